import { expect } from '@open-wc/testing';
import { configure } from '../../src/base/configure.js';
import { check, tell } from '../../src/data-layer/data-layer.js';
import { whileLoading } from '../support/page-load.js';
import { watchHoldings } from '../support/watched.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { forgetLayer, happened, layer } from './layer.js';

/** Something is given: so many of the currency. */
const give = (amount: number): void =>
  tell({
    from: null,
    to: { id: 'B', donations: [{ id: `d${amount}`, amount, fund: { id: 'F' } }] },
    cause: 'here',
    sameVisitor: true,
  });

const gifts = (...amounts: readonly number[]): unknown[] => amounts.map((amount) => ['add_to_cart', amount]);

/** A promise and what settles it. */
const promised = () => {
  const ways: { yes?: (answer: boolean) => void; fail?: () => void } = {};
  const answer = new Promise<boolean>((resolve, reject) => {
    ways.yes = resolve;
    ways.fail = () => reject(new Error('The banner broke.'));
  });
  return { answer, say: (yes: boolean) => ways.yes?.(yes), fail: () => ways.fail?.() };
};

/** Everything that waits for a promise or an observer has had its turn. */
const turn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

const html = document.documentElement;
const onPage = (said: string): void => html.setAttribute('data-foyer-consent', said);

let warnings: ReturnType<typeof collectWarnings>;
beforeEach(() => {
  warnings = collectWarnings();
  configure({ dataLayer: 'dataLayer' });
});
afterEach(() => {
  configure({ consent: 'denied' });
  forgetLayer();
  for (const tag of document.querySelectorAll('script[data-data-layer]')) tag.remove();
  warnings.end();
});

describe('until consent is told', () => {
  it('nothing is pushed, and not even an array made; the developer hears of it once', async () => {
    const page = whileLoading();
    check();
    give(1);
    await turn();
    expect(warnings.said).to.deep.equal([]);
    page.finish();
    check();
    await turn();
    expect(layer()).to.equal(undefined);
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('nobody says whether visitors agree');
  });

  it('a page that says “wait” has said enough', () => {
    onPage('wait');
    check();
    give(1);
    expect(layer()).to.equal(undefined);
    expect(warnings.said).to.deep.equal([]);
  });

  it('no more than fifty events are kept: the latest', () => {
    onPage('wait');
    for (let amount = 1; amount <= 60; amount += 1) give(amount);
    configure({ consent: 'granted' });
    expect(happened()).to.deep.equal(gifts(...Array.from({ length: 50 }, (_, at) => at + 11)));
  });

  it('what is kept is forgotten with the data layer', async () => {
    give(1);
    configure({ dataLayer: null });
    configure({ dataLayer: 'dataLayer', consent: 'granted' });
    await turn();
    expect(layer()).to.equal(undefined);
  });
});

describe('consent by an attribute', () => {
  it('of the page is followed: what was kept comes in order, and more at once', async () => {
    onPage('wait');
    give(1);
    give(2);
    onPage('granted');
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal(gifts(1, 2));
    give(3);
    expect(happened()).to.deep.equal(gifts(1, 2, 3));
  });

  it('of the script tag is followed', async () => {
    configure({ dataLayer: null });
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.dataset['dataLayer'] = 'dataLayer';
    tag.dataset['consent'] = 'wait';
    document.head.append(tag);
    Object.assign(globalThis, {
      [Symbol.for('foyer.settings.v1')]: { 'data-layer': 'dataLayer', consent: 'granted' },
    });
    give(1);
    await turn();
    expect(layer()).to.equal(undefined);
    tag.dataset['consent'] = 'Granted';
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal(gifts(1));
    // An attribute that is gone grants nothing, whatever it said at first.
    delete tag.dataset['consent'];
    give(2);
    expect(happened()).to.deep.equal(gifts(1));
  });

  it('in the address of the script tag is read', () => {
    configure({ dataLayer: null });
    const settings = Symbol.for('foyer.settings.v1');
    Object.assign(globalThis, { [settings]: { 'data-layer': 'dataLayer', consent: 'granted' } });
    give(1);
    expect(happened()).to.deep.equal(gifts(1));
  });

  it('that refuses drops what was kept, and what comes', async () => {
    give(1);
    onPage('denied');
    await turn();
    give(2);
    onPage('granted');
    await turn();
    expect(layer()).to.equal(undefined);
    give(3);
    expect(happened()).to.deep.equal(gifts(3));
  });

  it('may be taken back', () => {
    onPage('granted');
    give(1);
    onPage('denied');
    give(2);
    expect(happened()).to.deep.equal(gifts(1));
  });

  it('that cannot be read is told once, and grants nothing', () => {
    onPage('yes');
    give(1);
    give(2);
    expect(layer()).to.equal(undefined);
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('"yes" cannot be read as consent. Use granted, denied or wait.');
  });
});

describe('consent by configure()', () => {
  it('may come later', () => {
    give(1);
    configure({ consent: 'granted' });
    expect(happened()).to.deep.equal(gifts(1));
  });

  it('goes before attributes', () => {
    onPage('granted');
    configure({ consent: 'denied' });
    give(1);
    expect(layer()).to.equal(undefined);
  });

  it('that is none is told', () => {
    configure({ consent: 'yes' } as never);
    configure({ dataLayer: 7 } as never);
    expect(warnings.said).to.have.length(2);
  });
});

describe('consent by a function', () => {
  it('is asked at each change', () => {
    let agrees = true;
    configure({ consent: () => agrees });
    give(1);
    agrees = false;
    give(2);
    agrees = true;
    give(3);
    expect(happened()).to.deep.equal(gifts(1, 3));
  });

  it('that answers late is asked once meanwhile, and then everything comes in order', async () => {
    const later = promised();
    let times = 0;
    configure({
      consent: () => {
        times += 1;
        return later.answer;
      },
    });
    give(1);
    give(2);
    await turn();
    expect([layer(), times]).to.deep.equal([undefined, 1]);
    later.say(true);
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal(gifts(1, 2));
  });

  it('that answers no late drops what was kept', async () => {
    const later = promised();
    configure({ consent: () => later.answer });
    give(1);
    later.say(false);
    await turn();
    configure({ consent: 'granted' });
    expect(layer()).to.equal(undefined);
  });

  it('that was replaced has no more say', async () => {
    const [old, recent] = [promised(), promised()];
    configure({ consent: () => old.answer });
    give(1);
    configure({ consent: () => recent.answer });
    old.say(true);
    await turn();
    expect(layer()).to.equal(undefined);
    recent.say(true);
    await until(() => happened().length > 0);
    expect(happened()).to.deep.equal(gifts(1));
  });

  const throws = (): never => {
    throw new Error('The banner broke.');
  };
  for (const [fault, consent] of [
    ['throws', throws],
    ['rejects its promise', () => Promise.reject(new Error('The banner broke.'))],
    ['gives neither true nor false', () => 'granted'],
  ] as const)
    it(`that ${fault} is a no, told once`, async () => {
      configure({ consent: consent as () => boolean });
      give(1);
      await turn();
      give(2);
      await turn();
      expect(layer()).to.equal(undefined);
      expect(warnings.said).to.have.length(1);
      expect(warnings.said[0]).to.include('The function for "consent"');
    });
});

it('nothing is watched once consent is told', async () => {
  const holdings = watchHoldings();
  const before = holdings.held();
  give(1);
  give(2);
  expect(holdings.held()).to.equal(before + 1);
  onPage('granted');
  await until(() => happened().length > 0);
  give(3);
  expect(holdings.held()).to.equal(before);
  holdings.end();
});
