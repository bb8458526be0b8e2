import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { addressFields, typedAddress } from '../account/address-fields.js';
import { isFree } from './order.js';
import type { Step } from './step.js';
import { withGuest } from './step.js';

/** Where the bill goes, for those who have told nobody yet. */
export const billingDetails: Step = {
  name: 'billingdetails',
  isRelevant: (checkout) => !isFree(checkout) && !checkout.customer?.billingAddress,
  body({ visit }) {
    return html`<form method="post">
      ${addressFields(visit)}
      <p><button>${visit.texts.checkout.continue}</button></p>
    </form>`;
  },
  take(checkout, form) {
    const { visit, customer } = checkout;
    const { account } = visit.texts;
    if (form.get('Line1') === '') throw new Refusal(400, account.required(account.line1));
    const address = { ...typedAddress(visit) };
    visit.system.boxOffice.addresses.check(address);
    if (customer) visit.system.boxOffice.addresses.add(visit.visitor, [address]);
    return withGuest(checkout, { address });
  },
};
