import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';

const tags = ['foyer-events', 'foyer-basket-summary', 'foyer-login-status'];

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
const comeAndGo = (page: Page, tag: string, times: number): Promise<void> =>
  page.evaluate(
    async ([name, rounds]) => {
      for (let round = 0; round < rounds; round += 1) {
        const element = document.createElement(name);
        document.body.append(element);
        while (element.matches(':state(loading)') || !element.matches(':is(:state(ready), :state(empty))'))
          await new Promise((resolve) => requestAnimationFrame(resolve));
        element.remove();
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [tag, times] as const,
  );

for (const tag of tags)
  test(`<${tag}> that came and went a hundred times leaves nothing behind`, async ({
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
    // The first ones bring chunks, formats and style sheets, which stay.
    await comeAndGo(page, tag, 3);
    const before = {
      elements: await held(devtools, `customElements.get('${tag}').prototype`),
      channels: await held(devtools, 'BroadcastChannel.prototype'),
      observers: await held(devtools, 'MutationObserver.prototype'),
      listeners: await listeners(devtools),
    };
    await comeAndGo(page, tag, 100);
    expect({
      elements: await held(devtools, `customElements.get('${tag}').prototype`),
      channels: await held(devtools, 'BroadcastChannel.prototype'),
      observers: await held(devtools, 'MutationObserver.prototype'),
      listeners: await listeners(devtools),
    }).toEqual(before);
    expect(before.elements).toBeLessThanOrEqual(1);
  });
