import { expect } from '@open-wc/testing';
import { attribute } from '../../src/hooks/attribute.js';
import { container } from '../../src/hooks/container.js';
import { text } from '../../src/hooks/text.js';
import { all, countMutations, one, probe, put, read, register, settled } from './probe.js';
import type { ProbeTable } from './probe.js';

interface State {
  count?: number | null | undefined;
  name?: string | null | undefined;
  link?: string | null | undefined;
  alt?: string | null | undefined;
  open?: boolean | undefined;
  ready?: boolean;
}

const table: ProbeTable<State> = {
  'data-basket-item-count': text(({ state }) => state.count),
  'data-event-name': text(({ state }) => state.name),
  'data-basket-link': attribute({ href: ({ state }) => state.link }),
  'data-image-url': attribute({ src: ({ state }) => state.link, alt: ({ state }) => state.alt }),
  'data-logged-in-container': container(({ state }) => state.open),
  'data-logged-out-container': container(({ state }) => (state.open === undefined ? undefined : !state.open)),
  'data-until-ready': container(({ state }) => (state.ready ? false : undefined)),
};

describe('a text hook', () => {
  it('leaves what the author put there until there is something to show', () => {
    const host = probe(table, {}, '<p>In your basket: <span data-basket-item-count>…</span></p>');
    expect(read(host)).to.deep.equal(['In your basket: …']);
    host.set({ count: 3 });
    expect(read(host)).to.deep.equal(['In your basket: 3']);
  });

  it('shows zero, and nothing for null', () => {
    const host = probe(table, { count: 0 }, '<b data-basket-item-count>?</b>');
    expect(read(host)).to.deep.equal(['0']);
    host.set({ count: null });
    expect(read(host)).to.deep.equal([]);
  });

  it('gives the author’s text back when nothing is known any more', () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count>some</b>');
    host.set({ count: undefined });
    expect(host.innerHTML).to.equal('<b data-basket-item-count="">some</b>');
  });

  it('is filled wherever it stands, several times', () => {
    const markup = '<b data-basket-item-count></b>, <p><i>or <b data-basket-item-count>x</b></i></p>';
    const host = probe(table, { count: 2 }, markup);
    expect(all(host, 'b').map((element) => element.textContent)).to.deep.equal(['2', '2']);
  });

  it('writes into the first text and hides the rest, and removes none of it', () => {
    const host = probe(table, {}, '<p data-event-name>An <em>event</em> of <strong>ours</strong></p>');
    const nodes = [...one(host, 'p').childNodes];
    host.set({ name: 'Hamlet' });
    expect(read(host)).to.deep.equal(['Hamlet']);
    expect([...one(host, 'p').childNodes]).to.deep.equal(nodes);
    host.set({ name: undefined });
    expect(host.innerHTML).to.equal('<p data-event-name="">An <em>event</em> of <strong>ours</strong></p>');
  });

  it('shows markup in a name as the text that it is', () => {
    const host = probe(table, { name: '<img src=x onerror=alert(1)>' }, '<p data-event-name></p>');
    expect(read(host)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(host.querySelector('img')).to.equal(null);
  });

  it('writes nothing when nothing differs', () => {
    const host = probe(
      table,
      { count: 3, open: true },
      '<b data-basket-item-count></b><p data-logged-in-container>x</p>',
    );
    const mutations = countMutations(host);
    for (let time = 0; time < 5; time += 1) host.set({ count: 3 });
    expect(mutations()).to.equal(0);
  });

  it('never reaches into a script or a style sheet', () => {
    const host = probe(table, { name: '* { display: none }' }, '<style data-event-name></style><p>x</p>');
    expect(one(host, 'style').textContent).to.equal('');
  });
});

describe('an attribute hook', () => {
  it('sets addresses that are http(s) or relative, and keeps the author’s for any other', () => {
    const host = probe(table, {}, '<a data-basket-link href="/fallback">Basket</a>');
    const link = one<HTMLAnchorElement>(host, 'a');
    expect(link.getAttribute('href')).to.equal('/fallback');
    host.set({ link: 'https://tickets.example/basket' });
    expect(link.getAttribute('href')).to.equal('https://tickets.example/basket');
    for (const bad of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '']) {
      host.set({ link: bad });
      expect(link.getAttribute('href'), bad).to.equal('/fallback');
    }
    host.set({ link: '?page=basket' });
    expect(link.getAttribute('href')).to.equal('?page=basket');
  });

  it('sets several at once, removes for null, and gives back what the author had', () => {
    const host = probe(table, { link: '/?poster', alt: 'A skull' }, '<img data-image-url alt="Loading">');
    expect(one(host, 'img').outerHTML).to.equal('<img data-image-url="" alt="A skull" src="/?poster">');
    host.set({ link: null, alt: null });
    expect(one(host, 'img').outerHTML).to.equal('<img data-image-url="">');
    host.set({ link: undefined, alt: undefined });
    expect(one(host, 'img').outerHTML).to.equal('<img data-image-url="" alt="Loading">');
  });

  it('never gives a script or a frame an address', () => {
    const host = probe(table, { link: 'https://tickets.example/x' }, '<iframe data-image-url></iframe>');
    expect(one(host, 'iframe').hasAttribute('src')).to.equal(false);
  });
});

describe('a container', () => {
  const both =
    '<p data-logged-in-container style="display: none">in</p><p data-logged-out-container hidden>out</p>';

  it('stays as the author has it until it is known which is so', () => {
    const host = probe(table, {}, both);
    expect(read(host)).to.deep.equal([]);
    host.set({ open: true });
    expect(read(host)).to.deep.equal(['in']);
    host.set({ open: false });
    expect(read(host)).to.deep.equal(['out']);
  });

  it('goes back to how the author had it', () => {
    const host = probe(table, { open: true }, both);
    host.set({ open: undefined });
    expect(host.innerHTML).to.equal(
      '<p data-logged-in-container="" style="display: none;">in</p><p data-logged-out-container="" hidden="">out</p>',
    );
  });

  it('shows with the display that the author gave it, never another', () => {
    const host = probe(
      table,
      { open: false },
      '<p data-logged-in-container style="display: inline-flex">in</p>',
    );
    const element = one(host, 'p');
    expect(getComputedStyle(element).display).to.equal('none');
    host.set({ open: true });
    expect(element.style.display).to.equal('inline-flex');
    expect(element.hidden).to.equal(false);
  });

  it('shows with what the page’s CSS says where only a style attribute hid it', () => {
    const host = probe(
      table,
      { open: true },
      '<style>p { display: grid }</style><p data-logged-in-container style="display:none!important">in</p>',
    );
    expect(getComputedStyle(one(host, 'p')).display).to.equal('grid');
    expect(one(host, 'p').hasAttribute('style')).to.equal(false);
  });

  it('hides whatever the page’s CSS says', () => {
    const css = '<style>p { display: flex !important }</style>';
    const host = probe(table, { open: false }, `${css}<p data-logged-in-container>in</p>`);
    expect(getComputedStyle(one(host, 'p')).display).to.equal('none');
  });

  it('keeps other styles of the author', () => {
    const host = probe(table, { open: false }, '<p data-logged-in-container style="color: red">in</p>');
    expect(one(host, 'p').style.color).to.equal('red');
    host.set({ open: true });
    expect(one(host, 'p').getAttribute('style')).to.equal('color: red;');
  });

  it('holds against a script that shows it again, and remembers what that wanted', async () => {
    const host = probe(table, { open: false }, '<p data-logged-in-container>in</p>');
    const element = one(host, 'p');
    element.style.display = 'flex';
    element.hidden = false;
    await settled();
    expect(getComputedStyle(element).display).to.equal('none');
    expect(element.hidden).to.equal(true);
    host.set({ open: true });
    expect(element.style.display).to.equal('flex');
  });

  it('holds against a morph that writes the server’s style back', async () => {
    const host = probe(table, { open: true }, '<p data-logged-in-container style="display: none">in</p>');
    one(host, 'p').setAttribute('style', 'display: none');
    await settled();
    expect(read(host)).to.deep.equal(['in']);
  });

  it('hides what is there until something better is, and nothing before', () => {
    const host = probe(table, {}, '<p data-until-ready>Loading</p><b data-basket-item-count></b>');
    expect(read(host)).to.deep.equal(['Loading']);
    host.set({ ready: true, count: 1 });
    expect(read(host)).to.deep.equal(['1']);
  });
});

describe('an element’s reach', () => {
  it('ends at another element of the kit, whose own attributes still count', () => {
    const inner = register(table, () => ({ count: 7 }));
    const outer = register(table, () => ({ count: 3, open: false }));
    const host = put(
      `<${outer}><b data-basket-item-count></b><${inner} data-logged-in-container><i data-basket-item-count></i></${inner}></${outer}>`,
    );
    expect(one(host, 'b').textContent).to.equal('3');
    expect(one(host, 'i').textContent).to.equal('7');
    expect(one(host, inner).hidden).to.equal(true);
  });

  it('takes in a hook that comes later on another element of the kit', async () => {
    const host = probe(table, { open: false }, '<foyer-unknown>x</foyer-unknown>');
    await settled();
    one(host, 'foyer-unknown').setAttribute('data-logged-in-container', '');
    await settled();
    expect(read(host)).to.deep.equal([]);
  });

  it('lets the inner one alone when its markup changes', async () => {
    const outer = register(table, () => ({ count: 3 }));
    const host = put(`<${outer}><foyer-unknown><i data-basket-item-count>x</i></foyer-unknown></${outer}>`);
    one(host, 'foyer-unknown').append(document.createElement('b'));
    await settled();
    expect(one(host, 'i').textContent).to.equal('x');
  });
});
