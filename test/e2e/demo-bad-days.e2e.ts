import { buySeats, logIn } from '../../scripts/shots/visit.js';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';

const systemOf = (demo: Demo) => demo.sandbox.systems.get('lantern')!;

test.describe('on a bad day', () => {
  test.afterEach(({ demo }) => systemOf(demo).undo());

  test('an empty season is said to be one', async ({ page, demo }) => {
    systemOf(demo).scenarios.conditions.emptySeason = true;
    await page.goto(`${demo.pageUrl}whats-on/`);
    await expect(page.locator('foyer-events')).toHaveText(/\S/);
    await expect(page.locator('foyer-events').getByRole('heading')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'See all events on our ticket pages' })).toBeHidden();
  });

  test('what’s on says what went wrong under a link that still works, and tries again', async ({
    page,
    demo,
  }) => {
    const { scenarios } = systemOf(demo);
    scenarios.add({ kind: 'status', status: 503, path: 'events', cors: true });
    await page.goto(`${demo.pageUrl}whats-on/`);
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await expect(page.getByRole('link', { name: 'See all events on our ticket pages' })).toBeVisible();
    scenarios.undo();
    await retry.click();
    await expect(page.locator('foyer-events').getByRole('heading').first()).toBeVisible();
    await expect(retry).toBeHidden();
  });

  test('seats are bought on a slow line, and the browser does not complain', async ({
    page,
    demo,
    complaints,
  }) => {
    await page.route(/\/lantern\/(api|website)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await buySeats(page, demo);
    await expect(page.getByRole('banner').getByRole('link', { name: /^Basket, 2 items/ })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('a login that fails keeps what was typed and says what to do', async ({ page, demo }) => {
    const { scenarios } = systemOf(demo);
    await page.clock.install();
    await page.goto(`${demo.pageUrl}account/`);
    await expect(page.getByLabel('E-mail address')).toBeVisible();
    scenarios.add({ kind: 'status', status: 503, path: 'customer/authenticate', cors: true });
    await page.getByLabel('E-mail address').fill('ada@example.org');
    await page.getByLabel('Password').fill('gaslight');
    await page.keyboard.press('Enter');
    // Nobody can tell at first whether it worked: the basket is looked at three times, the last time after 15 seconds.
    await expect
      .poll(
        async () => {
          await page.clock.runFor(1_000);
          return page.locator('#problem').textContent();
        },
        { intervals: [50] },
      )
      .toContain('try again');
    await expect(page.getByLabel('Password')).toHaveValue('gaslight');
    scenarios.undo();
    await logIn(page, demo);
  });

  test('the account page says that it does not know, and leads to the system’s own', async ({
    page,
    demo,
  }) => {
    const { scenarios } = systemOf(demo);
    scenarios.add({ kind: 'status', status: 503, path: 'basket', cors: true });
    await page.goto(`${demo.pageUrl}account/`);
    await expect(page.getByRole('main').getByRole('status')).toContainText('try again');
    await expect(page.getByRole('link', { name: 'Log in on our ticket pages' })).toBeVisible();
    scenarios.undo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByLabel('Password')).toBeVisible();
  });

  test('the header counts what was added elsewhere when the visitor comes back', async ({ page, demo }) => {
    const fund = systemOf(demo).catalogue.season.funds[0]!;
    await page.goto(demo.pageUrl);
    const header = page.getByRole('banner');
    await expect(header.getByRole('link', { name: /^Basket, 0 items/ })).toBeVisible();
    // An answer of the API: the system's pages let no script but theirs in.
    await page.goto(`http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3/funds`);
    await page.evaluate(
      (fundId) =>
        fetch('/lantern/api/v3/basket/donations', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify([{ amount: 5, fundId }]),
        }).then(({ status }) => status),
      fund.id,
    );
    await page.goBack();
    await expect(header.getByRole('link', { name: /^Basket, 1 item/ })).toBeVisible();
  });
});
