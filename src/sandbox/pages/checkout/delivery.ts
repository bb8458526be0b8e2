import { html } from 'hono/html';
import { merchandiseDeliveries, ticketDeliveries } from '../../box-office/delivery.js';
import { Refusal } from '../../refusal.js';
import { addressFields, typedAddress } from '../account/address-fields.js';
import type { Arguments } from '../arguments.js';
import { tick } from '../fields.js';
import type { Html } from '../html.js';
import type { Checkout, Step } from './step.js';

interface Way {
  readonly type: number;
  readonly name: string;
}

interface Delivery {
  readonly step: 'ticketdelivery' | 'merchandisedelivery';
  readonly goods: 'tickets' | 'merchandiseItems';
  readonly choice: 'ticketDelivery' | 'merchandiseDelivery';
  readonly question: 'howTickets' | 'howShopping';
  readonly ways: readonly Way[];
}

const body = ({ visit, basket, customer }: Checkout, { choice, question, ways }: Delivery): Html => {
  const { checkout } = visit.texts;
  const kept = basket[choice]?.type;
  const chosen =
    visit.form?.get('Delivery') ?? String(typeof kept === 'number' ? kept : (ways[0]?.type ?? ''));
  return html`<form method="post">
    <fieldset>
      <legend>${checkout[question]}</legend>
      ${ways.map(({ type, name }) =>
        tick({
          name: 'Delivery',
          value: String(type),
          label: name,
          oneOf: true,
          checked: chosen === String(type),
        }),
      )}
    </fieldset>
    ${
      !customer?.deliveryAddress &&
      html`<fieldset>
        <legend>${checkout.postTo}</legend>
        ${addressFields(visit)}
      </fieldset>`
    }
    <p><button>${checkout.continue}</button></p>
  </form>`;
};

const take = ({ visit }: Checkout, form: Arguments, { choice, ways }: Delivery): void => {
  const { system, visitor, texts } = visit;
  const way = ways.find(({ type }) => String(type) === form.get('Delivery'));
  if (!way) throw new Refusal(400, texts.checkout.chooseDelivery);
  const address = typedAddress(visit);
  if (address) system.boxOffice.addresses.check(address);
  system.boxOffice.patchBasket(visitor, { [choice]: { type: way.type, address: address ?? null } });
};

const deliveryStep = (delivery: Delivery): Step => ({
  name: delivery.step,
  isRelevant: ({ basket }) => (basket[delivery.goods] ?? []).length > 0,
  body: (checkout) => body(checkout, delivery),
  take(checkout, form) {
    take(checkout, form, delivery);
    return {};
  },
});

/** How tickets reach the buyer. */
export const ticketDelivery = deliveryStep({
  step: 'ticketdelivery',
  goods: 'tickets',
  choice: 'ticketDelivery',
  question: 'howTickets',
  ways: ticketDeliveries,
});

/** How merchandise does. */
export const merchandiseDelivery = deliveryStep({
  step: 'merchandisedelivery',
  goods: 'merchandiseItems',
  choice: 'merchandiseDelivery',
  question: 'howShopping',
  ways: merchandiseDeliveries,
});
