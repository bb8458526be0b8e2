import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { createSandbox } from '../../src/sandbox/index.js';
import { memorySession } from '../support/visitor.js';

const site = 'https://www.venue.example';
const ticketHosts = /^https:\/\/tickets\.(lantern|harbour)\.example\//;

/** A page that holds what a guide prints, word for word, on a made-up host, with its ticket hosts behind it. */
export interface PrintedPage {
  /** Opens a page of this HTML; headers as they stand in the guide. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Whatever the browser complained of. */
  readonly complaints: readonly string[];
}

const files = async (route: Route): Promise<void> => {
  const { pathname } = new URL(route.request().url());
  const file = join('dist/cdn', pathname.replace(/^\/foyer\//, ''));
  if (!pathname.startsWith('/foyer/') || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return route.fulfill({ status: 404, body: 'Not found' });
  return route.fulfill({ status: 200, contentType: 'text/javascript', body: readFileSync(file) });
};

/** The ticketing systems of the venues, without a network between. */
const tickets = () => {
  const sandbox = createSandbox({ clients: ['lantern', 'harbour'], origins: [site] });
  const visitor = memorySession();
  return async (route: Route): Promise<void> => {
    const request = route.request();
    const body = request.postDataBuffer();
    const answer = await sandbox.handle(
      new Request(request.url(), {
        method: request.method(),
        headers: await request
          .allHeaders()
          .then((all) => Object.entries(all).filter(([name]) => !name.startsWith(':'))),
        ...(body ? { body: new Uint8Array(body) } : {}),
      }),
      visitor,
    );
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  };
};

export const test = base.extend<{ printed: PrintedPage }>({
  launchOptions: [
    async ({}, use) => use({ executablePath: needChromium(), args: [...chromiumArgs] }),
    { scope: 'worker' },
  ],
  printed: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route(ticketHosts, tickets());
    await page.route(`${site}/**`, files);
    await use({
      complaints,
      async open(html, headers = {}) {
        await page.route(`${site}/`, (route) =>
          route.fulfill({
            status: 200,
            headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
            body: `<!doctype html><html lang="en-GB"><head><link rel="icon" href="data:,"><title>A venue</title></head><body>${html}</body></html>`,
          }),
        );
        await page.goto(`${site}/`);
        return page;
      },
    });
  },
});

/** Every element of the kit on the page is there, and has its answer. */
export const allAnswered = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('foyer-'),
    );
    return (
      elements.length > 0 &&
      elements.every(
        (element) => element.matches(':defined') && element.matches(':state(ready), :state(empty)'),
      )
    );
  });
