import { readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { serveFolder } from './static-server.js';
import type { StaticServer } from './static-server.js';

const folder = 'dist/storybook';

export interface IndexEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** Every story and page of the build. */
export const entries = Object.values(
  (JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, IndexEntry> })
    .entries,
);

/** Tests of the stories as a visitor of the static build sees them, below `/a/b/` with nothing behind it. */
export const test = base.extend<object, { site: StaticServer }>({
  launchOptions: [
    async ({}, use) => use({ executablePath: needChromium(), args: [...chromiumArgs] }),
    { scope: 'worker' },
  ],
  site: [
    async ({}, use) => {
      const site = await serveFolder(folder, '/a/b/');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** A report on a story, such as that of axe. */
export interface Report {
  readonly type: string;
  readonly status: string;
  readonly result?: { readonly violations?: readonly { readonly id: string; readonly help: string }[] };
}

/** What Storybook said when a story was over. */
export interface Ending {
  readonly status: string;
  readonly reports: readonly Report[];
  /** Names and texts of everything that went wrong. */
  readonly faults: readonly string[];
}

interface Heard {
  readonly name: string;
  readonly payload: {
    readonly status?: string;
    readonly reporters?: Report[];
    readonly message?: string;
  } | null;
}

/** Opens a story and waits until its play function and axe are done. */
export const runStory = async (
  page: Page,
  site: StaticServer,
  id: string,
  globals: Readonly<Record<string, string>> = {},
): Promise<Ending> => {
  await page.addInitScript(() => {
    const names = [
      'storyFinished',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
      'playFunctionThrewException',
    ];
    const heard: unknown[] = [];
    let channel: { on(name: string, listener: (payload: unknown) => void): void } | undefined;
    // Storybook puts its channel here before it runs a story.
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(given: NonNullable<typeof channel>) {
        channel = given;
        for (const name of names)
          given.on(name, (payload) =>
            heard.push({ name, payload: JSON.parse(JSON.stringify(payload ?? null)) as unknown }),
          );
      },
    });
    Object.assign(window, { heardOfStory: heard });
  });
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode: 'story', globals: chosen.join(';') });
  await page.goto(`${site.url}iframe.html?${query}`);
  const handle = await page.waitForFunction(() => {
    const heard = (window as unknown as { heardOfStory: Heard[] }).heardOfStory;
    return heard.some(({ name }) => name !== 'playFunctionThrewException') ? heard : null;
  });
  const heard = (await handle.jsonValue()) as Heard[];
  const finished = heard.find(({ name }) => name === 'storyFinished');
  return {
    status: finished?.payload?.status ?? 'never finished',
    reports: finished?.payload?.reporters ?? [],
    faults: heard
      .filter(({ name }) => name !== 'storyFinished')
      .map(({ name, payload }) => `${name}: ${payload?.message ?? ''}`),
  };
};
