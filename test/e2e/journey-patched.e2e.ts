import type { Page } from '@playwright/test';
import { snippetsOf } from '../docs/fences.js';
import { expect, test } from '../loader/site.js';
import type { Site } from '../loader/site.js';
import { boosts, changers } from '../support/libraries.js';
import type { Library } from '../support/libraries.js';
import { aPerformance, frameOf, headingOf, takeSeats } from './journey-steps.js';

// Without a blank page the console is told so, five seconds after a frame has loaded: on a slow machine within a test.
test.beforeEach(({ site }) => {
  const blankPage = site.page('', { address: site.file('../blank.html') });
  const { websites } = site.sandbox.systems.get('lantern')!;
  websites.change({ origin: new URL(blankPage).origin, blankPage }, new URL(site.tickets).hostname);
});

/** What the document prints, for the ticket host of this site. */
const printed = (site: Site, marked: string): string => {
  const found = snippetsOf('docs/journey.md').filter(
    ({ language, code }) => language === 'html' && code.includes(marked),
  );
  expect(found).toHaveLength(1);
  return found[0]!.code.replace('"tickets.lantern.example"', `"${site.tickets}"`);
};

const morphing = '<meta name="turbo-refresh-method" content="morph">';

const plain = '<foyer-frame page="checkout"><a href="/checkout">Check out</a></foyer-frame>';

/** The page around a frame, as a server sends it: a second time with other words, and other things before the frame. */
const around = (frame: string, later = false): string => {
  const heading = later ? '<p role="status">Nearly there.</p><h1>Pay at leisure</h1>' : '<h1>Check out</h1>';
  return `${heading}${frame}${later ? '' : '<p>Seats are kept for you.</p>'}`;
};

/** Leaves a mark in the page and in the document of the frame, which is gone when the browser begins another one. */
const mark = async (page: Page): Promise<void> => {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  await frameOf(page)
    .locator(':root')
    .evaluate(() => Object.assign(window, { marked: true }));
};

const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

/** At the first step of the checkout, with an e-mail address half typed. */
const beginCheckout = async (page: Page, site: Site, checkout: string): Promise<void> => {
  const { id } = aPerformance({ sandbox: site.sandbox, pageUrl: '' });
  const seats = `<main><foyer-frame page="choose-seats" instance="${id}"></foyer-frame></main>`;
  await page.goto(site.page(seats + site.script()));
  await takeSeats(frameOf(page));
  await headingOf(frameOf(page), 'Your basket').waitFor();
  await page.goto(checkout);
  await headingOf(frameOf(page), 'Who is booking?').waitFor();
  await frameOf(page).getByLabel('E-mail address').first().fill('gus@exa');
  await mark(page);
};

const expectKept = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: 'Pay at leisure' })).toBeVisible();
  await expect(page.locator('foyer-frame')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(frameOf(page).getByLabel('E-mail address').first()).toHaveValue('gus@exa');
  expect(
    await frameOf(page)
      .locator(':root')
      .evaluate(() => 'marked' in window),
  ).toBe(true);
  await expect(page.locator('foyer-frame:state(ready)')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
};

test.describe('a booking goes on', () => {
  const permanent = plain.replace('page=', 'id="booking" data-turbo-permanent page=');
  for (const [what, frame] of [
    ['the page around it', plain],
    ['the page around an element that is marked as permanent', permanent],
  ] as const)
    test(`R4 while Turbo refreshes ${what} by morphing`, async ({ page, site, complaints }) => {
      const head = morphing + site.library('Turbo');
      const body = (later = false): string => `<main>${around(frame, later)}</main>${site.script()}`;
      const address = site.page(body(), { head });
      await beginCheckout(page, site, address);
      site.page(body(true), { head, address });
      await page.evaluate(() => {
        const { Turbo } = window as unknown as {
          Turbo: { visit: (address: string, options: object) => void };
        };
        Turbo.visit(location.href, { action: 'replace' });
      });
      await expectKept(page);
      expect(complaints).toEqual([]);
    });

  const swaps: readonly (readonly [Library, string])[] = [
    ['htmx', 'innerHTML'],
    ['htmx', 'innerMorph'],
    ['htmx 2', 'innerHTML'],
    ['htmx 2 with idiomorph', 'morph:innerHTML'],
  ];
  for (const [by, swap] of swaps)
    test(`R4 while ${by} swaps the page around it, where it is to be preserved, by ${swap}`, async ({
      page,
      site,
      complaints,
    }) => {
      const frame = printed(site, 'hx-preserve');
      const answer = site.page(`<div id="part">${around(frame, true)}</div>`);
      const get = `hx-get="${answer}" hx-target="#around" hx-select="#part" hx-swap="${swap}"`;
      const part = `<div id="around"><div id="part">${around(frame)}</div></div>`;
      const body = `<button hx-ext="morph" ${get}>More</button>${part}`;
      await beginCheckout(page, site, site.page(body + site.script(), { head: site.library(by) }));
      await page.getByRole('button', { name: 'More' }).click();
      await expectKept(page);
      expect(complaints).toEqual([]);
    });
});

test.describe('pages with a frame each, changed in place', () => {
  for (const by of changers)
    test(`R4 show their own frame and no other, back and forth too: ${by}`, async ({
      page,
      site,
      complaints,
    }) => {
      const head = site.library(by);
      const body = (link: string, shown: string): string =>
        `<div ${boosts[by]}>${link}<main><foyer-frame page="${shown}"></foyer-frame></main>${site.script()}</div>`;
      // With a style sheet of its own: libraries wait for that, and keep a copy of the page meanwhile, frame and all.
      const sheet = '<link rel="stylesheet" href="data:text/css,main%7Bcolor:navy%7D">';
      const second = site.page(body('', 'donations'), { head: head + sheet });
      const first = site.page(body(`<a href="${second}">Next</a>`, 'basket'), { head });
      const expectFrame = async (name: RegExp): Promise<void> => {
        await expect(headingOf(frameOf(page), name)).toBeVisible();
        await expect(page.locator('foyer-frame')).toHaveCount(1);
        await expect(page.locator('iframe')).toHaveCount(1);
        await expect(page.getByRole('button', { name: 'Continue booking' })).toHaveCount(0);
        await expect(page.locator('iframe')).toHaveId('SpektrixIFrame');
      };
      await page.goto(first);
      await expectFrame(/basket/i);
      await mark(page);
      await page.getByRole('link', { name: 'Next' }).click();
      await expectFrame(/donat/i);
      await page.goBack();
      await expectFrame(/basket/i);
      await page.goForward();
      await expectFrame(/donat/i);
      expect(await isMarked(page)).toBe(true);
      expect(complaints).toEqual([]);
    });
});

test('R4 pages of the journey come from the server where links to them are kept from Turbo', async ({
  page,
  site,
  complaints,
}) => {
  const header = printed(site, 'data-turbo="false"');
  const head = site.library('Turbo');
  const end = `${site.script()}<p><a href="/about">About us</a></p>`;
  for (const [path, content] of [
    ['/about', '<h1>About us</h1>'],
    ['/account', '<h1>Your account</h1>'],
    ['/basket', '<h1>Basket</h1><main><foyer-frame page="basket"></foyer-frame></main>'],
  ] as const)
    site.page(header + content + end, { head, address: new URL(path, site.file('')).href });
  await page.goto(site.page(header + end, { head }));

  // Turbo is there, and changes pages whose links are not kept from it.
  await page.evaluate(() => Object.assign(window, { marked: true }));
  await page.getByRole('link', { name: 'About us' }).click();
  await page.getByRole('heading', { name: 'About us' }).waitFor();
  expect(await isMarked(page)).toBe(true);

  await page.getByRole('link', { name: /^Basket/ }).click();
  await expect(headingOf(frameOf(page), /basket/i)).toBeVisible();
  expect(await isMarked(page)).toBe(false);
  await page.evaluate(() => Object.assign(window, { marked: true }));
  await page.getByRole('link', { name: /^Log in/ }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
  expect(await isMarked(page)).toBe(false);
  await page.goBack();
  await expect(headingOf(frameOf(page), /basket/i)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
