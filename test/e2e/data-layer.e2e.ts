import type { Page } from '@playwright/test';
import { snippetsOf } from '../docs/fences.js';
import { openSite, pageAround, settled, site } from '../docs/lantern.js';
import { expect, test } from '../support/demo.js';

const printed = (language: string, holding: string): string => {
  const code = snippetsOf('stories/guides/events.mdx').find(
    (snippet) => snippet.language === language && snippet.code.includes(holding),
  )?.code;
  if (code === undefined) throw new Error(`The guide prints no ${language} with ${holding}.`);
  return code;
};
const markup = printed('html', 'data-data-layer');
const banner = printed('js', 'data-foyer-consent');
const example = printed('js', 'add_to_cart');

interface Push {
  readonly ecommerce: { readonly items: { item_id: string }[] } | null;
}

/** Gives ten pounds as an element would, and has the page read its basket again. */
const give = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const api = 'https://tickets.lantern.example/lantern/api/v3';
    const [fund] = (await (await fetch(`${api}/funds`)).json()) as { id: string }[];
    const body = JSON.stringify([{ amount: 10, fundId: fund?.id }]);
    await fetch(`${api}/basket/donations`, { method: 'POST', credentials: 'include', body });
    type Registry = Map<string, { answers: Map<string, unknown>; notes: EventTarget }>;
    const { [Symbol.for('foyer.wire.v1')]: registry } = globalThis as unknown as Record<symbol, Registry>;
    for (const { answers, notes } of registry?.values() ?? []) {
      answers.clear();
      notes.dispatchEvent(new CustomEvent('stale', { detail: { cause: 'here' } }));
    }
  });

const pushed = (page: Page): Promise<Push[] | undefined> =>
  page.evaluate(() => (window as unknown as { dataLayer?: Push[] }).dataLayer);

test.describe('the data layer that the guide prints', () => {
  test.beforeEach(async ({ page, context }) => {
    const buttons = '<button data-accept>Yes</button><button data-refuse>No</button>';
    const body = pageAround(markup + buttons, '<script type="module" src="/banner.js"></script>');
    await openSite(context, {
      '/': { body, type: 'text/html; charset=utf-8' },
      '/banner.js': { body: banner, type: 'text/javascript' },
    });
    await page.goto(site);
    await settled(page);
    await give(page);
    await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '1');
  });

  test('is told what the guide prints, once the visitor has said yes', async ({ page, complaints }) => {
    expect(await pushed(page)).toBeUndefined();
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(async () => (await pushed(page))?.length).toBe(2);
    const told = await pushed(page);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'dataLayer'));
    await page.addScriptTag({ content: example });
    const wanted = (await pushed(page)) ?? [];
    // Its fund is an example.
    for (const { ecommerce } of wanted)
      for (const item of ecommerce?.items ?? [])
        item.item_id = told?.[1]?.ecommerce?.items[0]?.item_id ?? 'none';
    expect(told).toEqual(wanted);
    expect(complaints).toEqual([]);
  });

  test('is told nothing when the visitor has said no', async ({ page, complaints }) => {
    await page.getByRole('button', { name: 'No' }).click();
    await give(page);
    await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '2');
    expect(await pushed(page)).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

test('a page without a data layer loads no part of it', async ({ page, context }) => {
  const plain = markup.replace(/ +data-(data-layer|consent)=.*\n/g, '');
  expect(plain).not.toContain('data-layer');
  await openSite(context, { '/': { body: pageAround(plain), type: 'text/html; charset=utf-8' } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site);
  await settled(page);
  await give(page);
  await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '1');
  expect(asked.some((url) => url.includes('/abroad'))).toBe(true);
  expect(asked.filter((url) => url.includes('/data-layer'))).toEqual([]);
});
