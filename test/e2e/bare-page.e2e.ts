import type { System } from '../../src/sandbox/index.js';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';

const systemOf = (demo: Demo): System => {
  const system = demo.sandbox.systems.get('lantern');
  if (!system) throw new Error('The demo has no client.');
  return system;
};

test.describe('the bare page', () => {
  test.afterEach(({ demo }) => systemOf(demo).undo());

  test('leads from an event to its page of the ticketing system', async ({ page, demo }) => {
    await page.goto(demo.pageUrl);
    const link = page.getByRole('listitem').first().getByRole('link');
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test('counts what is in the basket, also when the visitor comes back', async ({ page, demo }) => {
    const { catalogue } = systemOf(demo);
    const fund = catalogue.season.funds[0]!;
    await page.goto(demo.pageUrl);
    const basket = page.getByRole('link', { name: /^Basket/ });
    await expect(basket).toHaveText('Basket, 0 items');
    await basket.click();
    await expect(page.getByText('Your basket is empty.')).toBeVisible();
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
    await expect(basket).toHaveText('Basket, 1 item');
  });

  test('says that nothing is on', async ({ page, demo }) => {
    systemOf(demo).scenarios.conditions.emptySeason = true;
    await page.goto(demo.pageUrl);
    await expect(page.getByRole('status')).toHaveText(/Nothing is announced at the moment/);
  });

  test('says what went wrong, and tries again when asked to', async ({ page, demo }) => {
    const { scenarios } = systemOf(demo);
    scenarios.add({ kind: 'status', status: 503, path: 'events', cors: true });
    await page.goto(demo.pageUrl);
    await expect(page.getByRole('status')).toHaveText(/The ticketing system has a problem/);
    scenarios.undo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText(/^\d+ events$/);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });

  test('says that it is loading while the system takes its time', async ({ page, demo }) => {
    const { scenarios } = systemOf(demo);
    scenarios.add({ kind: 'hang-then-apply', path: 'events' });
    await page.goto(demo.pageUrl);
    await expect(page.getByRole('status')).toHaveText(/Looking up what’s on/);
    await expect.poll(() => scenarios.log.some(({ path }) => path === 'events')).toBe(true);
    scenarios.release();
    await expect(page.getByRole('status')).toHaveText(/^\d+ events$/);
  });
});
