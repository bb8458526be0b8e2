import type { Page } from '@playwright/test';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';
import { keyboardOf, mouse } from './journey-hands.js';
import {
  aPerformance,
  atBasket,
  chooseFromListing,
  customerOf,
  expectHost,
  frameOf,
  headingOf,
  logInAt,
  takeSeats,
  timeHeader,
  toPay,
  walkCheckout,
} from './journey-steps.js';

const buyTwoSeatsAndAGift = async (page: Page, demo: Demo, hand = mouse): Promise<void> => {
  const frame = frameOf(page);
  const customer = customerOf(demo);
  const delays = await timeHeader(page);

  await chooseFromListing(page, demo, hand);
  await expectHost(page, { items: 0, who: null });

  await takeSeats(frame, hand);
  await atBasket(page);
  const seats = await toPay(frame);
  await expectHost(page, { items: 2, total: seats, who: null });

  // A gift is added by the API, beside the frame; the frame follows.
  await hand.press(page.getByRole('button', { name: 'Add £5' }));
  await expect(page.getByText('£5 is in your basket')).toBeVisible();
  // Whoever came here by the keyboard passed through the frame: it is not loaded again before they say so.
  if (hand !== mouse) await hand.press(page.getByRole('button', { name: 'Show the change' }));
  await expect(frame.getByRole('heading', { name: 'Donations' })).toBeVisible();
  const all = await toPay(frame);
  expect(all).not.toBe(seats);
  await expectHost(page, { items: 3, total: all, who: null });

  await hand.press(frame.getByRole('link', { name: 'Check out' }));
  await page.waitForURL('**/checkout/');
  await expect(headingOf(frame, 'Who is booking?')).toBeVisible();
  await expectHost(page, { items: 3, total: all, who: null });

  await logInAt(frame, customer, hand);
  const passed = await walkCheckout(frame, hand, (heading) =>
    expectHost(page, { items: heading === 'Thank you' ? 0 : 3, who: customer.firstName }),
  );
  expect(passed).toEqual(expect.arrayContaining(['Your tickets', 'Your order', 'Payment', 'Thank you']));
  await expect(frame.getByText('Your order is confirmed.')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/checkout/');
  // A login and a purchase, on pages that stayed: within a second.
  await expect.poll(() => delays.length).toBeGreaterThanOrEqual(2);
  expect(Math.max(...delays)).toBeLessThan(1_000);
};

test('two reserved seats and a gift are bought, with a login on the way, and the header is right at each step', async ({
  page,
  demo,
  complaints,
}) => {
  test.slow();
  await buyTwoSeatsAndAGift(page, demo);
  expect(complaints).toEqual([]);
});

test('the same is done by the keyboard alone', async ({ page, demo }) => {
  test.slow();
  await buyTwoSeatsAndAGift(page, demo, keyboardOf(page));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('plain links lead the same way, from the listing to the confirmation', async ({ page, demo }) => {
    const { id, name, eventId } = aPerformance(demo);
    const follow = (link: string | RegExp) =>
      page.getByRole('main').getByRole('link', { name: link }).click();

    await page.goto(`${demo.pageUrl}book/?event=${eventId}`);
    await follow('Book on our ticket pages');
    await page.locator(`a[href*="EventInstanceId=${/^\d+/.exec(id)?.[0]}"]`).click();
    await expect(headingOf(page, name)).toBeVisible();
    await takeSeats(page);
    await follow('Go on');

    await expect(page).toHaveURL(`${demo.pageUrl}basket/`);
    await follow('Open your basket on our ticket pages');
    await expect(page.getByRole('link', { name: /2 items/ })).toBeVisible();
    await follow('Check out');

    await expect(page).toHaveURL(`${demo.pageUrl}checkout/`);
    await follow('Check out on our ticket pages');
    await logInAt(page, customerOf(demo));
    expect(await walkCheckout(page)).toContain('Thank you');
  });

  test('a link that names a performance leads to its seats', async ({ page, demo }) => {
    const { name, seats } = aPerformance(demo);
    await page.goto(seats);
    await page.getByRole('link', { name: 'Book on our ticket pages' }).click();
    await expect(page.getByRole('button', { name: 'Add to basket' })).toBeVisible();
    await expect(headingOf(page, name)).toBeVisible();
  });
});
