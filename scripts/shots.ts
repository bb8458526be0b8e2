import { mkdir, rm } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { chromiumArgs, needChromium } from './browsers.mjs';
import { buildDemo } from './demo/build.js';
import { demoPages } from './demo/pages.js';
import { startDemo } from './demo-server.js';
import type { Demo } from './demo-server.js';
import { contactSheet } from './shots/contact-sheet.js';
import type { Shot } from './shots/contact-sheet.js';
import { bookable, buySeats, logIn, settle } from './shots/visit.js';

// `npm run shots`: pictures of every page of the demo, and sheets of them to look at, in dist/shots. Names of looks and of
// pages after it leave out the others: `npm run shots -- desktop-dark themes`.
const folder = 'dist/shots';

/** A page in a state worth seeing. */
interface Scene {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page, demo: Demo) => Promise<void>;
}

const chooseEvent = async (page: Page, demo: Demo): Promise<void> => {
  await page.goto(`${demo.pageUrl}book/?event=${bookable(demo)[0]?.eventId}`);
  await page.locator('.dates a').first().waitFor();
};

const chooseSeats = async (page: Page, demo: Demo): Promise<void> => {
  await page.goto(`${demo.pageUrl}book/?instance=${bookable(demo)[0]?.wire.id}`);
};

/** Every page, and what some look like to someone who is in the middle of something. */
const scenes: readonly Scene[] = [
  ...demoPages.map((path) => ({
    name: path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-'),
    path: path.slice(1),
    ...(path === '/basket/' || path === '/checkout/' ? { prepare: buySeats } : {}),
  })),
  { name: 'book-dates', path: 'book/', prepare: chooseEvent },
  { name: 'book-seats', path: 'book/', prepare: chooseSeats },
  { name: 'account-logged-in', path: 'account/', prepare: logIn },
  { name: 'not-here', path: 'nowhere/' },
];

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

const looks: Readonly<Record<string, BrowserContextOptions & { readonly dir?: 'rtl' }>> = {
  'phone-light': { viewport: phone, colorScheme: 'light', deviceScaleFactor: 2 },
  'phone-dark': { viewport: phone, colorScheme: 'dark', deviceScaleFactor: 2 },
  'desktop-light': { viewport: desktop, colorScheme: 'light' },
  'desktop-dark': { viewport: desktop, colorScheme: 'dark' },
  // As wide as 400 % zoom leaves a screen of 1280.
  'narrow-320': { viewport: { width: 320, height: 800 }, colorScheme: 'light', deviceScaleFactor: 2 },
  'forced-colours': { viewport: desktop, colorScheme: 'dark', forcedColors: 'active' },
  mirrored: { viewport: desktop, colorScheme: 'light', dir: 'rtl' },
};

const takeAll = async (
  browser: Browser,
  demo: Demo,
  look: string,
  wanted: readonly Scene[],
): Promise<Shot[]> => {
  const { dir, ...options } = looks[look] ?? {};
  const shots: Shot[] = [];
  for (const { name, path, prepare } of wanted) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(demo.pageUrl + path);
    await prepare?.(page, demo);
    // Two seats lead to the basket; the page itself is looked at.
    if (prepare === buySeats) await page.goto(demo.pageUrl + path);
    if (dir) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await settle(page);
    const file = `${folder}/${look}-${name}.png`;
    await page.screenshot({ path: file, fullPage: true });
    shots.push({ file, title: name });
    await context.close();
  }
  return shots;
};

/** The picture in the README, taken only when asked for: `npm run shots -- readme`. */
const takeForReadme = async (browser: Browser, demo: Demo): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1140 }, colorScheme: 'light' });
  await page.goto(demo.pageUrl);
  await settle(page);
  await page.screenshot({ path: 'docs/images/demo.png' });
  await page.close();
};

await buildDemo();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const demo = await startDemo({ port: 0, pagePort: 0 });
const browser = await chromium.launch({ executablePath: needChromium(), args: [...chromiumArgs] });
const asked = process.argv.slice(2);
if (asked.includes('readme')) await takeForReadme(browser, demo);
const named = scenes.filter(({ name }) => asked.includes(name));
const namedLooks = Object.keys(looks).filter((look) => asked.includes(look));
if (named.length > 0 || namedLooks.length > 0 || asked.length === 0)
  for (const look of namedLooks.length > 0 ? namedLooks : Object.keys(looks)) {
    const shots = await takeAll(browser, demo, look, named.length > 0 ? named : scenes);
    const across = (looks[look]?.viewport?.width ?? 0) < 600 ? 8 : 4;
    await contactSheet(browser, shots, look, across, `${folder}/sheet-${look}.png`);
    console.log(`${folder}/sheet-${look}.png`);
  }
await browser.close();
await demo.close();
