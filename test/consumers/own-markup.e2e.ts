import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const basket = (page: Page) => page.locator('#own-basket');
const rows = (page: Page) => page.locator('#own-listing ul > li');

/** Has the page change its basket, and come back online: then elements look again. */
const change = async (page: Page, button: string): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => /basket/.test(response.url()) && /POST|DELETE/.test(response.request().method()),
  );
  await page.getByRole('button', { name: button }).click();
  expect((await answered).ok()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('online')));
};

const isFilled = async (page: Page, count: number): Promise<void> => {
  await expect(rows(page)).toHaveCount(count);
  for (const row of await rows(page).all()) {
    await expect(row.locator('b')).not.toHaveText('A show');
    await expect(row.getByRole('link')).toHaveAttribute('href', /^\/whats-on\/\w+$/);
  }
};

const isEmpty = async (page: Page): Promise<void> => {
  await expect(basket(page).getByText('Nothing in it')).toBeVisible();
  await expect(basket(page).locator('[data-not-empty-container]')).toBeHidden();
};

test.describe('markup of the page’s own', () => {
  test('is filled beside children that come and go, and words that change', async ({ page, site }) => {
    await page.goto(`${site}/index.html`);
    await isEmpty(page);
    await change(page, 'Give');
    await expect(basket(page).getByText('1 in it')).toBeVisible();
    await expect(basket(page).getByText('worth 12.50')).toBeVisible();
    await expect(basket(page).getByText('Nothing in it')).toBeHidden();

    await page.getByRole('button', { name: 'Details' }).click();
    await expect(basket(page).getByText('1 in it')).toBeVisible();
    await change(page, 'Give');
    await expect(basket(page).getByText('2 in it')).toBeVisible();
    await expect(basket(page).getByText('worth 25.00')).toBeVisible();

    await change(page, 'Take it back');
    await isEmpty(page);
    await expect(basket(page).getByText('worth')).toHaveCount(0);
  });

  test('is repeated for each event, and follows what its template gains', async ({ page, site }) => {
    await page.goto(`${site}/index.html`);
    await isFilled(page, 2);
    await page.getByRole('button', { name: 'One more' }).click();
    await isFilled(page, 3);
    await page.getByRole('button', { name: 'Details' }).click();
    await expect(rows(page).locator('i')).toHaveCount(3);
    for (const dates of await rows(page).locator('i').all()) {
      await expect(dates).toBeVisible();
      await expect(dates).not.toHaveText('Some day');
    }
  });

  test('and all that was set and bound count also where the elements come later', async ({ page, site }) => {
    await page.goto(`${site}/index.html?late`);
    await expect(page.getByRole('link', { name: 'My account' })).toBeVisible();
    await expect(basket(page).getByText('some in it')).toBeVisible();
    await expect(page.locator(':not(:defined)')).not.toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('upgrade')));
    await expect(page.getByRole('link', { name: 'Come in' })).toHaveAttribute('href', '/account');
    await expect(page.locator('#listing').locator('[part="card"]')).toHaveCount(2);
    await isFilled(page, 2);
    await isEmpty(page);
    await change(page, 'Give');
    await expect(basket(page).getByText('worth 12.50')).toBeVisible();
  });

  test('from a server is left as it is until the page says so', async ({ page, site }) => {
    await page.goto(`${site}/server.html`);
    await expect(page.locator('#listing').locator('[part="card"]')).toHaveCount(2);
    // All that the elements could know is there, and was asked for, but nothing was touched.
    await expect(rows(page)).toHaveCount(0);
    await expect(basket(page).getByText('Nothing in it')).toBeVisible();
    await expect(basket(page).getByText('some in it')).toBeVisible();
    await basket(page).evaluate((element) => Object.assign(element, { theSame: true }));

    await page.evaluate(() => dispatchEvent(new Event('hydrate')));
    await isFilled(page, 2);
    await isEmpty(page);
    await change(page, 'Give');
    await expect(basket(page).getByText('1 in it')).toBeVisible();
    await expect(basket(page).getByText('worth 12.50')).toBeVisible();
    expect(await basket(page).evaluate((element) => 'theSame' in element)).toBe(true);
  });
});
