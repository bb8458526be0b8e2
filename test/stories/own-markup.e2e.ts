import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inLanguage } from './guides.js';
import { allAnswered, test } from './printed-page.js';
import type { PrintedPage } from './printed-page.js';

const [summary, login, list, manual] = inLanguage('html', 'own-markup');

test.describe('What the guide to own markup prints', () => {
  const opened = async (printed: PrintedPage, code = ''): Promise<Page> => {
    const page = await printed.open(code);
    await allAnswered(page);
    return page;
  };

  test('hides the badge of an empty basket', async ({ printed }) => {
    const page = await opened(printed, summary?.code);
    await expect(page.locator('b')).toBeHidden();
    // It was filled, not merely left as it was.
    await expect(page.locator('[data-basket-item-count]')).toHaveText('0');
    expect(printed.complaints).toEqual([]);
  });

  test('shows the way in to whom nobody has logged in', async ({ printed }) => {
    const page = await opened(printed, login?.code);
    await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
    await expect(page.getByRole('button')).toBeHidden();
    await expect(page.locator('[data-account-link]')).toHaveAttribute('href', '/account');
    expect(printed.complaints).toEqual([]);
  });

  test('lists six events in place of the link that stood there', async ({ printed }) => {
    const page = await opened(printed, list?.code);
    await expect(page.locator('li[data-foyer-clone]')).toHaveCount(6);
    await expect(page.getByText('6 shows are coming up.')).toBeVisible();
    await expect(page.getByText('See what’s on')).toBeHidden();
    await expect(page.locator('li[data-foyer-clone] a').first()).toHaveAttribute(
      'href',
      /^\/whats-on\/[^/{]+$/,
    );
    await expect(page.locator('[data-event-html-description] p').first()).toBeVisible();
    expect(printed.complaints).toEqual([]);
  });

  test('starts when it is told to', async ({ printed }) => {
    const page = await opened(printed, manual?.code);
    await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '0');
    await expect(page.getByText('Basket: 0')).toBeVisible();
    expect(printed.complaints).toEqual([]);
  });
});

test('Own markup stays as it is where the part that fills it cannot be loaded', async ({ printed, page }) => {
  let refused = 0;
  await page.route('**/*markup*.js', (route) => {
    refused += 1;
    return route.abort();
  });
  await page.addInitScript(() => {
    addEventListener('foyer-error', ({ detail }) =>
      document.documentElement.setAttribute('data-told', detail.code),
    );
  });
  await printed.open(
    summary?.code.replace('<span data-basket-item-count>', '<span data-basket-item-count>?') ?? '',
  );
  await allAnswered(page);
  await expect(page.locator('html')).toHaveAttribute('data-told', 'network');
  await expect(page.locator('[data-basket-item-count]')).toHaveText('?');
  await expect(page.getByRole('link', { name: 'Basket' })).toHaveAttribute('href', '/basket');
  expect(refused).toBeGreaterThan(0);
});
