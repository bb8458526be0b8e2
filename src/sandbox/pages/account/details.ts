import { html } from 'hono/html';
import { field } from '../fields.js';
import type { Field } from '../fields.js';
import type { Screen } from './screen.js';

const inputs: readonly (readonly [
  name: string,
  key: 'title' | 'firstName' | 'lastName' | 'phone' | 'mobile',
  Partial<Field>,
])[] = [
  ['Title', 'title', { autocomplete: 'honorific-prefix' }],
  ['FirstName', 'firstName', { autocomplete: 'given-name', required: true }],
  ['LastName', 'lastName', { autocomplete: 'family-name', required: true }],
  ['Phone', 'phone', { type: 'tel', autocomplete: 'tel-national' }],
  ['Mobile', 'mobile', { type: 'tel', autocomplete: 'tel' }],
];

/** Who the customer is. */
export const detailsScreen: Screen = {
  name: 'Details',
  title: ({ details }) => details,
  body({ system, visitor, form, texts }) {
    const customer = system.boxOffice.readBasket(visitor)?.customer;
    return html`<p>${customer?.email}</p>
      <form method="post">
        ${inputs.map(([name, key, more]) =>
          field({
            id: key,
            name,
            label: texts.account[key],
            value: form?.get(name) ?? customer?.[key] ?? '',
            ...more,
          }),
        )}
        <p><button>${texts.common.save}</button></p>
      </form>`;
  },
  change({ system, visitor }, form) {
    system.boxOffice.customers.change(
      visitor,
      Object.fromEntries(inputs.map(([name, key]) => [key, form.get(name)])),
    );
  },
};
