import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import type { Arguments } from '../arguments.js';
import { field } from '../fields.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import { isFree, placeOrder } from './order.js';
import type { Step } from './step.js';
import { findTestCard, testCards } from './test-cards.js';

const cardList = ({ texts }: Visit): Html => {
  const { checkout } = texts;
  return html`<details>
    <summary>${checkout.testCards}</summary>
    <ul>
      ${testCards.map(
        ({ number, kind, taken }) =>
          html`<li>${kind} <code>${number}</code> ${taken ? checkout.succeeds : checkout.refused}</li>`,
      )}
    </ul>
  </details>`;
};

/** `MM/YY`, good to the end of its month. */
const isOver = ({ system }: Visit, expiry: string): boolean => {
  const [, month = '', year = ''] = /^\s*(0?[1-9]|1[0-2])\s*\/\s*(?:20)?(\d{2})\s*$/.exec(expiry) ?? [];
  if (month === '') return true;
  const now = new Date(system.clock.now()).toISOString().slice(0, 7);
  return `20${year}-${month.padStart(2, '0')}` < now;
};

/** The card in the order in which a bank would look at it. Throws `Refusal`. */
const charge = (visit: Visit, form: Arguments): void => {
  const { account, checkout } = visit.texts;
  const card = findTestCard(form.get('CardNumber'));
  if (!card) throw new Refusal(400, checkout.unknownCard);
  if (form.get('CardName') === '') throw new Refusal(400, account.required(checkout.cardName));
  if (isOver(visit, form.get('Expiry'))) throw new Refusal(400, checkout.cardExpired);
  if (!/^\d{3,4}$/.test(form.get('SecurityCode'))) throw new Refusal(400, checkout.badCode);
  if (!card.taken) throw new Refusal(400, checkout.cardRefused);
};

/** A card form for tests. Numbers and codes are compared and forgotten, never kept, never shown again. */
export const payment: Step = {
  name: 'payment',
  isRelevant: (checkout) => !isFree(checkout),
  body({ visit, basket }) {
    const { checkout } = visit.texts;
    const total = money(visit.system.catalogue.season, basket.total ?? 0);
    return html`<p>${checkout.testOnly}</p>
      ${cardList(visit)}
      <form method="post">
        ${field({ id: 'card-number', name: 'CardNumber', label: checkout.cardNumber, required: true })}
        ${field({
          id: 'card-name',
          name: 'CardName',
          label: checkout.cardName,
          required: true,
          value: visit.form?.get('CardName') ?? '',
        })}
        ${field({
          id: 'card-expiry',
          name: 'Expiry',
          label: checkout.cardExpiry,
          required: true,
          value: visit.form?.get('Expiry') ?? '',
        })}
        ${field({ id: 'card-code', name: 'SecurityCode', label: checkout.cardCode, required: true })}
        <p><button>${checkout.pay(total)}</button></p>
      </form>`;
  },
  take(checkout, form) {
    charge(checkout.visit, form);
    return placeOrder(checkout);
  },
};
