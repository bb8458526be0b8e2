import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../src/hooks/attribute.js';
import { container } from '../../src/hooks/container.js';
import { hookNames } from '../../src/hooks/table.js';
import type { HookTable } from '../../src/hooks/table.js';
import { text } from '../../src/hooks/text.js';
import { vocabulary } from '../../src/hooks/vocabulary.js';
import type { Kind } from '../../src/hooks/vocabulary.js';

/** The vendor's names, by what they do. Source: reference components 4 to 8b. */
const vendors: Readonly<Record<Exclude<Kind, 'template'>, string>> = {
  text: `data-display-donation-amount data-name data-description data-price data-renewal-price data-display-quantity
    data-basket-item-count data-basket-summary-currency data-basket-summary-basket-total data-basket-summary-discount-total
    data-logged-in-status-customer-first-name data-logged-in-status-customer-last-name
    data-logged-in-status-customer-email-address`,
  html: 'data-html-description',
  attribute: 'data-image-url',
  action: 'data-donate-amount data-clear-donation data-increment-quantity data-decrement-quantity',
  submit: 'data-submit-donation data-submit-gift-voucher data-submit-membership data-submit-merchandise',
  input: `data-custom-donation-input data-tribute-name data-tribute-type data-amount data-send-date data-to-name
    data-from-name data-message data-delivery-type data-delivery-email-address data-set-autorenew
    data-variable-price-input data-custom-quantity-input`,
  container: `data-success-container data-fail-container data-loading-container data-loaded-container
    data-is-variable-membership data-customer-holds-membership data-customer-does-not-hold-membership
    data-logged-in-container data-logged-out-container`,
};

describe('the vocabulary', () => {
  it('holds every hook of the vendor’s six components under its own name', () => {
    for (const [kind, names] of Object.entries(vendors))
      for (const name of names.split(/\s+/))
        assert.equal((vocabulary as Record<string, { kind: string }>)[name]?.kind, kind, name);
  });

  it('has a sentence for each, and no two names that differ by their writing only', () => {
    for (const [name, { docs }] of Object.entries(vocabulary)) {
      assert.match(name, /^data(-[a-z]+)+$/);
      assert.match(docs, /^\p{Lu}.+[.:"]$/u, name);
    }
  });
});

describe('a table of hooks', () => {
  it('is held to the vocabulary by its types', () => {
    const table: HookTable<{ count: number }> = {
      'data-basket-item-count': text(({ count }) => count),
      'data-until-ready': container(() => false),
    };
    assert.deepEqual(hookNames(table), ['data-basket-item-count']);
    // @ts-expect-error It is a text in the vocabulary.
    const wrongKind: HookTable<object> = { 'data-basket-total': attribute({}) };
    // @ts-expect-error There is no such name.
    const wrongName: HookTable<object> = { 'data-basket-totals': text(() => 1) };
    assert.ok(wrongKind && wrongName);
  });

  it('can be read where there is no page', () => {
    assert.equal(typeof document, 'undefined');
  });
});
