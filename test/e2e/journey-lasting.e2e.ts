import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';
import { aPerformance, atBasket, frameOf, headingOf, takeSeats } from './journey-steps.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Leaves a mark in the document of the frame, which is gone when the browser begins another one. */
const mark = (page: Page): Promise<unknown> =>
  frameOf(page)
    .locator(':root')
    .evaluate(() => Object.assign(window, { marked: true }));

const expectMarked = async (page: Page): Promise<void> =>
  expect(
    await frameOf(page)
      .locator(':root')
      .evaluate(() => 'marked' in window),
  ).toBe(true);

const app = `
  import { useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import 'foyer-elements/define.js';

  const App = () => {
    const [times, setTimes] = useState(1);
    const [names, setNames] = useState(['One', 'Two']);
    return (
      <main>
        <button onClick={() => setTimes(times + 1)}>Render again</button>
        <button onClick={() => { setTimes(times + 1); setNames([...names].reverse()); }}>Other order</button>
        {names.map((name) => <p key={name}>{name}, rendered {String(times)} times</p>)}
        <foyer-frame key="frame" page="checkout" label={'Checkout, ' + names[0]} />
      </main>
    );
  };
  createRoot(document.getElementById('root')).render(<App />);
`;

/** Has React make a page of the venue's own. */
const showInReact = async (page: Page, demo: Demo): Promise<void> => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: root, loader: 'tsx' },
    alias: { 'foyer-elements/define.js': join(root, 'src/define.ts') },
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // A page of the demo's server with nothing on it: browsers keep pages of unknown whereabouts from this machine.
  await page.goto(`${demo.pageUrl}blank.html`);
  await page.evaluate((tickets) => {
    document.documentElement.setAttribute('client-name', 'lantern');
    document.documentElement.setAttribute('custom-domain', tickets);
    document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
  }, `http://tickets.venue.localhost:${demo.server.port}`);
  await page.evaluate(outputFiles[0]?.text ?? '');
};

test.describe('a booking goes on', () => {
  test('R4 in a drawer that is shut and opened again', async ({ page, demo, complaints }) => {
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await page.goto(`${demo.pageUrl}whats-on/`);
    const drawer = page.getByRole('dialog', { name: 'Your basket' });
    const inside = drawer.frameLocator('iframe');
    const open = () =>
      page
        .getByRole('banner')
        .getByRole('link', { name: /^Basket, 2/ })
        .click();
    await open();
    await inside.getByRole('button', { name: 'Change ticket types' }).click();
    await headingOf(inside, 'Ticket types').waitFor();
    await inside.locator(':root').evaluate(() => Object.assign(window, { marked: true }));

    await page.keyboard.press('Escape');
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toBeHidden();
    await open();
    await expect(headingOf(inside, 'Ticket types')).toBeVisible();
    expect(await inside.locator(':root').evaluate(() => 'marked' in window)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('R4 while React renders again and puts its siblings into another order', async ({ page, demo }) => {
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await showInReact(page, demo);
    await headingOf(frameOf(page), 'Who is booking?').waitFor();
    await frameOf(page).getByLabel('E-mail address').first().fill('gus@exa');
    await mark(page);

    await page.getByRole('button', { name: 'Render again' }).click();
    await page.getByRole('button', { name: 'Other order' }).click();
    await expect(page.locator('main > p')).toHaveText(['Two, rendered 3 times', 'One, rendered 3 times']);
    await expectMarked(page);
    await expect(frameOf(page).getByLabel('E-mail address').first()).toHaveValue('gus@exa');
  });
});
