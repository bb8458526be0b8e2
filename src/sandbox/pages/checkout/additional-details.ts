import { html } from 'hono/html';
import type { Step } from './step.js';

/** One question that goes with tickets, kept as an attribute of the order: which ones real venues ask differs. */
export const additionalDetails: Step = {
  name: 'additionaldetails',
  isRelevant: ({ basket }) => (basket.tickets ?? []).length > 0,
  body({ visit, basket }) {
    const { checkout } = visit.texts;
    const told = basket.attribute_BeforeYouCome;
    return html`<form method="post">
      <p>
        <label for="before">${checkout.knowBefore}</label>
        <textarea id="before" name="BeforeYouCome" rows="3">${typeof told === 'string' ? told : ''}</textarea>
      </p>
      <p><button>${checkout.continue}</button></p>
    </form>`;
  },
  take({ visit }, form) {
    const { system, visitor } = visit;
    system.boxOffice.patchBasket(visitor, { attribute_BeforeYouCome: form.get('BeforeYouCome') });
    return {};
  },
};
