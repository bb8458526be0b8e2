import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';

/** The design's budget: our time over that of bare clones of the same cards, in one run on one machine. */
const limit = 0.6;
const goal = 0.3;
const cards = 350;
const pairs = 5;
const rounds = 3;

/** Milliseconds from the text in hand to cards on the screen. */
interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/** Puts what both are measured with into the page. */
const prepare = (page: Page, text: string): Promise<void> =>
  page.evaluate((answer) => {
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });

    // The text is in hand when the clock starts: the way to the server is not what is measured.
    window.fetch = () =>
      Promise.resolve(new Response(answer, { headers: { 'Content-Type': 'application/json' } }));

    let round = 0;
    /** Our element, until its first screen of cards is painted; each time for a system that nobody asked before. */
    const ours = async (): Promise<{ milliseconds: number; element: Element }> => {
      const element = document.createElement('foyer-events');
      element.setAttribute('client-name', `round${(round += 1)}`);
      const start = performance.now();
      document.body.append(element);
      while (!element.shadowRoot?.querySelector('[part~=card]'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await painted();
      return { milliseconds: performance.now() - start, element };
    };

    /** The same cards, all at once, by nothing but `cloneNode`. */
    const bare = async (model: Element, sheets: readonly CSSStyleSheet[]): Promise<number> => {
      const place = document.createElement('div');
      const root = place.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [...sheets];
      const start = performance.now();
      const list = document.createElement('ul');
      list.className = 'grid';
      for (const event of JSON.parse(answer) as Record<string, string>[]) {
        const card = model.cloneNode(true) as Element;
        card.querySelector('.initial')!.textContent = event['name']![0]!;
        card.querySelector('img')?.setAttribute('src', event['imageUrl']!);
        card.querySelector('a')!.textContent = event['name']!;
        card.querySelector('a')!.setAttribute('href', `/book/?event=${event['id']}`);
        card.querySelector('bdi')!.textContent = event['firstInstanceDateTime']!;
        list.append(card);
      }
      root.append(list);
      document.body.append(place);
      await painted();
      const milliseconds = performance.now() - start;
      place.remove();
      return milliseconds;
    };

    Object.assign(window, {
      measure: async () => {
        const { milliseconds, element } = await ours();
        const card = element.shadowRoot!.querySelector('[part~=card]:has(img)')!.cloneNode(true) as Element;
        const { adoptedStyleSheets } = element.shadowRoot!;
        element.remove();
        await painted();
        return { ours: milliseconds, bare: await bare(card, adoptedStyleSheets) };
      },
    });
  }, text);

const measure = (page: Page): Promise<Pair> =>
  page.evaluate(() => (window as unknown as { measure: () => Promise<Pair> }).measure());

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

test(`the first of ${cards} events are on the screen in ${limit} of the time of as many bare clones`, async ({
  page,
  demo,
  context,
}) => {
  const answer = await fetch(`http://127.0.0.1:${demo.server.port}/lantern/api/v3/events`);
  const events = (await answer.json()) as object[];
  // Each its own, and none of them over.
  const season = Array.from({ length: cards }, (_, at) => ({
    ...events[at % events.length],
    id: `${at + 1}BUDGET`,
    lastInstanceDateTimeUtc: '2999-01-01T19:30:00',
  }));
  test.slow();
  await page.goto(`${demo.pageUrl}account/`);
  await page.waitForFunction(() => customElements.get('foyer-events') !== undefined);
  await page.evaluate(() => document.body.replaceChildren());
  await prepare(page, JSON.stringify(season));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The first pair warms up: code is compiled, pictures are known.
  await measure(page);
  // Whatever else the machine does can spoil a round of pairs; code that is too slow is too slow in each.
  let best = { ours: Infinity, bare: 1 };
  for (let round = 0; round < rounds && best.ours / best.bare > limit; round += 1) {
    const measured: Pair[] = [];
    for (let at = 0; at < pairs; at += 1) measured.push(await measure(page));
    const found = {
      ours: median(measured.map((pair) => pair.ours)),
      bare: median(measured.map((pair) => pair.bare)),
    };
    if (found.ours / found.bare < best.ours / best.bare) best = found;
  }
  const { ours, bare } = best;
  const ratio = ours / bare;
  console.log(
    `${cards} cards, 4× slower: ours ${ours.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}, limit ${limit}, goal ${goal}`,
  );
  expect(ratio).toBeLessThanOrEqual(limit);
});
