import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';
import { objections } from '../support/page-checks.js';
import {
  aPerformance,
  atBasket,
  customerOf,
  frameOf,
  headingOf,
  logInAt,
  takeSeats,
  walkCheckout,
} from './journey-steps.js';

const expectTitle = (page: Page, title: string): Promise<void> =>
  expect(page.locator('foyer-frame iframe')).toHaveAttribute('title', title);

test('R26 nothing on the way is objected to by axe, inside the frame and around it, and each frame has a name', async ({
  page,
  demo,
}) => {
  test.slow();
  await page.goto(aPerformance(demo).seats);
  await headingOf(frameOf(page), aPerformance(demo).name).waitFor();
  await expectTitle(page, 'Choose seats');
  expect(await objections(page), 'seats').toEqual([]);
  await takeSeats(frameOf(page));
  await atBasket(page);
  await expectTitle(page, 'Basket');
  expect(await objections(page), 'basket').toEqual([]);

  await page.goto(`${demo.pageUrl}whats-on/`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Basket, 2/ })
    .click();
  const drawer = page.getByRole('dialog', { name: 'Your basket' });
  await headingOf(drawer.frameLocator('iframe'), 'Your basket').waitFor();
  await expectTitle(page, 'Basket');
  expect(await objections(page), 'drawer').toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto(`${demo.pageUrl}checkout/`);
  await logInAt(frameOf(page), customerOf(demo));
  const passed = await walkCheckout(frameOf(page), undefined, async (heading) => {
    await expectTitle(page, 'Checkout');
    expect(await objections(page), heading).toEqual([]);
  });
  expect(passed).toContain('Thank you');
});
