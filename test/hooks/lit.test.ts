import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { action } from '../../src/hooks/action.js';
import { bindHooks } from '../../src/hooks/engine.js';
import { input } from '../../src/hooks/input.js';
import type { HookTable } from '../../src/hooks/table.js';
import { text } from '../../src/hooks/text.js';
import { one, put, read, settled } from './probe.js';

/** An element as the kit builds them: the table reads what is private in it. */
class Donation extends LitElement {
  static override readonly properties = { amount: { type: Number } };
  static readonly table: HookTable<Donation> = {
    'data-display-donation-amount': text((element) => element.#given),
    'data-donate-amount': action((element, amount) => {
      element.amount = Number(amount);
    }),
    'data-custom-donation-input': input({
      read(element, value) {
        element.amount = Number(value);
      },
      given: (element) => element.amount !== undefined,
    }),
  };

  declare amount?: number;

  constructor() {
    super();
    this.addController(bindHooks(this, Donation.table, this));
  }

  get #given(): number {
    return this.amount ?? 0;
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}

const markup =
  '<b data-display-donation-amount>…</b><button data-donate-amount="10">£10</button><input data-custom-donation-input value="20">';

describe('an element built with Lit', () => {
  it('is bound as a controller, and follows its properties', async () => {
    customElements.define('foyer-donation-early', class extends Donation {});
    const host = put<Donation>(`<foyer-donation-early>${markup}</foyer-donation-early>`);
    await host.updateComplete;
    expect(read(host)[0]).to.match(/^20/);
    one(host, 'button').click();
    await host.updateComplete;
    expect(read(host)[0]).to.match(/^10/);
    host.amount = 7;
    await host.updateComplete;
    expect(read(host)[0]).to.match(/^7/);
  });

  it('keeps a property that was set before it was defined', async () => {
    const host = put<Donation>(`<foyer-donation-late>${markup}</foyer-donation-late>`);
    host.amount = 50;
    customElements.define('foyer-donation-late', class extends Donation {});
    await host.updateComplete;
    await settled();
    expect(host.amount).to.equal(50);
    expect(read(host)[0]).to.match(/^50/);
  });

  it('lets an attribute stand over what a field holds at first', async () => {
    customElements.define('foyer-donation-set', class extends Donation {});
    const host = put<Donation>(`<foyer-donation-set amount="30">${markup}</foyer-donation-set>`);
    await host.updateComplete;
    expect(host.amount).to.equal(30);
  });
});
