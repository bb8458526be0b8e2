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

const titleOf = (page: Page): Promise<string | null> =>
  page.locator('foyer-frame iframe').getAttribute('title');

test('R26 nothing on the way is objected to by axe, inside the frame and around it, and each frame has a name', async ({
  page,
  demo,
}) => {
  test.slow();
  await page.goto(aPerformance(demo).seats);
  await headingOf(frameOf(page), aPerformance(demo).name).waitFor();
  expect(await titleOf(page)).toBe('Choose seats');
  expect(await objections(page), 'seats').toEqual([]);
  await takeSeats(frameOf(page));
  await atBasket(page);
  expect(await titleOf(page)).toBe('Basket');
  expect(await objections(page), 'basket').toEqual([]);

  await page.goto(`${demo.pageUrl}whats-on/`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Basket, 2/ })
    .click();
  const drawer = page.getByRole('dialog', { name: 'Your basket' });
  await headingOf(drawer.frameLocator('iframe'), 'Your basket').waitFor();
  expect(await titleOf(page)).toBe('Basket');
  expect(await objections(page), 'drawer').toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto(`${demo.pageUrl}checkout/`);
  await logInAt(frameOf(page), customerOf(demo));
  const passed = await walkCheckout(frameOf(page), undefined, async (heading) => {
    expect(await titleOf(page), heading).toBe('Checkout');
    expect(await objections(page), heading).toEqual([]);
  });
  expect(passed).toContain('Thank you');
});
