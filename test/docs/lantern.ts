import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Integrity } from '../../scripts/cdn/build.mjs';
import { version } from '../../src/base/version.js';
import { root } from './fences.js';
import { newVisitor, sandbox } from './venue.js';

/** The site that the documents are about. Nothing of it leaves this machine: the test answers for every address. */
export const site = 'https://www.lantern.example';

/** A file of a site, by its path. */
export type Files = Readonly<Record<string, { readonly body: string; readonly type: string }>>;

const answerAsSystem = async (route: Route, visitor: ReturnType<typeof newVisitor>): Promise<void> => {
  const request = route.request();
  const body = request.postDataBuffer();
  const answer = await sandbox.handle(
    new Request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
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

/**
 * Opens the site: the kit's folder is at `/foyer`, as the guides advise, and every other host is a ticketing system.
 *
 * @param policy What the site's Content-Security-Policy says, if it has one.
 */
export const openSite = async (context: BrowserContext, files: Files, policy?: string): Promise<void> => {
  const visitor = newVisitor();
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== site) return answerAsSystem(route, visitor);
    const file = files[pathname];
    if (file)
      return route.fulfill({
        body: file.body,
        contentType: file.type,
        headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
      });
    if (pathname.startsWith('/foyer/'))
      return readFile(join(root, 'dist/cdn', pathname.slice('/foyer/'.length))).then(
        (body) =>
          route.fulfill({
            body,
            contentType: 'text/javascript',
            headers: { 'Access-Control-Allow-Origin': '*' },
          }),
        () => route.fulfill({ status: 404 }),
      );
    return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
  });
};

/** A whole page around a fragment, as a CMS puts one there. */
export const pageAround = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The Lantern</title>${head}</head><body>${body}</body></html>`;

/**
 * Checksums change with every build, so documents leave them open and say where they are: in dist/integrity.json.
 *
 * @returns the markup with each of them filled in.
 */
export const withChecksums = async (markup: string): Promise<string> => {
  const { files } = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8')) as Integrity;
  return markup.replace(
    /([\w-]+\.js)("[^<>]* integrity=")sha384-…(?=")/g,
    (_, name: string, between: string) => name + between + (files[name]?.integrity ?? ''),
  );
};

/** Brings the elements, for snippets that bring none. */
export const wholeKit = `<script type="module" async crossorigin src="/foyer/${version}/loader.js"></script>`;

export const everyElement = `<main client-name="lantern" custom-domain="tickets.lantern.example">
  <foyer-events limit="3"></foyer-events>
  <foyer-login-status></foyer-login-status>
  <foyer-basket-summary></foyer-basket-summary>
</main>`;

/** Waits until every element of the kit has its answer. @returns how many there are. */
export const settled = async (page: Page): Promise<number> => {
  const count = (selector: string): Promise<number> =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll('*')].filter((element) => element.matches(wanted)).length,
      selector,
    );
  const tags = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => /^foyer-/.test(name)),
    ),
  ]);
  if (tags.length === 0) return 0;
  const all = tags.join();
  await expect.poll(() => count(`:is(${all}):not(:state(ready), :state(empty))`)).toBe(0);
  expect(await count('[data-foyer]')).toBe(0);
  return count(`:is(${all})`);
};
