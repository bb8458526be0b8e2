import { expect } from '@open-wc/testing';
import { action } from '../../src/hooks/action.js';
import { submit } from '../../src/hooks/submit.js';
import { one, probe, put, settled } from './probe.js';
import type { ProbeTable } from './probe.js';

interface State {
  done: string[];
  blocked?: boolean;
  /** Ends what is pending. */
  finish?: () => void;
}

const waiting = (state: State): Promise<void> =>
  new Promise((resolve) => {
    state.finish = resolve;
  });

const table: ProbeTable<State> = {
  'data-increment-quantity': action(({ state }) => void state.done.push('more')),
  'data-donate-amount': action(({ state }, amount) => void state.done.push(amount)),
  'data-log-out': action(({ state }) => {
    state.done.push('log out');
    return waiting(state);
  }),
  'data-retry': action(
    ({ state }) => void state.done.push('retry'),
    ({ state }) => state.blocked === true,
  ),
  'data-submit-donation': submit(({ state }) => void state.done.push('give')),
};

const hooked = (markup: string) => probe<State>(table, { done: [] }, markup);

/** What the page's own form does when it is submitted, which must not happen. */
const surrounded = (markup: string) => {
  const tag = hooked('').localName;
  const form = put<HTMLFormElement>(`<form><${tag}>${markup}</${tag}><button>Search</button></form>`);
  let submitted = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  return { host: one<ReturnType<typeof hooked>>(form, tag), submitted: () => submitted };
};

describe('an action', () => {
  it('is done by a click, also on an icon inside the button', () => {
    const host = hooked('<button data-donate-amount="10"><span><i>icon</i></span> £10</button>');
    one(host, 'button').click();
    one(host, 'i').click();
    expect(host.state.done).to.deep.equal(['10', '10']);
  });

  it('takes its value as it stands when it is clicked', () => {
    const host = hooked('<button data-donate-amount="10">£10</button>');
    one(host, 'button').setAttribute('data-donate-amount', '25');
    one(host, 'button').click();
    expect(host.state.done).to.deep.equal(['25']);
  });

  it('counts each click where it is done at once', () => {
    const host = hooked('<button data-increment-quantity>+</button>');
    for (let time = 0; time < 3; time += 1) one(host, 'button').click();
    expect(host.state.done).to.have.length(3);
  });

  it('is done once while it is pending, says so on all its buttons, and keeps the focus', async () => {
    const host = hooked('<button data-log-out>Out</button><button data-log-out>Out, too</button>');
    const [first, second] = host.querySelectorAll('button');
    first?.focus();
    first?.click();
    first?.click();
    second?.click();
    expect(host.state.done).to.deep.equal(['log out']);
    expect([first, second].map((button) => button?.getAttribute('aria-disabled'))).to.deep.equal([
      'true',
      'true',
    ]);
    expect(document.activeElement).to.equal(first);
    host.state.finish?.();
    await settled();
    expect([first, second].map((button) => button?.hasAttribute('aria-disabled'))).to.deep.equal([
      false,
      false,
    ]);
    first?.click();
    expect(host.state.done).to.have.length(2);
  });

  it('is not done while it is disabled', () => {
    const host = hooked('<button data-retry>Again</button>');
    host.set({ blocked: true });
    expect(one(host, 'button').getAttribute('aria-disabled')).to.equal('true');
    one(host, 'button').click();
    host.set({ blocked: false });
    expect(one(host, 'button').hasAttribute('aria-disabled')).to.equal(false);
    one(host, 'button').click();
    expect(host.state.done).to.deep.equal(['retry']);
  });

  it('is not done by a click on an element of the kit inside', () => {
    const host = hooked('<div data-retry><foyer-inner><button>Theirs</button></foyer-inner></div>');
    one(host, 'button').click();
    expect(host.state.done).to.deep.equal([]);
  });

  it('never submits the page’s form around it', () => {
    for (const button of [
      '<button data-retry>x</button>',
      '<input type="submit" data-retry>',
      '<button data-submit-donation>x</button>',
    ]) {
      const { host, submitted } = surrounded(button);
      one(host, '[data-retry], [data-submit-donation]').click();
      expect(host.state.done, button).to.have.length(1);
      expect(submitted(), button).to.equal(0);
    }
  });

  it('does not submit a form that its button names', () => {
    const tag = hooked('').localName;
    const stage = put(
      `<div><form id="page"></form><${tag}><button form="page" data-retry>x</button></${tag}></div>`,
    );
    let submitted = 0;
    one(stage, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    one(stage, 'button').click();
    expect(submitted).to.equal(0);
  });

  it('is done in place of following a fallback link, unless another tab is asked for', () => {
    const host = hooked('<a data-log-out href="#left">Log out</a>');
    const link = one(host, 'a');
    let followed: boolean | undefined;
    host.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    expect(followed).to.equal(false);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(followed).to.equal(true);
    expect(host.state.done).to.deep.equal(['log out']);
  });

  it('leaves a radio button to be chosen', () => {
    const host = hooked('<input type="radio" name="amount" data-donate-amount="5">');
    one(host, 'input').click();
    expect(one<HTMLInputElement>(host, 'input').checked).to.equal(true);
    expect(host.state.done).to.deep.equal(['5']);
  });

  it('that submits is done once by a double click', () => {
    const host = hooked('<button data-submit-donation>Give</button>');
    for (const detail of [1, 2])
      one(host, 'button').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    expect(host.state.done).to.deep.equal(['give']);
  });
});
