import { html } from 'hono/html';
import type { SeasonMembership } from '../../season/types.js';
import { isAskedFor } from '../attributes.js';
import { field, tick } from '../fields.js';
import { wayLink, wayTo } from '../embed/ways.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import { shelf, typedInto } from './shelf.js';

const membershipsOf = ({ system, query }: Visit): SeasonMembership[] => {
  const { conditions } = system.scenarios;
  const memberships = conditions.emptySeason ? [] : system.catalogue.season.memberships;
  return memberships.filter(({ wire }) => isAskedFor(wire, query));
};

const membershipForm = (visit: Visit, { wire, minimumPrice, months }: SeasonMembership): Html => {
  const { shop } = visit.texts;
  const { season } = visit.system.catalogue;
  const typed = (name: string): string => typedInto(visit, 'Membership', wire.id, name);
  return html`<form method="post">
    <input type="hidden" name="Membership" value="${wire.id}" />
    ${
      minimumPrice === null
        ? html`<p>${shop.priceForMonths(money(season, wire.price ?? 0), months)}</p>`
        : field({
            id: `price-${wire.id}`,
            name: 'Price',
            label: shop.yourPrice(money(season, minimumPrice)),
            type: 'number',
            min: String(minimumPrice),
            step: '0.01',
            required: true,
            value: typed('Price') || String(minimumPrice),
          })
    }
    ${tick({
      name: 'AutoRenew',
      value: 'true',
      label: shop.autoRenew,
      checked: typed('AutoRenew') === 'true',
    })}
    <p><button>${shop.addNamed(wire.name)}</button></p>
  </form>`;
};

/** What the visitor holds or is about to buy cannot be bought again. */
const membershipRow = (visit: Visit, membership: SeasonMembership, held: ReadonlySet<string>): Html => {
  const { system, visitor, texts } = visit;
  const { id, name, description } = membership.wire;
  const chosen = system.boxOffice.membershipSubscriptions
    .list(visitor)
    .some((line) => line.membership?.id === id);
  const note = held.has(id) ? texts.shop.held : chosen ? texts.shop.inBasket : undefined;
  return html`<li>
    <h2>${name}</h2>
    ${(description ?? '') !== '' && html`<p>${description}</p>`}
    ${note === undefined ? membershipForm(visit, membership) : html`<p class="note">${note}</p>`}
  </li>`;
};

/** Memberships to join. Source: iframes A3. */
export const memberships = shelf({
  title: ({ texts }) => texts.shop.memberships,
  body(visit) {
    const { system, visitor, texts } = visit;
    const all = membershipsOf(visit);
    if (all.length === 0) return html`<p>${texts.shop.nothing}</p>`;
    const customer = system.boxOffice.readBasket(visitor)?.customer;
    const held = customer
      ? system.boxOffice.customers.subscriptions(visitor).map(({ membership }) => membership.id)
      : [];
    return html`${!customer && html`<p>${wayLink(wayTo(visit, 'loginLink'), texts.shop.logInToRenew)}</p>`}
      <ul class="wares">
        ${all.map((one) => membershipRow(visit, one, new Set(held)))}
      </ul>`;
  },
  add({ system, visitor }, form) {
    const id = form.get('Membership');
    const price = form.get('Price');
    // Each under both of its names: which one counts is a matter of dialect.
    system.boxOffice.membershipSubscriptions.add(visitor, [
      {
        membership: id,
        membershipId: id,
        ...(price !== '' && { price, amount: price }),
        autoRenew: form.get('AutoRenew') === 'true',
      },
    ]);
  },
});
