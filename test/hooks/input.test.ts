import { expect } from '@open-wc/testing';
import type { FieldValue } from '../../src/hooks/field.js';
import { input } from '../../src/hooks/input.js';
import { submit } from '../../src/hooks/submit.js';
import { one, probe, settled } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface State {
  amount?: FieldValue | undefined;
  quantity: number;
  renew?: FieldValue;
  type?: FieldValue;
  message?: FieldValue;
  given?: FieldValue | undefined;
}

const table: ProbeTable<State> = {
  'data-custom-donation-input': input({
    read({ state }, value) {
      state.amount = value;
    },
    given: ({ state }) => state.amount !== undefined,
  }),
  'data-custom-quantity-input': input({
    read({ state }, value) {
      state.quantity = Number(value);
    },
    given: ({ state }) => state.quantity > 1,
    shows: ({ state }) => String(state.quantity),
  }),
  'data-set-autorenew': input({
    read({ state }, value) {
      state.renew = value;
    },
  }),
  'data-delivery-type': input({
    read({ state }, value) {
      state.type = value;
    },
  }),
  'data-message': input({
    read({ state }, value) {
      state.message = value;
    },
  }),
  'data-submit-donation': submit(({ state }) => {
    state.given = state.amount;
  }),
};

const hooked = (markup: string, initial: Partial<State> = {}): Probe<State> =>
  probe<State>(table, { quantity: 1, ...initial }, markup);

const enter = (field: HTMLInputElement, value: string, type = 'input', bubbles = true): void => {
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles }));
};

describe('an input hook', () => {
  it('reads what the field holds at first', () => {
    expect(hooked('<input data-custom-donation-input value="20">').state.amount).to.equal('20');
    expect(hooked('<input data-custom-donation-input>').state.amount).to.equal(undefined);
  });

  it('reads what a script put in before', () => {
    const field = document.createElement('input');
    field.setAttribute('data-custom-donation-input', '');
    field.value = '35';
    const host = hooked('');
    host.append(field);
    host.set({});
    expect(host.state.amount).to.equal('35');
  });

  it('lets what was set on the element before stand', () => {
    const host = hooked('<input data-custom-donation-input value="20">', { amount: '50' });
    expect(host.state.amount).to.equal('50');
  });

  it('reads what is entered, by events of either kind, bubbling or not', () => {
    const host = hooked('<input data-custom-donation-input>');
    const field = one<HTMLInputElement>(host, 'input');
    for (const [at, type] of ['input', 'change', 'input', 'change'].entries()) {
      enter(field, String(at), type, at < 2);
      expect(host.state.amount).to.equal(String(at));
    }
  });

  it('does not read the same twice, so that a late change event undoes nothing', () => {
    const host = hooked('<input data-custom-donation-input>');
    const field = one<HTMLInputElement>(host, 'input');
    enter(field, '20');
    host.set({ amount: '10' });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(host.state.amount).to.equal('10');
  });

  it('reads whether a checkbox is checked, at first and later', () => {
    const host = hooked('<input type="checkbox" data-set-autorenew checked>');
    expect(host.state.renew).to.equal(true);
    one(host, 'input').click();
    expect(host.state.renew).to.equal(false);
    expect(hooked('<input type="checkbox" data-set-autorenew>').state.renew).to.equal(false);
  });

  it('reads the radio button that is chosen, also when it was chosen before', () => {
    const radio = (value: string, more = '') =>
      `<input type="radio" name="t" value="${value}" data-delivery-type ${more}>`;
    const host = hooked(radio('CustomerEmail') + radio('OtherEmail', 'checked'));
    const [mine, other] = host.querySelectorAll('input');
    expect(host.state.type).to.equal('OtherEmail');
    mine?.click();
    expect(host.state.type).to.equal('CustomerEmail');
    other?.click();
    expect(host.state.type).to.equal('OtherEmail');
    mine?.click();
    expect(host.state.type).to.equal('CustomerEmail');
  });

  it('reads a select, a multiple select, a text area, a date, a range and a hidden field', () => {
    const options = '<option>CustomerEmail<option selected>OtherEmail';
    expect(hooked(`<select data-delivery-type>${options}</select>`).state.type).to.equal('OtherEmail');
    expect(hooked(`<select multiple data-delivery-type>${options}</select>`).state.type).to.deep.equal([
      'OtherEmail',
    ]);
    expect(hooked('<textarea data-message>Happy birthday</textarea>').state.message).to.equal(
      'Happy birthday',
    );
    const field = (type: string, value: string) =>
      hooked(`<input type="${type}" value="${value}" data-message>`).state.message;
    expect(field('date', '2031-12-24')).to.equal('2031-12-24');
    expect(field('range', '30')).to.equal('30');
    expect(field('hidden', '1')).to.equal('1');
    expect(field('file', '')).to.equal(undefined);
  });

  it('reads the controls of other libraries by their value or checked property', async () => {
    class Control extends HTMLElement {
      value = 'from a library';
    }
    class Switch extends HTMLElement {
      value = 'on';
      checked = true;
    }
    customElements.define('x-control', Control);
    customElements.define('x-switch', Switch);
    const host = hooked('<x-control data-message></x-control><x-switch data-set-autorenew></x-switch>');
    await settled();
    expect(host.state.message).to.equal('from a library');
    expect(host.state.renew).to.equal(true);
  });

  it('shows what changed by other means, and lets the visitor type in peace', () => {
    const host = hooked('<input data-custom-quantity-input>');
    const field = one<HTMLInputElement>(host, 'input');
    expect(field.value).to.equal('1');
    host.set({ quantity: 2 });
    expect(field.value).to.equal('2');
    enter(field, '03');
    host.set({});
    expect(field.value).to.equal('03');
    host.set({ quantity: 4 });
    expect(field.value).to.equal('4');
    expect(host.state.quantity).to.equal(4);
  });

  it('fills a field that a framework puts in place of the other', async () => {
    const host = hooked('<input data-custom-quantity-input>');
    enter(one<HTMLInputElement>(host, 'input'), '6');
    host.innerHTML = '<input data-custom-quantity-input value="1">';
    await settled();
    expect(one<HTMLInputElement>(host, 'input').value).to.equal('6');
    expect(host.state.quantity).to.equal(6);
  });

  it('is read again before it is submitted, for scripts and browsers that fill in without a word', () => {
    const host = hooked('<input data-custom-donation-input><button data-submit-donation>Give</button>');
    one<HTMLInputElement>(host, 'input').value = '15';
    one(host, 'button').click();
    expect(host.state.given).to.equal('15');
  });

  it('does not go over what a script set on the element since', () => {
    const host = hooked('<input data-custom-donation-input><button data-submit-donation>Give</button>');
    enter(one<HTMLInputElement>(host, 'input'), '15');
    host.set({ amount: '50' });
    one(host, 'button').click();
    expect(host.state.given).to.equal('50');
  });

  it('is no longer read once its hook is gone', async () => {
    const host = hooked('<input data-custom-donation-input>');
    const field = one<HTMLInputElement>(host, 'input');
    field.removeAttribute('data-custom-donation-input');
    await settled();
    enter(field, '9');
    expect(host.state.amount).to.equal(undefined);
  });

  it('is read again when the author’s form is reset', async () => {
    const host = hooked('<form><input data-custom-donation-input value="5"></form>');
    enter(one<HTMLInputElement>(host, 'input'), '9');
    one<HTMLFormElement>(host, 'form').reset();
    await new Promise(requestAnimationFrame);
    expect(host.state.amount).to.equal('5');
  });
});
