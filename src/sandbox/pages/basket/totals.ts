import { html } from 'hono/html';
import type { Basket } from '../../../schema/basket.js';
import type { Season } from '../../season/types.js';
import type { Html } from '../html.js';
import type { Texts } from '../texts/texts.js';
import { money } from '../words.js';

const named = (heading: string, offers: Basket['offers']): Html | false => {
  const names = (offers ?? []).map(({ name }) => name ?? '').filter((name) => name !== '');
  return names.length > 0 && html`<p class="note">${heading} ${names.join(', ')}</p>`;
};

/** What it all costs, as the system works it out. */
export const totals = (texts: Texts['basket'], season: Season, basket: Basket): Html => {
  const { total, totalDiscount, transactionCommission: commission } = basket;
  const fee = commission?.waived === true ? texts.waived : money(season, commission?.amount ?? 0);
  return html`<section>
    <h2>${texts.total}</h2>
    ${named(texts.offersApplied, basket.offers)} ${named(texts.offersPossible, basket.potentialOffers)}
    <dl class="totals">
      ${
        (totalDiscount ?? 0) > 0 &&
        html`<div>
          <dt>${texts.youSave}</dt>
          <dd class="money">${money(season, totalDiscount ?? 0)}</dd>
        </div>`
      }
      ${
        commission &&
        html`<div>
          <dt>${texts.bookingFee}</dt>
          <dd class="money">${fee}</dd>
        </div>`
      }
      <div>
        <dt>${texts.toPay}</dt>
        <dd class="money"><strong>${money(season, total ?? 0)}</strong></dd>
      </div>
    </dl>
  </section>`;
};
