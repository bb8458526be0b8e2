import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import type { SeasonStockItem } from '../../season/types.js';
import { isAskedFor } from '../attributes.js';
import { field } from '../fields.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import { shelf, typedInto } from './shelf.js';

/** More pieces than anybody wants; the box office has the last word. */
const most = 100;

const itemsOf = ({ system, query }: Visit): SeasonStockItem[] => {
  const { conditions } = system.scenarios;
  const items = conditions.emptySeason ? [] : system.catalogue.season.stockItems;
  return items.filter(({ wire }) => isAskedFor(wire, query));
};

const itemForm = (visit: Visit, { wire }: SeasonStockItem): Html => {
  const { shop } = visit.texts;
  return html`<form method="post">
    <input type="hidden" name="StockItem" value="${wire.id}" />
    ${field({
      id: `quantity-${wire.id}`,
      name: 'Quantity',
      label: shop.quantity(wire.name),
      type: 'number',
      min: '1',
      required: true,
      value: typedInto(visit, 'StockItem', wire.id, 'Quantity', '1'),
    })}
    <p><button>${shop.addNamed(wire.name)}</button></p>
  </form>`;
};

const itemRow = (visit: Visit, item: SeasonStockItem): Html => {
  const { catalogue, boxOffice } = visit.system;
  const { shop } = visit.texts;
  const { id, name, description, price, postageAndPacking } = item.wire;
  const postage = typeof postageAndPacking === 'number' ? postageAndPacking : 0;
  return html`<li>
    <h2>${name}</h2>
    ${(description ?? '') !== '' && html`<p>${description}</p>`}
    <p>
      ${money(catalogue.season, price ?? 0)}${
        postage > 0 && html`<span class="note">, ${shop.postage(money(catalogue.season, postage))}</span>`
      }
    </p>
    ${boxOffice.stockLeft(id) === 0 ? html`<p class="note">${shop.soldOut}</p>` : itemForm(visit, item)}
  </li>`;
};

/** Things to take home. Source: iframes A3. */
export const merchandise = shelf({
  title: ({ texts }) => texts.shop.merchandise,
  body(visit) {
    const items = itemsOf(visit);
    if (items.length === 0) return html`<p>${visit.texts.shop.nothing}</p>`;
    return html`<ul class="wares">
      ${items.map((item) => itemRow(visit, item))}
    </ul>`;
  },
  add({ system, visitor, texts }, form) {
    const quantity = Number(form.get('Quantity'));
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > most)
      throw new Refusal(400, texts.shop.wholeNumber);
    const entry = { stockItem: form.get('StockItem') };
    system.boxOffice.merchandise.add(visitor, Array<typeof entry>(quantity).fill(entry));
  },
});
