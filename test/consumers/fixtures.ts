import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { serveFiles } from '../support/files.js';
import { installConsumer } from './consumer.js';
import type { Consumer } from './consumer.js';

/** A mistake to plant in a file of a project, and what the type-check is to say of it. */
export interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly told: RegExp;
  /** Script that finds it. */
  readonly script: string;
}

interface OfAWorker {
  /** Folder of the project below this one. */
  consumer: string;
  mistakes: readonly Mistake[];
  installed: Consumer;
  /** Where the built project is served, its sandbox running. */
  site: string;
  browser: Browser;
}

interface OfATest {
  /** What a browser complained of on any page. A test that leaves something here fails. */
  complaints: string[];
}

export const test = base.extend<OfATest, OfAWorker>({
  consumer: ['', { option: true, scope: 'worker' }],
  mistakes: [[], { option: true, scope: 'worker' }],
  installed: [
    async ({ consumer }, use) => {
      const installed = installConsumer(consumer);
      await use(installed);
      installed.remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  site: [
    async ({ installed }, use) => {
      const tickets = await installed.startSandbox();
      // Frameworks and Lit tell of mistakes in development only.
      const { passed, output } = await installed.run('build', {
        VITE_TICKETS: tickets,
        NODE_ENV: 'development',
      });
      if (!passed) throw new Error(output);
      const server = await serveFiles((path) =>
        readFile(join(installed.folder, 'dist', path)).catch(() => undefined),
      );
      await use(`http://www.venue.localhost:${server.port}`);
      await server.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: needChromium(),
        args: [...chromiumArgs],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        const text = message.text();
        const expected = /Lit is in dev mode|Download the React DevTools/.test(text);
        if (!expected && ['error', 'warning'].includes(message.type())) complaints.push(text);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Plants a mistake for as long as something is done. */
export const withMistake = async <T>(folder: string, mistake: Mistake, act: () => Promise<T>): Promise<T> => {
  const path = join(folder, mistake.file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(mistake.right)) throw new Error(`${mistake.file} does not say ${mistake.right}.`);
  writeFileSync(path, text.replace(mistake.right, mistake.wrong));
  try {
    return await act();
  } finally {
    writeFileSync(path, text);
  }
};
