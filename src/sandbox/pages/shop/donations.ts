import { html } from 'hono/html';
import type { Fund } from '../../../schema/fund.js';
import { isAskedFor } from '../attributes.js';
import { field, tick } from '../fields.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { shelf, typedInto } from './shelf.js';

const fundsOf = ({ system, query }: Visit): Fund[] => {
  const { conditions } = system.scenarios;
  const funds = conditions.emptySeason ? [] : system.catalogue.season.funds;
  return funds.filter((fund) => isAskedFor(fund, query));
};

const fundForm = (visit: Visit, { id, name, description, defaultDonationAmount }: Fund): Html => {
  const { shop } = visit.texts;
  const typed = (field: string, start?: string): string => typedInto(visit, 'Fund', id, field, start);
  return html`<li>
    <h2>${name}</h2>
    ${(description ?? '') !== '' && html`<p>${description}</p>`}
    <form method="post">
      <input type="hidden" name="Fund" value="${id}" />
      ${field({
        id: `amount-${id}`,
        name: 'Amount',
        label: `${shop.amount} (${visit.system.catalogue.season.currencySign})`,
        type: 'number',
        min: '0',
        step: '0.01',
        required: true,
        value: typed('Amount', defaultDonationAmount == null ? '' : String(defaultDonationAmount)),
      })}
      ${field({
        id: `recognition-${id}`,
        name: 'RecognitionName',
        label: shop.recognitionName,
        value: typed('RecognitionName'),
      })}
      ${tick({
        name: 'Anonymous',
        value: 'true',
        label: shop.anonymous,
        checked: typed('Anonymous') === 'true',
      })}
      ${field({
        id: `tribute-${id}`,
        name: 'TributeName',
        label: shop.tributeName,
        value: typed('TributeName'),
      })}
      <p><button>${shop.give(name)}</button></p>
    </form>
  </li>`;
};

/** Funds to give to. Source: iframes A3. */
export const donations = shelf({
  title: ({ texts }) => texts.shop.donate,
  body(visit) {
    const funds = fundsOf(visit);
    if (funds.length === 0) return html`<p>${visit.texts.shop.nothing}</p>`;
    return html`<ul class="wares">
      ${funds.map((fund) => fundForm(visit, fund))}
    </ul>`;
  },
  add({ system, visitor }, form) {
    system.boxOffice.donations.add(visitor, [
      {
        fundId: form.get('Fund'),
        amount: form.get('Amount'),
        recognitionName: form.get('RecognitionName') || null,
        isAnonymous: form.get('Anonymous') === 'true',
        tributeName: form.get('TributeName') || null,
      },
    ]);
  },
});
