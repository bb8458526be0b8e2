import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const cards = (page: Page) => page.locator('#listing').locator('[part="card"]');

test.describe('a page drawn in the browser', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site}/index.html`);
  });

  test('sets properties, and sets them again', async ({ page }) => {
    await expect(cards(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'One more' }).click();
    await expect(cards(page)).toHaveCount(3);
    const limit = await page
      .locator('#listing')
      .evaluate((listing) => (listing as HTMLElement & { limit: unknown }).limit);
    expect(limit).toBe(3);
    await expect(page.getByRole('link', { name: 'Come in' })).toHaveAttribute('href', '/account');
  });

  test('sets attributes', async ({ page }) => {
    const link = cards(page).first().getByRole('heading', { level: 2 }).getByRole('link');
    await expect(link).toHaveAttribute('href', /^\/whats-on\/\w+$/);
  });

  test('hears of a logout, and calls the method that does it', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'Come in' })).toBeVisible();
    const answered = page.waitForResponse(/customer\/authenticate$/);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    expect((await answered).ok()).toBe(true);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Welcome back, Ada' })).toBeVisible();
    await expect(page.getByText('Logged in: not told')).toBeVisible();
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('Logged in: no', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Come in' })).toBeVisible();
  });

  test('hears of what went wrong, and keeps what it put in', async ({ page, complaints }) => {
    await expect(cards(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Break' }).click();
    await expect(page.getByText('Went wrong: refused')).toBeVisible();
    await expect(page.getByText('Nobody lives here.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'See what’s on elsewhere' })).toBeVisible();
    // The browser says of itself what it could not get; nobody else says anything.
    expect(complaints.splice(0).filter((text) => !/CORS policy|^Failed to load resource/.test(text))).toEqual(
      [],
    );
  });

  test('takes an element away and brings it back', async ({ page }) => {
    await expect(cards(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Hide the listing' }).click();
    await expect(page.locator('#listing')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the listing' }).click();
    await expect(cards(page)).toHaveCount(2);
  });
});

test.describe('a page drawn on the server', () => {
  test('shows its own links without JavaScript', async ({ site, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/server.html`);
    await expect(page.getByRole('link', { name: 'See what’s on' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'My account' })).toBeVisible();
    await context.close();
  });

  test('is taken over when its elements have long had their answers', async ({ page, site }) => {
    await page.goto(`${site}/server.html`);
    await expect(cards(page)).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
    await page.locator('#listing').evaluate((listing) => Object.assign(listing, { theSame: true }));

    await page.evaluate(() => dispatchEvent(new Event('hydrate')));
    await expect(page.getByRole('link', { name: 'Come in' })).toBeVisible();
    await page.getByRole('button', { name: 'One more' }).click();
    await expect(cards(page)).toHaveCount(3);
    expect(await page.locator('#listing').evaluate((listing) => 'theSame' in listing)).toBe(true);
  });
});
