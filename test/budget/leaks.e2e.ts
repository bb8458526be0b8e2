import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';

const tags = ['foyer-events', 'foyer-basket-summary', 'foyer-login-status', 'foyer-frame'];

/** An element of an author's own: its tag, and its hooks. */
type Own = readonly [tag: string, ...hooks: string[]];

/** By tag, markup of an author's own, of which a link is filled. */
const ownMarkup: Readonly<Record<string, readonly Own[]>> = {
  'foyer-events': [['a', 'data-event-link', 'data-event-name']],
  'foyer-basket-summary': [
    ['a', 'data-basket-link'],
    ['b', 'data-basket-item-count'],
  ],
  'foyer-login-status': [
    ['a', 'data-log-in-link'],
    ['button', 'data-log-out'],
  ],
};

/** How many objects of a class the page still holds, once everything else was thrown away. */
const held = async (devtools: CDPSession, expression: string): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'leaks',
  });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return Number(count.value);
};

/** Listeners that the page holds, on whatever. */
const listeners = async (devtools: CDPSession): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? NaN;
};

/** Puts elements on the page, lets each show its answer, and takes them away, so many times. */
const comeAndGo = (page: Page, tag: string, own: readonly Own[], times: number): Promise<void> =>
  page.evaluate(
    async ([name, content, rounds]) => {
      for (let round = 0; round < rounds; round += 1) {
        const element = document.createElement(name);
        if (name === 'foyer-frame') element.setAttribute('page', 'basket');
        // A template with children, as frameworks make it: the page takes no markup as text.
        const place = name === 'foyer-events' ? document.createElement('template') : element;
        for (const [kind, ...hooks] of content) {
          const child = document.createElement(kind);
          for (const hook of hooks) child.setAttribute(hook, '');
          place.appendChild(child);
        }
        if (place !== element && content.length > 0) element.append(place);
        document.body.append(element);
        const isFilled = (): boolean => content.length === 0 || element.querySelector('a[href]') !== null;
        while (!element.matches(':is(:state(ready), :state(empty))') || !isFilled())
          await new Promise((resolve) => requestAnimationFrame(resolve));
        element.remove();
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [tag, own, times] as const,
  );

type Held = Readonly<Record<string, number>>;

/** What there is more of than before, and how much there is. */
const moreThan = (before: Held, now: Held): Held =>
  Object.fromEntries(Object.entries(now).filter(([what, count]) => !(count <= (before[what] ?? 0))));

const cases = [
  ...tags.map((tag) => ({ tag, own: [], what: '' })),
  ...Object.entries(ownMarkup).map(([tag, own]) => ({ tag, own, what: ' around own markup' })),
];

for (const { tag, own, what } of cases)
  test(`<${tag}>${what} that came and went a hundred times leaves nothing behind`, async ({
    page,
    demo,
    context,
  }) => {
    // A page of ours with no element of its own, so that all must be given up when the last goes.
    await page.goto(`${demo.pageUrl}account/`);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    await page.evaluate(() => document.body.replaceChildren());
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    /** What the page holds of whatever should go with its element. */
    const holds = async () => ({
      elements: await held(devtools, `customElements.get('${tag}').prototype`),
      channels: await held(devtools, 'BroadcastChannel.prototype'),
      observers: await held(devtools, 'MutationObserver.prototype'),
      listeners: await listeners(devtools),
    });
    // The first ones bring chunks, formats and style sheets, which stay.
    await comeAndGo(page, tag, own, 3);
    // What elements were still waiting for, an answer or a frame, holds on to them for a moment. What leaks stays.
    await expect.poll(async () => (await holds()).elements).toBeLessThanOrEqual(1);
    const before = await holds();
    await comeAndGo(page, tag, own, 100);
    await expect.poll(async () => moreThan(before, await holds())).toEqual({});
  });
