import { expect, test } from '../support/demo.js';
import type { Demo } from '../../scripts/demo-server.js';
import type { Event } from '../../src/schema/event.js';
import { buySeats, logIn } from '../../scripts/shots/visit.js';

const seasonOf = (demo: Demo) => demo.sandbox.systems.get('lantern')!.catalogue.season;

/** Names of events with a performance that begins later than some minutes ago. */
const eventsBeginning = (demo: Demo, minutesAgo: (event: Event) => number): string[] =>
  seasonOf(demo)
    .events.filter(({ wire, instances }) => {
      const since = new Date(Date.now() - minutesAgo(wire) * 60_000).toISOString();
      return instances.some((instance) => (instance.wire.startUtc ?? '') > since);
    })
    .map(({ wire }) => wire.name);

/** Names of events that are not over: a last night that is on counts until its end. */
const on = (demo: Demo): string[] => eventsBeginning(demo, ({ duration }) => duration ?? 0);

/** Names of events with a performance to come. */
const coming = (demo: Demo): string[] => eventsBeginning(demo, () => 0);

test.describe('a stranger at The Lantern', () => {
  test('sees what is on, with pictures, and no page makes the browser complain', async ({
    page,
    demo,
    complaints,
  }) => {
    await page.goto(`${demo.pageUrl}whats-on/`);
    const names = on(demo);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(names.length);
    for (const name of names) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    const poster = page.getByRole('main').getByRole('img').first();
    await expect
      .poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const { id } = seasonOf(demo).events[0]!.wire;
    for (const path of ['', `book/?event=${id}`, 'book/', 'basket/', 'account/'])
      await page.goto(demo.pageUrl + path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });

  test('goes from an event to its performances', async ({ page, demo }) => {
    await page.goto(demo.pageUrl);
    const listed = page.locator('foyer-events').getByRole('heading', { level: 3 });
    await listed.first().waitFor();
    const name = (await listed.allInnerTexts()).find((each) => coming(demo).includes(each))!;
    await listed.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('list', { name: 'Performances' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test('is greeted in the header when they log in, and no longer when they log out', async ({
    page,
    demo,
    complaints,
  }) => {
    await page.goto(`${demo.pageUrl}account/`);
    const header = page.getByRole('banner');
    await expect(header).not.toContainText('Ada');
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await logIn(page, demo);
    await expect(header).toContainText('Ada');
    await page.getByRole('main').getByRole('button', { name: 'Log out' }).click();
    await expect(header).not.toContainText('Ada');
    await expect(page.getByLabel('Password')).toHaveValue('');
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is told kindly that a password is wrong, and may try again', async ({ page, demo }) => {
    await page.goto(`${demo.pageUrl}account/`);
    await page.getByLabel('E-mail address').fill('ada@example.org');
    await page.getByLabel('Password').fill('candlelight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Check both and try again.');
    await expect(page.getByLabel('E-mail address')).toHaveValue('ada@example.org');
    await logIn(page, demo);
    await expect(page.getByRole('banner')).toContainText('Ada');
  });

  test('finds two seats counted in the header of this tab and of another, without a reload', async ({
    page,
    context,
    demo,
    complaints,
  }) => {
    const other = await context.newPage();
    await other.goto(demo.pageUrl);
    const basket = /^Basket, 2 items/;
    await expect(other.getByRole('banner')).toContainText('Basket');
    await page.bringToFront();
    await buySeats(page, demo);
    await expect(page.getByRole('banner').getByRole('link', { name: basket })).toBeVisible();
    await other.bringToFront();
    await expect(other.getByRole('banner').getByRole('link', { name: basket })).toBeVisible();

    await page.bringToFront();
    await page
      .frameLocator('iframe')
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    const one = /^Basket, 1 item/;
    await expect(page.getByRole('banner').getByRole('link', { name: one })).toBeVisible();
    await other.bringToFront();
    await expect(other.getByRole('banner').getByRole('link', { name: one })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('is sent to choose an event first when a booking link names none', async ({ page, demo }) => {
    await page.goto(`${demo.pageUrl}book/`);
    await expect(page.getByText('First choose an event')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Book on our ticket pages' })).toBeVisible();
  });

  test('finds a page of the house at an address that leads nowhere', async ({ page, demo }) => {
    const answer = await page.goto(`${demo.pageUrl}nowhere/%E0%A4%A`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This stop is closed');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each page leads on to the system’s own', async ({ page, demo }) => {
    const event = seasonOf(demo).events[0]!;
    const ways: Readonly<Record<string, [link: string, heading: string]>> = {
      'whats-on/': ['See all events on our ticket pages', 'What’s on'],
      'book/': ['Book on our ticket pages', 'What’s on'],
      [`book/?event=${event.wire.id}`]: ['Book on our ticket pages', event.wire.name],
      'checkout/': ['Check out on our ticket pages', 'Check out'],
      'basket/': ['Open your basket on our ticket pages', 'Your basket'],
      'account/': ['Log in on our ticket pages', 'Log in'],
    };
    for (const [path, [link, heading]] of Object.entries(ways)) {
      await page.goto(demo.pageUrl + path);
      const header = page.getByRole('banner');
      await expect(header.getByRole('link', { name: 'Basket' })).toHaveAttribute('href', '/basket/');
      await expect(header.getByRole('link', { name: 'Account' })).toHaveAttribute('href', '/account/');
      await page.getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      expect(page.url()).toContain('http://tickets.venue.localhost');
    }
  });
});
