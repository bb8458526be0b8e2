import { expect } from '@open-wc/testing';
import { configure } from '../../src/base/configure.js';
import { itemCount } from '../../src/session/selectors.js';
import type { SessionState } from '../../src/session/state.js';
import { asVisitor, logInAsAda } from '../support/elements.js';
import { startTestSandbox } from '../support/sandbox.js';
import {
  hasBasket,
  newCopy,
  oldCopy,
  openTab,
  sessionAt,
  startAfresh,
  stateThat,
} from '../support/session.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { forgetLayer, happened, layer } from './layer.js';

const sandbox = await startTestSandbox();
const first = async (path: string, at = 0): Promise<string> =>
  ((await asVisitor(sandbox, 'GET', path)) as { id: string }[])[at]?.id ?? '';
const [fund, stockItem, membership] = [
  await first('funds'),
  await first('stock-items'),
  // Ada holds the first.
  await first('memberships', 1),
];

const give = (amount: number) => [{ amount, fund }];
const has = (items: number) => (state: SessionState) =>
  hasBasket(state) && itemCount(state.basket.value) === items;

let warnings: ReturnType<typeof collectWarnings>;
const stops: (() => void)[] = [];

beforeEach(async () => {
  await startAfresh(sandbox);
  warnings = collectWarnings();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  forgetLayer();
  warnings.end();
});

/** A copy of the script on this page, which shows an empty basket. */
const begin = async (load = newCopy) => {
  const copy = await load();
  const session = sessionAt(copy, sandbox);
  stops.push(session.subscribe(() => {}));
  await stateThat(session, has(0));
  // The part that follows what happens is a chunk of its own.
  await until(() => session.changed !== undefined);
  return {
    copy,
    session,
    /** One read tells of each: of two that are there at once it would tell together. */
    async give(amount: number) {
      const items = itemCount(session.getState().basket.value);
      const outcome = await session.dispatch(copy.requests.addDonations(give(amount)));
      await stateThat(session, has(items + 1));
      return outcome;
    },
  };
};

const granted = (): void => configure({ dataLayer: 'dataLayer', consent: 'granted', currency: 'GBP' });

describe('the data layer', () => {
  it('is told of a donation once, after a clearing entry', async () => {
    granted();
    const page = await begin();
    await page.give(12.5);
    await until(() => happened().length > 0);
    expect(layer()).to.deep.equal([
      { ecommerce: null },
      {
        event: 'add_to_cart',
        ecommerce: {
          currency: 'GBP',
          value: 12.5,
          items: [{ item_id: fund, item_category: 'Donations', price: 12.5, quantity: 1 }],
        },
      },
    ]);
    expect(warnings.said).to.deep.equal([]);
  });

  it('is told of what is taken out, here and in a frame', async () => {
    granted();
    const page = await begin();
    for (const amount of [3, 4, 5]) await page.give(amount);
    const ids = ((await asVisitor(sandbox, 'GET', 'basket/donations')) as { id: string }[]).map(
      ({ id }) => id,
    );
    await asVisitor(sandbox, 'DELETE', `basket/donations/${ids[0]}`);
    await page.session.refresh('here');
    await asVisitor(sandbox, 'DELETE', `basket/donations/${ids[1]}`);
    await page.session.refresh('frame');
    await until(() => happened().length === 5);
    expect(happened().slice(3)).to.deep.equal([
      ['remove_from_cart', 3],
      ['remove_from_cart', 4],
    ]);
  });

  it('is told nothing of what is found on return, or changes in another tab', async () => {
    granted();
    const page = await begin();
    const tab = await openTab();
    const there = sessionAt(tab.copy, sandbox);
    stops.push(
      there.subscribe(() => {}),
      () => tab.close(),
    );
    await stateThat(there, has(0));
    await there.dispatch(tab.copy.requests.addDonations(give(5)));
    await stateThat(page.session, has(1));
    await asVisitor(sandbox, 'POST', 'basket/donations', [{ amount: 6, fundId: fund }]);
    await page.session.refresh('return');
    expect(itemCount(page.session.getState().basket.value)).to.equal(2);
    await page.give(7);
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal([['add_to_cart', 7]]);
  });

  for (const [age, other] of [
    ['of the same version', newCopy],
    ['of an earlier version', oldCopy],
  ] as const)
    it(`is told once where there are two copies of the script, the second ${age}, whichever acts`, async () => {
      granted();
      const page = await begin();
      const second = await other();
      const session = sessionAt(second, sandbox);
      stops.push(session.subscribe(() => {}));
      await stateThat(session, has(0));
      await page.give(1);
      await session.dispatch(second.requests.addDonations(give(2)));
      await stateThat(page.session, has(2));
      await page.give(3);
      await until(() => happened().length === 3);
      expect(happened()).to.deep.equal([
        ['add_to_cart', 1],
        ['add_to_cart', 2],
        ['add_to_cart', 3],
      ]);
    });

  it('goes on when the copy that told it has left', async () => {
    granted();
    const copy = await newCopy();
    const leaving = sessionAt(copy, sandbox);
    const leave = leaving.subscribe(() => {});
    await stateThat(leaving, has(0));
    const second = await newCopy();
    const session = sessionAt(second, sandbox);
    stops.push(session.subscribe(() => {}));
    await stateThat(session, has(0));
    leave();
    await until(() => session.changed !== undefined);
    expect(leaving.changed).to.equal(undefined);
    await session.dispatch(second.requests.addDonations(give(2)));
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal([['add_to_cart', 2]]);
  });

  it('may be named by the script tag', async () => {
    Object.assign(globalThis, {
      [Symbol.for('foyer.settings.v1')]: { 'data-layer': 'dataLayer', consent: 'granted', currency: 'GBP' },
    });
    const page = await begin();
    await page.give(2);
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal([['add_to_cart', 2]]);
  });

  it('takes the currency of the page, or of its language', async () => {
    configure({ dataLayer: 'dataLayer', consent: 'granted' });
    const { lang } = document.documentElement;
    stops.push(() => (document.documentElement.lang = lang));
    document.documentElement.lang = 'en-CA';
    const page = await begin();
    await page.give(2);
    await until(() => happened().length === 1);
    configure({ currency: 'eur' });
    await page.give(3);
    await until(() => happened().length === 2);
    const currencies = layer()?.flatMap(({ ecommerce }) => ecommerce?.currency ?? []);
    expect(currencies).to.deep.equal(['CAD', 'EUR']);
  });

  it('is told through the function that a tag manager put in place of push', async () => {
    granted();
    const heard: unknown[] = [];
    const array: unknown[] = [];
    array.push = (...entries) => heard.push(...entries);
    Object.assign(globalThis, { dataLayer: array });
    const page = await begin();
    await page.give(2);
    await until(() => heard.length === 2);
    expect(heard[0]).to.deep.equal({ ecommerce: null });
  });
});

const keys = new Set([
  ...['event', 'ecommerce', 'currency', 'value', 'items'],
  ...['item_id', 'item_name', 'item_category', 'price', 'quantity', 'discount'],
]);

describe('what a visitor typed, and who they are', () => {
  it('is nowhere in the data layer, whatever they buy', async () => {
    granted();
    const page = await begin();
    await logInAsAda(sandbox);
    await page.session.refresh('here');
    const planted = [
      'Recognised-Name',
      'Tribute-Name',
      'For-Zoe',
      'From-Bryn',
      'Kind-Words',
      'zoe@example.org',
    ];
    const [recognitionName, tributeName, toName, fromName, message, deliveryEmailAddress] = planted;
    await asVisitor(sandbox, 'POST', 'basket/donations', [
      { amount: 5, fundId: fund, recognitionName, tributeName },
    ]);
    await asVisitor(sandbox, 'POST', 'basket/gift-vouchers', [
      { amount: 20, toName, fromName, message, deliveryType: 'OtherEmail', deliveryEmailAddress },
    ]);
    await asVisitor(sandbox, 'POST', 'basket/merchandise', [{ stockItem, reference: planted[0] }]);
    await asVisitor(sandbox, 'POST', 'basket/membership-subscriptions', [{ membership, autoRenew: true }]);
    await page.session.refresh('here');
    await until(() => happened().length > 0);

    const customer = page.session.getState().customer.value;
    const basket = JSON.stringify(page.session.getState().basket.value);
    const text = JSON.stringify(layer());
    expect(customer?.email).to.equal('ada@example.org');
    for (const secret of [...planted, customer?.id ?? '', customer?.email ?? '', customer?.lastName ?? '']) {
      expect(secret).not.to.equal('');
      expect(basket).to.include(secret);
      expect(text).not.to.include(secret);
    }
    const categories = layer()?.flatMap(({ ecommerce }) =>
      ecommerce?.items.map((item) => item['item_category']),
    );
    expect(categories?.filter(Boolean)).to.deep.equal([
      'Merchandise',
      'Donations',
      'Memberships',
      'Gift Vouchers',
    ]);
    JSON.parse(text, (key, value: unknown) => {
      if (key !== '' && !/^\d+$/.test(key)) expect(keys).to.include(key);
      return value;
    });
  });
});

describe('a data layer that cannot be', () => {
  for (const name of ['location', 'constructor', '__proto__', 'name', 'data layer', 'alert(1)', 'toString'])
    it(`is told once, and nothing breaks: ${name}`, async () => {
      configure({ dataLayer: name, consent: 'granted' });
      const before = location.href;
      const page = await begin();
      expect((await page.give(2)).ending).to.equal('done');
      await page.give(3);
      await until(() => warnings.said.length > 0);
      expect(warnings.said).to.have.length(1);
      expect(warnings.said[0]).to.include(`"${name}" cannot be used as data layer`);
      expect(location.href).to.equal(before);
      expect(Array.isArray(Object.prototype)).to.equal(false);
    });

  it('is told where its push throws', async () => {
    granted();
    const array: unknown[] = [];
    array.push = () => {
      throw new Error('A tag failed.');
    };
    Object.assign(globalThis, { dataLayer: array });
    const page = await begin();
    await page.give(2);
    await page.give(3);
    await until(() => warnings.said.length > 0);
    expect(warnings.said.map((sentence) => sentence.includes('did not take'))).to.deep.equal([true]);
  });
});
