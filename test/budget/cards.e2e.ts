import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';

/** The design's budget: our time over that of bare clones of the same cards, in one run on one machine. */
const limit = 0.6;
const goal = 0.3;
const cards = 350;
/** Measured, and measured at most where the machine is busy with something else. */
const pairs = 5;
const mostPairs = 15;

/** Milliseconds from the text in hand to cards on the screen. */
interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/** Puts what both are measured with into the page. */
const prepare = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([answer, count]) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      /** Said in a frame: resolves once that frame is painted. */
      const framePainted = (): Promise<void> =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      const painted = async (): Promise<void> => {
        await frame();
        await framePainted();
      };

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
        const shown = (): number => element.shadowRoot?.querySelectorAll('[part~=card]').length ?? 0;
        do await frame();
        while (shown() === 0);
        // This frame paints them. The next one has more of them, which nobody waits for.
        await framePainted();
        const milliseconds = performance.now() - start;
        // Those that follow are not to come while the others are measured.
        while (shown() < count) await frame();
        return { milliseconds, element };
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
    },
    [text, cards] as const,
  );

const measure = (page: Page): Promise<Pair> =>
  page.evaluate(() => (window as unknown as { measure: () => Promise<Pair> }).measure());

/**
 * What else the machine does adds to the time, in more than half of them where it is busy: so of all times the lower
 * quartile. Not the least, for which the machine may have been slowed down too little. Code that is too slow is too slow
 * each time.
 */
const undisturbed = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 4)] ?? NaN;

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
  // Every pair takes seconds where the machine is busy.
  test.setTimeout(240_000);
  await page.goto(`${demo.pageUrl}account/`);
  await page.waitForFunction(() => customElements.get('foyer-events') !== undefined);
  await page.evaluate(() => document.body.replaceChildren());
  await prepare(page, JSON.stringify(season));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The first pair warms up: code is compiled, pictures are known.
  await measure(page);
  const measured: Pair[] = [];
  let ours = Infinity;
  let bare = 1;
  while (measured.length < pairs || (measured.length < mostPairs && ours / bare > limit)) {
    measured.push(await measure(page));
    ours = undisturbed(measured.map((pair) => pair.ours));
    bare = undisturbed(measured.map((pair) => pair.bare));
  }
  const ratio = ours / bare;
  console.log(
    `${cards} cards, 4× slower: ours ${ours.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}, limit ${limit}, goal ${goal}`,
  );
  expect(ratio).toBeLessThanOrEqual(limit);
});
