import { html } from 'hono/html';
import { field, select } from '../fields.js';
import type { Step } from './step.js';

/** Asks for a donation where there is none yet. */
export const donations: Step = {
  name: 'donations',
  isRelevant: ({ visit, basket }) =>
    visit.system.catalogue.season.funds.length > 0 && (basket.donations ?? []).length === 0,
  body({ visit }) {
    const { checkout, shop, basket } = visit.texts;
    const { funds, currencySign } = visit.system.catalogue.season;
    return html`<form method="post">
      ${select({
        id: 'fund',
        name: 'Fund',
        label: basket.donation,
        value: visit.form?.get('Fund') ?? '',
        options: funds.map(({ id, name }) => ({ value: id, label: name })),
      })}
      ${field({
        id: 'amount',
        name: 'Amount',
        label: `${shop.amount} (${currencySign})`,
        type: 'number',
        min: '0',
        step: '0.01',
        value: visit.form?.get('Amount') ?? '',
      })}
      <p>
        <button name="action" value="add">${checkout.addDonation}</button>
        <button name="action" value="none">${checkout.noDonation}</button>
      </p>
    </form>`;
  },
  take({ visit }, form) {
    if (form.get('action') === 'none') return {};
    const entry = { fundId: form.get('Fund'), amount: form.get('Amount') };
    visit.system.boxOffice.donations.add(visit.visitor, [entry]);
    return {};
  },
};
