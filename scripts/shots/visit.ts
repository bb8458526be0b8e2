import type { Page, Request } from '@playwright/test';
import type { SeasonInstance } from '../../src/sandbox/season/types.js';
import type { Demo } from '../demo-server.js';

/** Waits until each of the kit's elements knows what it shows. Where no script runs, none ever will. */
const answered = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    if (location.pathname === '/no-javascript/') return;
    const end = performance.now() + 15_000;
    for (;;) {
      const waiting = [...document.querySelectorAll('*')].filter(
        (element) =>
          /^foyer-/.test(element.localName) &&
          (!element.matches(':defined') || element.matches(':state(loading)')),
      );
      if (waiting.length === 0) return;
      if (performance.now() > end)
        throw new Error(`Still waiting: ${waiting.map(({ localName }) => localName).join(', ')}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

/**
 * Waits until nothing was on its way for half a second. Not for Playwright's `networkidle`: of a page that was idle before a
 * frame came into it, that is never said again.
 */
const quiet = async (page: Page): Promise<void> => {
  const open = new Set<Request>();
  let since = Date.now();
  const begin = (request: Request): unknown => open.add(request);
  const end = (request: Request): void => {
    open.delete(request);
    since = Date.now();
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  while (open.size > 0 || Date.now() - since < 500) await page.waitForTimeout(50);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
};

/** Waits until an answer has come for everything that was asked for, and every picture and letter is there. */
export const settle = async (page: Page): Promise<void> => {
  await answered(page);
  await quiet(page);
  await page.evaluate(async () => {
    // Also those in shadow roots, which are loaded only when they come near.
    const roots: ParentNode[] = [document];
    const pictures: HTMLImageElement[] = [];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element instanceof HTMLImageElement) pictures.push(element);
      }
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(
      pictures
        .filter(({ complete }) => !complete)
        .map(
          (picture) =>
            new Promise((resolve) => {
              picture.addEventListener('load', resolve);
              picture.addEventListener('error', resolve);
            }),
        ),
    );
    // What is far down is laid out when it comes near: there and back.
    for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
};

/** Logs in as the first customer of the season. */
export const logIn = async (page: Page, demo: Demo): Promise<void> => {
  const [system] = demo.sandbox.systems.values();
  const customer = system?.catalogue.season.customers[0];
  await page.getByLabel('E-mail address').fill(customer?.email ?? '');
  await page.getByLabel('Password').fill(customer?.password ?? '');
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).click();
  await page
    .getByRole('main')
    .getByText(`Hello, ${customer?.firstName ?? ''}`)
    .waitFor();
};

/** Performances to come whose seats are chosen one by one, with plenty of them left. */
export const bookable = ({ sandbox }: Pick<Demo, 'sandbox'>): SeasonInstance[] => {
  const [system] = sandbox.systems.values();
  const now = new Date().toISOString();
  const found = (system?.catalogue.season.events ?? [])
    .flatMap(({ instances }) => instances)
    .filter(
      (instance) =>
        (instance.wire.startUtc ?? '') > now &&
        !instance.queued &&
        instance.soldShare < 0.7 &&
        system?.catalogue.plan(instance.planId)?.wire.areas?.some(({ seats }) => seats?.length) === true &&
        system.boxOffice.whyNotOnSale(instance) === undefined,
    );
  if (found.length === 0) throw new Error('Nothing of this season can be booked.');
  return found;
};

/** Puts two seats into the basket, on the page that frames the system's own; the basket page is next. */
export const buySeats = async (page: Page, demo: Demo): Promise<void> => {
  const [first] = bookable(demo);
  await page.goto(`${demo.pageUrl}book/?instance=${first?.wire.id}`);
  const frame = page.frameLocator('iframe');
  const free = frame.locator('input[type="checkbox"]:enabled:not(:checked)');
  await free.first().check();
  await free.first().check();
  await frame.getByRole('button', { name: 'Add to basket' }).click();
  await page.waitForURL('**/basket/');
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Your basket' }).waitFor();
};
