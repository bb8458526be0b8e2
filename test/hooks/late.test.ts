import { expect } from '@open-wc/testing';
import { action } from '../../src/hooks/action.js';
import { container } from '../../src/hooks/container.js';
import { text } from '../../src/hooks/text.js';
import { countMutations, one, probe, put, read, register, settled } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface State {
  count?: number | undefined;
  open?: boolean;
  acted?: number;
}

const table: ProbeTable<State> = {
  'data-basket-item-count': text(({ state }) => state.count),
  'data-basket-ticket-count': text(({ state }) => (state.count === undefined ? undefined : state.count * 10)),
  'data-logged-in-container': container(({ state }) => state.open),
  'data-retry': action(({ state }) => {
    state.acted = (state.acted ?? 0) + 1;
  }),
};

describe('an author’s markup', () => {
  it('is filled when it was there before the element', () => {
    const host = put('<foyer-not-yet><b data-basket-item-count>x</b></foyer-not-yet>');
    const tag = register(table, () => ({ count: 3 }));
    const upgraded = document.createElement(tag);
    upgraded.append(...host.childNodes);
    host.replaceWith(upgraded);
    expect(read(upgraded)).to.deep.equal(['3']);
  });

  it('is filled when it comes later, deep down, before the next paint', async () => {
    const host = probe(table, { count: 3 }, '<p></p>');
    one(host, 'p').innerHTML = 'You have <i><b data-basket-item-count></b></i>';
    await settled();
    expect(read(host)).to.deep.equal(['You have 3']);
  });

  it('is filled when a framework replaces it', async () => {
    const host = probe(table, { count: 3 }, '<p><b data-basket-item-count>0</b></p>');
    for (const markup of [
      '<i data-basket-item-count>0</i>',
      '',
      '<p data-basket-item-count><em>0</em></p>',
    ]) {
      host.innerHTML = markup;
      await settled();
      expect(read(host)).to.deep.equal(markup ? ['3'] : []);
    }
  });

  it('is filled when a framework writes its own text again', async () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count>0</b>');
    const element = one(host, 'b');
    (element.firstChild as Text).data = '1';
    await settled();
    expect(read(host)).to.deep.equal(['3']);
    element.textContent = '2';
    await settled();
    expect(read(host)).to.deep.equal(['3']);
    element.append(' things', document.createElement('hr'));
    await settled();
    expect(read(host)).to.deep.equal(['3']);
    host.set({ count: undefined });
    expect(element.outerHTML).to.equal('<b data-basket-item-count="">2 things<hr></b>');
  });

  it('is filled when a hook comes, let go when it goes, and filled by the other when it changes', async () => {
    const host = probe(table, { count: 3 }, '<b>mine</b>');
    const element = one(host, 'b');
    element.setAttribute('data-basket-item-count', '');
    await settled();
    expect(read(host)).to.deep.equal(['3']);
    element.removeAttribute('data-basket-item-count');
    element.setAttribute('data-basket-ticket-count', '');
    await settled();
    expect(read(host)).to.deep.equal(['30']);
    element.removeAttribute('data-basket-ticket-count');
    await settled();
    expect(read(host)).to.deep.equal(['mine']);
  });

  it('stops acting when its hook goes', async () => {
    const host = probe(table, {}, '<button data-retry>Again</button>');
    const button = one(host, 'button');
    button.click();
    button.removeAttribute('data-retry');
    await settled();
    button.click();
    expect(host.state.acted).to.equal(1);
  });

  it('shows again what it takes out of a filled hook', async () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count>0 <i>mine</i></b>');
    const mine = one(host, 'i');
    host.append(mine);
    await settled();
    expect(read(host)).to.deep.equal(['3mine']);
    expect(mine.outerHTML).to.equal('<i>mine</i>');
  });

  it('is seen at an update even before the browser tells of the change', () => {
    const host = probe(table, { count: 3 }, '');
    host.innerHTML = '<b data-basket-item-count></b>';
    host.set({ count: 4 });
    expect(read(host)).to.deep.equal(['4']);
  });

  it('may be chased by a script that disagrees, without freezing the page', async () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count>0</b>');
    const element = one(host, 'b');
    let written = 0;
    const stubborn = new MutationObserver(() => {
      if (element.textContent === '0' || written > 10_000) return;
      written += 1;
      element.textContent = '0';
    });
    stubborn.observe(host, { subtree: true, childList: true, characterData: true });
    element.textContent = '0';
    await new Promise(requestAnimationFrame);
    stubborn.disconnect();
    expect(written).to.be.lessThan(100);
  });

  it('is not looked at for changes that are none of our business', async () => {
    const host = probe(table, { count: 3 }, '<p class="a">x</p><b data-basket-item-count></b>');
    await settled();
    let looked = 0;
    Object.defineProperty(host.state, 'count', {
      get: () => {
        looked += 1;
        return 3;
      },
    });
    one(host, 'p').className = 'b';
    one(host, 'p').style.transform = 'none';
    await settled();
    expect(looked).to.equal(0);
  });
});

describe('an element with hooks', () => {
  it('keeps all when it is moved', async () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count>0</b><button data-retry>x</button>');
    const mutations = countMutations(host);
    const elsewhere = document.createElement('div');
    host.after(elsewhere);
    elsewhere.append(host);
    await settled();
    expect(mutations()).to.equal(0);
    one(host, 'button').click();
    expect(host.state.acted).to.equal(1);
  });

  it('gives the author’s markup back when it is removed, and fills it when it returns', async () => {
    const markup =
      '<b data-basket-item-count="">0 <i>x</i></b><p data-logged-in-container="" style="display: none;">in</p>';
    const host = probe(table, { count: 3, open: true }, `${markup}<button data-retry="">x</button>`);
    const parent = host.parentElement;
    host.remove();
    await settled();
    expect(host.innerHTML).to.equal(`${markup}<button data-retry="">x</button>`);
    one(host, 'button').click();
    expect(host.state.acted).to.equal(undefined);
    parent?.append(host);
    expect(read(host)).to.deep.equal(['3', 'in', 'x']);
  });

  it('leaves no text of its own behind', () => {
    const host = probe(table, { count: 3 }, '<b data-basket-item-count></b>');
    expect(one(host, 'b').childNodes).to.have.length(1);
    host.set({ count: undefined });
    expect(one(host, 'b').childNodes).to.have.length(0);
  });

  it('fills nothing while the author’s markup is not what it shows', () => {
    let own = false;
    const tag = register(
      table,
      () => ({ count: 3 }),
      () => own,
    );
    const host = put<Probe<State>>(`<${tag}><b data-basket-item-count>0</b></${tag}>`);
    expect(read(host)).to.deep.equal(['0']);
    own = true;
    host.set({});
    expect(read(host)).to.deep.equal(['3']);
    own = false;
    host.set({});
    expect(read(host)).to.deep.equal(['0']);
  });
});
