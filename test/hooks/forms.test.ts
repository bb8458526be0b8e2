import { expect } from '@open-wc/testing';
import { action } from '../../src/hooks/action.js';
import { input } from '../../src/hooks/input.js';
import { submit } from '../../src/hooks/submit.js';
import { pressEnter } from './keys.js';
import { one, put, register, settled } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface State {
  amount: string;
  done: string[];
  finish?: () => void;
}

const table: ProbeTable<State> = {
  'data-custom-donation-input': input({
    read({ state }, value) {
      state.amount = String(value);
    },
  }),
  'data-donate-amount': action(({ state }, amount) => void state.done.push(`chose ${amount}`)),
  'data-submit-donation': submit(({ state }) => {
    state.done.push(`gave ${state.amount}`);
    return new Promise<void>((finish) => Object.assign(state, { finish }));
  }),
  'data-submit-membership': submit(({ state }) => void state.done.push('joined')),
};

const tag = register<State>(table, () => ({ amount: '', done: [] }));

/** Puts it on a page whose forms go nowhere; tells how often one of them would have. */
const page = (markup: string) => {
  const stage = put(`<div>${markup.replaceAll('element', tag)}</div>`);
  let left = 0;
  stage.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) left += 1;
    event.preventDefault();
  });
  const host = one<Probe<State>>(stage, tag);
  return { stage, host, done: host.state.done, left: () => left };
};

const field = (host: ParentNode) => one<HTMLInputElement>(host, 'input');

describe('Enter in a hooked field', () => {
  it('means our action, and not the submission of the page’s form', async () => {
    const { host, done, left } = page(
      '<form><element><input data-custom-donation-input value="5"><button type="button" data-submit-donation>Give</button></element><button>Search</button></form>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal(['gave 5']);
    expect(left()).to.equal(0);
  });

  it('means it without any form as well', async () => {
    const { host, done } = page(
      '<element><input data-custom-donation-input value="5"><a href="#x" data-submit-donation>Give</a></element>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal(['gave 5']);
  });

  it('does nothing where the author has no way to submit, and still submits no form of the page', async () => {
    const { host, done, left } = page(
      '<form><element><input data-custom-donation-input value="5"></element></form>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal([]);
    expect(left()).to.equal(0);
  });

  it('leaves the page’s own fields alone', async () => {
    const { host, done, left } = page(
      '<form><element><input name="q"><button type="button" data-submit-donation>Give</button></element></form>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal([]);
    expect(left()).to.equal(1);
  });

  it('ends a composition and no more', () => {
    const { host, done } = page(
      '<element><input data-custom-donation-input value="5"><button data-submit-donation>Give</button></element>',
    );
    const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    field(host).dispatchEvent(new KeyboardEvent('keydown', key));
    expect(done).to.deep.equal([]);
  });

  it('in an author’s own form submits that, and does not press a button that means something else', async () => {
    const { host, done, left } = page(
      '<element><form><button data-donate-amount="10">£10</button><input data-custom-donation-input value="5"><input name="more"><button data-submit-donation>Give</button></form></element>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal(['gave 5']);
    expect(left()).to.equal(0);
  });

  it('in an author’s own form works without a button that submits', async () => {
    const { host, done, left } = page(
      '<element><form><input data-custom-donation-input value="5"><input name="more"><button type="button" data-submit-donation>Give</button></form></element>',
    );
    await pressEnter(field(host));
    expect(done).to.deep.equal(['gave 5']);
    expect(left()).to.equal(0);
  });
});

describe('an author’s own form', () => {
  const form = (button: string, more = '') =>
    `<element><form action="/fallback" ${more}><input type="number" min="1" data-custom-donation-input value="5">${button}</form></element>`;

  it('submits our action', () => {
    const { host, done, left } = page(form('<button data-submit-donation>Give</button>'));
    one(host, 'button').click();
    expect(done).to.deep.equal(['gave 5']);
    expect(left()).to.equal(0);
  });

  it('asks for native validation first, whatever the type of the button', () => {
    for (const button of [
      '<button data-submit-donation>Give</button>',
      '<button type="button" data-submit-donation>Give</button>',
    ]) {
      const { host, done } = page(form(button));
      field(host).value = '0';
      one(host, 'button').click();
      expect(done, button).to.deep.equal([]);
      field(host).value = '7';
      one(host, 'button').click();
      expect(done, button).to.deep.equal(['gave 7']);
    }
  });

  it('does so also where its author hooked no button, or the form', () => {
    for (const markup of [
      form('<button>Give</button>'),
      form('<button>Give</button>', 'data-submit-donation'),
    ]) {
      const { host, done, left } = page(markup);
      field(host).click();
      expect(done).to.deep.equal([]);
      one(host, 'button').click();
      expect(done, markup).to.deep.equal(['gave 5']);
      expect(left()).to.equal(0);
    }
  });

  it('does what the button that was pressed says', () => {
    const buttons =
      '<button data-submit-donation>Give</button><button data-submit-membership>Join</button><button type="button" data-submit-membership id="too">Join</button>';
    const { host, done } = page(form(buttons));
    one(host, '[data-submit-membership]').click();
    one(host, '#too').click();
    expect(done).to.deep.equal(['joined', 'joined']);
  });

  it('is not submitted by a hooked button that means something else', () => {
    const { host, done, left } = page(form('<button data-donate-amount="10">£10</button>'));
    one(host, 'button').click();
    expect(done).to.deep.equal(['chose 10']);
    expect(left()).to.equal(0);
  });

  it('is left to a button of the author’s with a way of its own', () => {
    const { host, done, left } = page(
      form('<button data-submit-donation>Give</button><button id="own" formmethod="dialog">Close</button>'),
    );
    one(host, '#own').click();
    expect(done).to.deep.equal([]);
    expect(left()).to.equal(1);
  });

  it('is left alone when it has nothing to do with us', () => {
    const { host, done, left } = page(
      '<element><form><input name="email"><button>Sign up</button></form></element>',
    );
    one(host, 'button').click();
    expect(done).to.deep.equal([]);
    expect(left()).to.equal(1);
  });

  it('acts once while the action is pending, and for a double click', async () => {
    const { host, done, left } = page(form('<button data-submit-donation>Give</button>'));
    const button = one(host, 'button');
    button.focus();
    button.click();
    button.click();
    one<HTMLFormElement>(host, 'form').requestSubmit();
    expect(done).to.have.length(1);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement).to.equal(button);
    host.state.finish?.();
    await settled();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
    expect(done).to.have.length(1);
    button.click();
    expect(done).to.have.length(2);
    expect(left()).to.equal(0);
  });

  it('knows a field and a button that stand elsewhere and name it', () => {
    const { host, done, left } = page(
      '<element><form id="giving"></form><p><input form="giving" data-custom-donation-input value="5" required></p><button form="giving" data-submit-donation>Give</button></element>',
    );
    field(host).value = '';
    one(host, 'button').click();
    expect(done).to.deep.equal([]);
    field(host).value = '6';
    one(host, 'button').click();
    expect(done).to.deep.equal(['gave 6']);
    expect(left()).to.equal(0);
  });
});
