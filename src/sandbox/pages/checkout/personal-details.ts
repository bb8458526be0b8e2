import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { field } from '../fields.js';
import type { Step } from './step.js';
import { withGuest } from './step.js';

const inputs = [
  ['FirstName', 'firstName', 'given-name', true],
  ['LastName', 'lastName', 'family-name', true],
  ['Phone', 'phone', 'tel', false],
] as const;

/** The name of a guest; that of a customer is known. */
export const personalDetails: Step = {
  name: 'personaldetails',
  isRelevant: ({ customer }) => customer === null,
  body({ visit, record }) {
    const { account, checkout } = visit.texts;
    return html`<form method="post">
      ${inputs.map(([name, key, autocomplete, required]) =>
        field({
          id: key,
          name,
          label: account[key],
          autocomplete,
          required,
          value: visit.form?.get(name) ?? record.guest?.[key] ?? '',
        }),
      )}
      <p><button>${checkout.continue}</button></p>
    </form>`;
  },
  take(checkout, form) {
    const { account } = checkout.visit.texts;
    for (const [name, key, , required] of inputs) {
      if (required && form.get(name) === '') throw new Refusal(400, account.required(account[key]));
    }
    return withGuest(checkout, {
      firstName: form.get('FirstName'),
      lastName: form.get('LastName'),
      phone: form.get('Phone'),
    });
  },
};
