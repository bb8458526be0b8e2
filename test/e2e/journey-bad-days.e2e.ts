import type { Page } from '@playwright/test';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';
import {
  aPerformance,
  atBasket,
  countLoads,
  customerOf,
  expectHost,
  frameOf,
  headingOf,
  loads,
  logInAt,
  systemOf,
  takeSeats,
} from './journey-steps.js';

const element = (page: Page) => page.locator('foyer-frame');
const fullPage = (page: Page) => element(page).getByRole('link', { name: 'Open in a full page' });
const api = (demo: Demo, resource: string): string =>
  `http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3/${resource}`;

/** Why no height arrives, as the element says it, after the five seconds that it waits. */
const troubleOf = async (page: Page, url: string): Promise<string> => {
  await page.clock.install();
  await page.addInitScript(() =>
    document.addEventListener('foyer-frame-resize-unavailable', ({ detail }) =>
      document.documentElement.setAttribute('data-trouble', detail.reason),
    ),
  );
  await page.goto(url);
  await frameOf(page).getByRole('heading', { level: 1 }).waitFor();
  const trouble = page.locator('html[data-trouble]');
  await expect
    .poll(
      async () => {
        await page.clock.runFor(1_000);
        return trouble.count();
      },
      { intervals: [50] },
    )
    .toBe(1);
  return (await trouble.getAttribute('data-trouble')) ?? '';
};

test.describe('on a bad day', () => {
  test.afterEach(({ demo }) => systemOf(demo).undo());

  test('R25 a basket that is gone after the login is explained', async ({ page, demo, context }) => {
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await expectHost(page, { items: 2 });
    await frameOf(page).getByRole('link', { name: 'Log in to see your discounts' }).click();
    await headingOf(frameOf(page), 'Log in').waitFor();
    // The box office closes the earlier basket of a customer when it links them to another.
    const other = await context.newPage();
    await other.goto(api(demo, 'basket'));
    await other.evaluate(async () => {
      const { tickets } = JSON.parse(document.body.innerText) as { tickets: { id: string }[] };
      const ids = tickets.map(({ id }) => id).join(',');
      await fetch(`basket/tickets?ticketIds=${ids}`, { method: 'DELETE' });
    });
    await page.bringToFront();
    await logInAt(frameOf(page), customerOf(demo));
    await expect(element(page).getByText('your basket is empty now')).toBeVisible();
    await expectHost(page, { items: 0, who: 'Ada' });
  });

  test('a session that is lost half-way shows in the header, and the way goes on', async ({ page, demo }) => {
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await page.goto(`${demo.pageUrl}checkout/`);
    await logInAt(frameOf(page), customerOf(demo));
    await headingOf(frameOf(page), 'Your tickets').waitFor();
    await expectHost(page, { items: 2, who: 'Ada' });

    systemOf(demo).boxOffice.loseSessions();
    await frameOf(page).getByRole('button', { name: 'Continue' }).click();
    await expect(frameOf(page).getByText('Your basket is empty.')).toBeVisible();
    await expectHost(page, { items: 0, who: null });
    await frameOf(page).getByRole('link', { name: 'Book more tickets' }).click();
    await expect(page).toHaveURL(`${demo.pageUrl}whats-on/`);
  });

  test('R22 a browser that was sent home for its cookies is told what to do, and the address is cleared', async ({
    page,
    demo,
  }) => {
    await page.goto(`${demo.pageUrl}basket/?Spektrix_bounce=true&from=letter`);
    await expect(element(page).getByText('blocked the cookies')).toBeVisible();
    await expect(fullPage(page)).toBeVisible();
    await expect(page).toHaveURL(`${demo.pageUrl}basket/?from=letter`);
    await expect(page.locator('foyer-frame iframe')).toHaveCount(0);
  });

  test('R23 blocked cookies are put into words when the system says nothing more, and the frame stays', async ({
    page,
    demo,
  }) => {
    systemOf(demo).scenarios.conditions.cookiesRefused = true;
    await page.clock.install();
    await countLoads(page);
    await page.goto(aPerformance(demo).seats);
    const frame = frameOf(page);
    await frame.locator('input[name="Seat"]:not(:checked)').first().check();
    await frame.getByRole('button', { name: 'Add to basket' }).click();
    await headingOf(frame, 'Your browser does not let us remember you').waitFor();
    // A page that is left before it has loaded is none.
    await expect.poll(() => loads(page)).toBe('2');
    // They try again.
    await frame.locator('body').evaluate((body) => {
      const form = Object.assign(document.createElement('form'), { method: 'post' });
      body.append(form);
      form.submit();
    });
    await expect
      .poll(async () => {
        await page.clock.runFor(1_000);
        return element(page).getByText('blocking its cookies').isVisible();
      })
      .toBe(true);
    await expect(page.locator('foyer-frame iframe')).toBeVisible();
    await expect(fullPage(page)).toHaveAttribute('href', /ChooseSeats\.aspx/);
  });

  test('R23 a slow page is said to be slow, then to be missing, with a link to it', async ({
    page,
    demo,
  }) => {
    const { scenarios } = systemOf(demo);
    scenarios.add({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
    await page.clock.install();
    await page.goto(`${demo.pageUrl}basket/`, { waitUntil: 'commit' });
    await expect(element(page).getByText('On its way: Basket')).toBeVisible();
    await page.clock.runFor(5_100);
    await expect(element(page).getByText('longer than usual')).toBeVisible();
    await page.clock.runFor(10_100);
    await expect(element(page).getByText('hasn’t come yet')).toBeVisible();
    await expect(page.locator('foyer-frame iframe')).toHaveCount(1);
    await expect(fullPage(page)).toHaveAttribute('href', /Basket2\.aspx/);
  });

  test('R23 a system that refuses to be framed leaves a link to the same page', async ({ page, demo }) => {
    systemOf(demo).scenarios.conditions.frameRefused = true;
    await page.clock.install();
    await page.goto(`${demo.pageUrl}basket/`);
    await expect
      .poll(
        async () => {
          await page.clock.runFor(2_000);
          return element(page).getByText('open it in a full page').isVisible();
        },
        { intervals: [50] },
      )
      .toBe(true);
    systemOf(demo).scenarios.undo();
    await fullPage(page).click();
    await expect(headingOf(page, 'Your basket')).toBeVisible();
  });

  test('R18 a blank page that is missing does as well as any', async ({ page, demo }) => {
    systemOf(demo).websites.change({ blankPage: '/no-such-page' });
    // The demo's own page for what is not there forbids to be framed.
    await page.route('**/no-such-page*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${demo.pageUrl}basket/`);
    await expect
      .poll(() => page.locator('foyer-frame iframe').evaluate((frame) => frame.style.height))
      .toMatch(/^\d+px$/);
  });

  test('R18 a blank page that a content system hardened is found out', async ({ page, demo }) => {
    await page.route('**/blank.html*', (route) =>
      route.fulfill({ contentType: 'text/html', headers: { 'x-frame-options': 'SAMEORIGIN' }, body: '' }),
    );
    expect(await troubleOf(page, `${demo.pageUrl}basket/`)).toBe('x-frame-options');
  });

  test('R18 so is one of another origin, and so is none', async ({ page, demo, context }) => {
    const { websites } = systemOf(demo);
    websites.change({ blankPage: `http://localhost:${new URL(demo.pageUrl).port}/blank.html` });
    expect(await troubleOf(page, `${demo.pageUrl}basket/`)).toMatch(/^(other-origin|unreadable)$/);
    websites.change({ blankPage: null });
    const other = await context.newPage();
    expect(await troubleOf(other, `${demo.pageUrl}basket/`)).toBe('no-blank-page');
  });
});
