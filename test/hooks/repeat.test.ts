import { expect } from '@open-wc/testing';
import { action } from '../../src/hooks/action.js';
import { attribute } from '../../src/hooks/attribute.js';
import { container } from '../../src/hooks/container.js';
import { html } from '../../src/hooks/html.js';
import { repeat } from '../../src/hooks/repeat.js';
import type { HookTable } from '../../src/hooks/table.js';
import { text } from '../../src/hooks/text.js';
import { all, countMutations, one, painted, probe, read, settled, untold } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface Show {
  readonly id: string;
  readonly name: string;
  readonly dates?: readonly string[];
}

interface State {
  shows: Show[] | undefined;
  pressed: string[];
}

const pressed: string[] = [];
let finish: () => void = () => undefined;

const showTable: HookTable<Show> = {
  'data-event-name': text(({ name }) => name),
  'data-event-link': attribute({ href: ({ id }) => `/whats-on/${id}` }),
  'data-not-empty-container': container(({ dates }) => (dates?.length ?? 0) > 0),
  'data-retry': action(({ id }) => void pressed.push(id)),
  'data-log-out': action(() => new Promise<void>((resolve) => (finish = resolve))),
  'data-event-html-description': html(({ id }) => `<p>About ${id}</p>`),
  template: repeat<Show, string>({
    items: ({ dates }) => dates ?? [],
    key: (date) => date,
    table: { 'data-event-dates': text((date) => date) },
  }),
};

const table: ProbeTable<State> = {
  'data-event-count': text(({ state }) => state.shows?.length),
  'data-empty-container': container(({ state }) => state.shows && state.shows.length === 0),
  template: repeat<Probe<State>, Show>({
    items: ({ state }) => state.shows,
    key: ({ id }) => id,
    table: showTable,
  }),
};

const show = (id: string, more: Partial<Show> = {}): Show => ({ id, name: `Show ${id}`, ...more });
const shows = (ids: string): Show[] => [...ids].map((id) => show(id));

const listed = (markup: string, ids?: string): Probe<State> =>
  probe<State>(table, { shows: ids === undefined ? undefined : shows(ids), pressed: [] }, markup);

const simple = '<ul><template><li data-event-name>Name</li></template></ul>';
const items = (host: ParentNode): HTMLElement[] => all(host, 'li');
const names = (host: ParentNode): string =>
  items(host)
    .map((item) => item.innerText.replace('Show ', ''))
    .join('');

untold();

describe('a template', () => {
  beforeEach(() => pressed.splice(0));

  it('is repeated for each item, right behind it', () => {
    const host = listed('<ul><template><li data-event-name>Name</li></template></ul><p>Below</p>', 'abc');
    expect(read(host)).to.deep.equal(['Show a', 'Show b', 'Show c', 'Below']);
    expect(items(host).every((item) => item.hasAttribute('data-foyer-clone'))).to.equal(true);
    expect(one(host, 'template').nextElementSibling).to.equal(items(host)[0]);
  });

  it('fills what is nested in a copy, its own elements and attributes included', () => {
    const markup =
      '<template><article><a data-event-link href="/"><b data-event-name></b></a><p data-not-empty-container>On</p></article></template>';
    const host = probe<State>(
      table,
      { shows: [show('a'), show('b', { dates: ['1 May'] })], pressed: [] },
      markup,
    );
    expect(read(host)).to.deep.equal(['Show a', 'Show b', 'On']);
    expect(all(host, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '/whats-on/a',
      '/whats-on/b',
    ]);
  });

  it('acts on the item of the copy that was clicked', () => {
    const host = listed('<template><button data-retry><i data-event-name></i></button></template>', 'abc');
    all(host, 'i')[1]?.click();
    expect(pressed).to.deep.equal(['b']);
    host.set({ shows: shows('cab') });
    all(host, 'i')[1]?.click();
    expect(pressed).to.deep.equal(['b', 'a']);
  });

  it('shows on the button of its own copy that an action is pending', async () => {
    const host = listed('<template><button data-log-out></button></template>', 'ab');
    const [first, second] = all(host, 'button');
    first?.click();
    expect(first?.getAttribute('aria-disabled')).to.equal('true');
    expect(second?.hasAttribute('aria-disabled')).to.equal(false);
    finish();
    await settled();
    expect(first?.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('shows formatted text once that is there, though its item is the same', async () => {
    const host = listed('<template><div data-event-html-description>Loading</div></template>', 'ab');
    while (read(host).includes('Loading')) await new Promise(requestAnimationFrame);
    expect(read(host)).to.deep.equal(['About a', 'About b']);
  });

  it('may stand in a template: each copy repeats it for its own', () => {
    const markup =
      '<template><section><b data-event-name></b><ul><template><li data-event-dates></li></template></ul></section></template>';
    const a = show('a', { dates: ['1 May', '2 May'] });
    const host = probe<State>(table, { shows: [a, show('b')], pressed: [] }, markup);
    expect(read(host)).to.deep.equal(['Show a', '1 May', '2 May', 'Show b']);
    host.set({ shows: [show('a', { dates: ['2 May', '3 May'] }), show('b', { dates: ['4 May'] })] });
    expect(read(host)).to.deep.equal(['Show a', '2 May', '3 May', 'Show b', '4 May']);
  });

  it('may hold several elements, and there may be several', () => {
    const host = listed(
      '<dl><template><dt data-event-name></dt><dd data-event-name></dd></template></dl><ol><template><li data-event-name></li></template></ol>',
      'ab',
    );
    expect(read(host)).to.deep.equal(['Show a', 'Show a', 'Show b', 'Show b', 'Show a', 'Show b']);
    host.set({ shows: shows('b') });
    expect(read(host)).to.deep.equal(['Show b', 'Show b', 'Show b']);
  });

  it('works in a table and in a select', () => {
    const host = listed(
      '<table><tbody><template><tr><td data-event-name></td></tr></template></tbody></table><select><template><option data-event-name></option></template></select>',
      'ab',
    );
    expect(all(host, 'tr, option').map((row) => row.textContent)).to.deep.equal([
      'Show a',
      'Show b',
      'Show a',
      'Show b',
    ]);
  });

  it('that a framework put its children beneath is read from them', async () => {
    const host = listed('<ul></ul>', 'ab');
    const template = document.createElement('template');
    const item = document.createElement('li');
    item.setAttribute('data-event-name', '');
    item.append('x');
    template.append(item);
    one(host, 'ul').append(template);
    await settled();
    expect(read(host)).to.deep.equal(['Show a', 'Show b']);
    expect([...template.childNodes]).to.deep.equal([item]);
    expect(item.textContent).to.equal('x');
    item.className = 'wide';
    await settled();
    expect(host.querySelectorAll('[data-foyer-clone].wide')).to.have.length(2);
  });

  it('is repeated anew when what it holds changes', async () => {
    const host = listed(simple, 'ab');
    one(host, 'template').innerHTML = '<li><b data-event-name></b>!</li>';
    await painted();
    expect(read(host)).to.deep.equal(['Show a!', 'Show b!']);
    one<HTMLTemplateElement>(host, 'template').content.firstElementChild?.append('!');
    await painted();
    expect(read(host)).to.deep.equal(['Show a!!', 'Show b!!']);
  });

  it('is an element, not an attribute of that name', () => {
    expect(read(listed('<p template>x</p><svg><template></template></svg>', 'ab'))).to.deep.equal(['x']);
  });

  for (const mark of ['x-for="show in shows"', 'x-if="open"', 'v-for="show in shows"', 'v-slot:one', '#one'])
    it(`is left to the script that it says it is for: ${mark}`, () => {
      const host = listed(`<template ${mark}><p data-event-name></p></template>`, 'ab');
      expect(read(host)).to.deep.equal([]);
    });

  it('takes its copies along when it goes, and comes with them when it is moved', async () => {
    const host = listed(`<div></div>${simple}`, 'ab');
    const template = one(host, 'template');
    one(host, 'div').append(template);
    await settled();
    expect(one(host, 'ul').children).to.have.length(0);
    expect(one(host, 'div').children).to.have.length(3);
    template.remove();
    await settled();
    expect(host.innerHTML).to.equal('<div></div><ul></ul>');
  });
});

describe('copies', () => {
  it('stay with their items, in the order of the items, whatever comes and goes', () => {
    const host = listed(simple, 'abcd');
    const kept = new Map(items(host).map((item) => [item.innerText, item]));
    for (const order of ['dcba', 'bd', 'dabc', 'abcd', '', 'ca']) {
      const before = new Map(items(host).map((item) => [item.innerText, item]));
      host.set({ shows: shows(order) });
      expect(names(host)).to.equal(order);
      for (const item of items(host)) {
        const known = before.get(item.innerText);
        if (known) expect(item, `${item.innerText} in ${order}`).to.equal(known);
      }
    }
    expect(kept.size).to.equal(4);
  });

  it('are updated when their item is another object, and not looked at when it is the same', () => {
    const host = listed(simple, 'ab');
    const [first] = host.state.shows ?? [];
    const mutations = countMutations(host);
    host.set({ shows: [...(host.state.shows ?? [])] });
    expect(mutations()).to.equal(0);
    host.set({ shows: [...(first ? [first] : []), show('b', { name: 'Hamlet' })] });
    expect(read(host)).to.deep.equal(['Show a', 'Hamlet']);
  });

  it('keep the focus through every change of order', () => {
    const host = listed('<template><button data-event-name></button></template>', 'abcde');
    const focused = all(host, 'button')[2];
    focused?.focus();
    let lost = 0;
    focused?.addEventListener('blur', () => {
      lost += 1;
    });
    for (const order of ['edcba', 'cde', 'abc', 'xcy', 'c', 'abcdefg']) {
      host.set({ shows: shows(order) });
      expect(
        all(host, 'button')
          .map((button) => button.textContent.slice(-1))
          .join(''),
      ).to.equal(order);
      expect(document.activeElement, order).to.equal(focused);
    }
    expect(lost).to.equal(0);
  });

  it('of two items with one key are two', () => {
    const host = listed(simple, 'aab');
    expect(names(host)).to.equal('aab');
    host.set({ shows: shows('ba') });
    expect(names(host)).to.equal('ba');
  });

  it('are not filled by the element around the list', async () => {
    const host = listed('<template><i data-event-count>?</i></template>', 'ab');
    await settled();
    host.set({});
    expect(read(host)).to.deep.equal(['??']);
  });

  it('take hooks that a script adds inside one', async () => {
    const host = listed('<ul><template><li><i></i></li></template></ul>', 'ab');
    all(host, 'i')[1]?.setAttribute('data-event-name', '');
    await settled();
    expect(read(host)).to.deep.equal(['Show b']);
  });

  it('that a page’s history brought back are removed', async () => {
    const restored = '<li data-foyer-clone="" data-event-name>Yesterday’s</li>';
    const host = listed(`<ul><template><li data-event-name></li></template>${restored}</ul>`, 'a');
    expect(read(host)).to.deep.equal(['Show a']);
    one(host, 'ul').insertAdjacentHTML('beforeend', restored);
    await settled();
    expect(read(host)).to.deep.equal(['Show a']);
  });

  it('go when the element is removed, and come back with it', async () => {
    const host = listed(simple, 'ab');
    const parent = host.parentElement;
    host.remove();
    await settled();
    expect(items(host)).to.have.length(0);
    parent?.append(host);
    expect(names(host)).to.equal('ab');
  });

  it('stay when the element is moved', () => {
    const host = listed(simple, 'ab');
    const before = items(host);
    host.parentElement?.prepend(host);
    expect(items(host)).to.deep.equal(before);
  });
});

describe('what is beside a template', () => {
  const stood =
    '<h2>Outside the list</h2><ul>Last night’s: <template><li data-event-name></li></template><li class="old">Macbeth</li><li data-empty-container>Nothing on</li></ul>';

  it('is shown until there are items, and hidden then', () => {
    const host = listed(stood);
    expect(read(host).join(' ')).to.equal('Outside the list Last night’s: Macbeth Nothing on');
    host.set({ shows: shows('a') });
    expect(read(host)).to.deep.equal(['Outside the list', 'Show a']);
    host.set({ shows: [] });
    expect(read(host)).to.deep.equal(['Outside the list', 'Nothing on']);
    host.set({ shows: undefined });
    expect(read(host).join(' ')).to.equal('Outside the list Last night’s: Macbeth Nothing on');
  });

  it('is hidden when it comes later, too', async () => {
    const host = listed(stood, 'a');
    one(host, 'ul').append('More', document.createElement('li'));
    await settled();
    expect(read(host)).to.deep.equal(['Outside the list', 'Show a']);
  });

  it('stays where it holds a hook', () => {
    const host = listed(
      '<p><b data-event-count></b> shows</p><template><i data-event-name></i></template>',
      'ab',
    );
    expect(read(host)).to.deep.equal(['2 shows', 'Show aShow b']);
  });
});

it('A thousand items are put on the page in one go, and found again', () => {
  const many = Array.from({ length: 1000 }, (_, at) => show(String(at)));
  const list = probe<State>(table, { shows: many, pressed: [] }, simple);
  expect(items(list)).to.have.length(1000);
  list.set({ shows: many.toReversed() });
  expect(items(list)[0]?.innerText).to.equal('Show 999');
});
