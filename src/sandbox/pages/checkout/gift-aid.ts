import { html } from 'hono/html';
import type { Step } from './step.js';
import { withGuest } from './step.js';

/** Asks British donors for a declaration that they have not made yet. */
export const giftAid: Step = {
  name: 'giftaid',
  isRelevant: ({ visit, basket, customer }) =>
    visit.system.catalogue.season.currencySign === '£' &&
    (basket.donations ?? []).length > 0 &&
    customer?.giftAidDeclarationRequired !== false,
  body({ visit }) {
    const { checkout } = visit.texts;
    return html`<p>${checkout.giftAidText}</p>
      <form method="post">
        <p>
          <button name="action" value="yes">${checkout.giftAidYes}</button>
          <button name="action" value="no">${checkout.giftAidNo}</button>
        </p>
      </form>`;
  },
  take(checkout, form) {
    const giftAidConfirmed = form.get('action') === 'yes';
    const { system, visitor } = checkout.visit;
    if (checkout.customer && giftAidConfirmed)
      system.boxOffice.customers.change(visitor, { giftAidConfirmed });
    return withGuest(checkout, { giftAidConfirmed });
  },
};
