import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';

const snippet = readFileSync(new URL('../../docs/snippets/in-frame.html', import.meta.url), 'utf8');
const [, script = ''] = /<script[^>]*>([^]*)<\/script>/.exec(snippet) ?? [];

/** What the snippet tells about an order on a confirmation page that has this. */
const ordersWith = (dataLayer: unknown): unknown[] => {
  const told: Record<string, unknown>[] = [];
  const onLoad: (() => void)[] = [];
  runInNewContext(script, {
    URL,
    document: { currentScript: { dataset: { host: 'https://www.venue.test' } }, documentElement: {} },
    window: { dataLayer, parent: { postMessage: (message: Record<string, unknown>) => told.push(message) } },
    location: { pathname: '/lantern/website/secure/checkout/v2/orderconfirmation' },
    addEventListener: (_name: string, run: () => void) => onLoad.push(run),
    ResizeObserver: class {
      observe(): void {}
    },
  });
  for (const run of onLoad) run();
  return told.filter(({ type }) => type === 'order').map(({ id }) => id);
};

const order = { ecommerce: { transaction_id: 4711 } };

describe('the snippet on the confirmation page', () => {
  for (const [what, dataLayer, orders] of [
    ['an array, the order behind other things', [null, 'x', { event: 'view' }, order], ['4711']],
    ['the order itself', order, ['4711']],
    ['something without an order', [{ ecommerce: {} }], []],
    ['nothing', undefined, []],
  ] as const)
    it(`R32 tells ${orders.length > 0 ? 'the order' : 'none'} where dataLayer is ${what}`, () => {
      assert.deepEqual(ordersWith(dataLayer), orders);
    });
});
