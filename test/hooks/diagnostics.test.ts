import { expect } from '@open-wc/testing';
import { action } from '../../src/hooks/action.js';
import { attribute } from '../../src/hooks/attribute.js';
import { container } from '../../src/hooks/container.js';
import { inDevelopment } from '../../src/hooks/development.js';
import { input } from '../../src/hooks/input.js';
import { nearest } from '../../src/hooks/nearest.js';
import { repeat } from '../../src/hooks/repeat.js';
import { text } from '../../src/hooks/text.js';
import { painted, probe, settled } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface State {
  open?: boolean;
}

const table: ProbeTable<State> = {
  'data-basket-item-count': text(() => 3),
  'data-basket-link': attribute({ href: () => '/basket' }),
  'data-image-url': attribute({ src: () => '/?x' }),
  'data-success-container': container(({ state }) => state.open),
  'data-donate-amount': action(() => undefined),
  'data-amount': input({ read: () => undefined }),
  'data-to-name': input({ read: () => undefined }),
  template: repeat<Probe<State>, string>({
    items: () => ['a'],
    key: (item) => item,
    table: { 'data-event-name': text((item) => item) },
  }),
};

const real = console.warn;
let warnings: string[];

/** What the developer was told, without the tag that every probe has of its own. */
const told = async (host: HTMLElement): Promise<string[]> => {
  await import('../../src/hooks/diagnostics.js');
  await painted();
  return warnings.map((warning) => warning.replace('Foyer: ', '').replaceAll(host.localName, 'host'));
};

beforeEach(() => {
  warnings = [];
  // Sentences are said once per page: every test is a page.
  Object.assign(globalThis, { [Symbol.for('foyer.warned')]: new Set() });
  console.warn = (sentence: string) => void warnings.push(sentence);
});

afterEach(() => {
  console.warn = real;
});

const says = async (markup: string, attributes = ''): Promise<string[]> =>
  told(probe(table, {}, markup, attributes));

describe('A developer is told, once,', () => {
  it('of a name that is nearly right', async () => {
    const wrong = '<b data-basket-item-cuont></b><b data-basket-item-cuont></b>';
    expect(await says(wrong)).to.deep.equal([
      '<host> does not know "data-basket-item-cuont". Did you mean "data-basket-item-count"?',
    ]);
  });

  it('of names that sites were seen to use', async () => {
    expect(
      await says('<input data-set-amount><input data-recipient-name><p data-set-donation-amount></p>'),
    ).to.deep.equal([
      '<host> does not know "data-set-amount". Did you mean "data-amount"?',
      '<host> does not know "data-recipient-name". Did you mean "data-to-name"?',
      '<host> does not know "data-set-donation-amount". Did you mean "data-donate-amount"?',
    ]);
  });

  it('of a hook of another element', async () => {
    expect(await says('<p data-event-dates></p>')).to.deep.equal([
      '"data-event-dates" does nothing in <host>: it is a hook of another element.',
    ]);
  });

  it('of a hook on an element that cannot carry it', async () => {
    expect(
      await says(
        '<input data-basket-item-count><p data-basket-link></p><div data-donate-amount="1"></div><p data-amount></p><div data-image-url></div>',
      ),
    ).to.deep.equal([
      '"data-basket-item-count" is on a <input>, which has no room for text: put it on a <span> or <p>, for example.',
      '"data-basket-link" is on a <p>, where it does nothing useful: put it on <a> or <area>.',
      '"data-donate-amount" is on a <div>, which keyboards cannot reach: put it on a <button>.',
      '"data-amount" is on a <p>, which is no field: put it on an <input>, <select> or <textarea>.',
      '"data-image-url" is on a <div>, where it does nothing useful: put it on <img>.',
    ]);
  });

  it('of a hook on the element itself', async () => {
    expect(await says('', 'data-basket-item-count')).to.deep.equal([
      '"data-basket-item-count" on <host> itself does nothing there: put it on an element inside.',
    ]);
  });

  it('of a container that the page’s CSS keeps hidden', async () => {
    const host = probe(
      table,
      {},
      '<style>.away { display: none }</style><p class="away" data-success-container>Added</p>',
    );
    expect(await told(host)).to.deep.equal([]);
    host.set({ open: true });
    expect(await told(host)).to.deep.equal([
      "<p data-success-container> should show, but the page's CSS hides it: use the hidden attribute instead of a class or a rule.",
    ]);
  });

  it('of what is wrong in a template', async () => {
    expect(
      await says('<template>Show: <p data-event-nam></p><template></template></template>'),
    ).to.deep.equal([
      '<host> does not know "data-event-nam". Did you mean "data-event-name"?',
      '<host> repeats nothing: a <template> in it is never shown.',
      'A <template> in <host> holds text outside any element, which is not repeated: put a <span> around it.',
    ]);
  });

  it('of markup that comes later', async () => {
    const host = probe(table, {}, '');
    host.innerHTML = '<b data-basket-item-coun></b>';
    await settled();
    expect(await told(host)).to.have.length(1);
  });
});

describe('A developer is not bothered', () => {
  it('by attributes that are their own, or another script’s', async () => {
    const mine =
      '<p data-testid="x" data-v-1a2b3c data-controller="basket" data-turbo-frame="a" data-id="1" data-price="2" data-names="x" data-foyer-note></p>';
    expect(await says(mine, 'data-start="auto" data-price="1" data-debug')).to.deep.equal([]);
  });

  it('by what is in another element of the kit, or on it', async () => {
    expect(
      await says(
        '<foyer-other data-success-container data-basket-link><p data-basket-item-cuont></p></foyer-other>',
      ),
    ).to.deep.equal([]);
  });

  it('by hooks that are right', async () => {
    const right =
      '<b data-basket-item-count></b><a data-basket-link></a><x-button data-donate-amount="1"></x-button><textarea data-to-name></textarea><select data-amount></select><template><p data-event-name></p></template>';
    expect(await says(right)).to.deep.equal([]);
  });
});

it('A page at localhost is being worked on', () => {
  // Test pages are at localhost.
  expect(inDevelopment()).to.equal(true);
});

describe('The nearest name', () => {
  it('is found by letters added, dropped, replaced and swapped', () => {
    const names = ['data-price', 'data-amount', 'data-event-dates'];
    expect(nearest('data-event-date', names)).to.equal('data-event-dates');
    expect(nearest('data-evnet-dates', names)).to.equal('data-event-dates');
    expect(nearest('data-evvent-dates', names)).to.equal('data-event-dates');
    expect(nearest('data-prise', names)).to.equal('data-price');
  });

  it('must be near: short names may differ by little', () => {
    expect(nearest('data-nice', ['data-price'])).to.equal(undefined);
    expect(nearest('data-count', ['data-amount'])).to.equal(undefined);
    expect(nearest('data-id', ['data-ids'])).to.equal(undefined);
  });
});
