import { html } from 'hono/html';
import type { SeasonMembership } from '../../season/types.js';
import type { Html } from '../html.js';
import { counted, money } from '../words.js';
import type { Front } from './front.js';

interface Row {
  readonly name: string;
  readonly about: string;
  readonly code: string;
}

const list = (heading: string, rows: readonly Row[]): Html =>
  html`<div class="card">
    <h3>${heading}</h3>
    ${rows.length === 0 && html`<p class="note">None.</p>`}
    <ul class="goods">
      ${rows.map(
        ({ name, about, code }) =>
          html`<li>
            <span><strong>${name}</strong> <span class="note">${about}</span></span>
            <code class="copy">${code}</code>
          </li>`,
      )}
    </ul>
  </div>`;

/** Promo codes, and everything for sale that is not a ticket, with the ids that elements ask for. */
export const shop = (front: Front): Html => {
  const { catalogue, boxOffice } = front.system;
  const { season } = catalogue;
  const price = (amount: number | null | undefined): string => (amount == null ? '' : money(season, amount));
  const membershipPrice = ({ wire, minimumPrice }: SeasonMembership): string =>
    minimumPrice === null ? price(wire.price) : `from ${price(minimumPrice)}, the buyer decides`;

  const codes = season.promoCodes.map(({ code, note }) => ({
    name: note.charAt(0).toUpperCase() + note.slice(1),
    about: '',
    code,
  }));
  const memberships = season.memberships.map((membership) => ({
    name: membership.wire.name,
    about: membershipPrice(membership),
    code: membership.wire.id,
  }));
  const funds = season.funds.map(({ id, name, defaultDonationAmount }) => ({
    name,
    about: defaultDonationAmount == null ? '' : `suggests ${price(defaultDonationAmount)}`,
    code: id,
  }));
  const stock = season.stockItems.map(({ wire }) => ({
    name: wire.name,
    about: `${price(wire.price)}, ${counted(boxOffice.stockLeft(wire.id), 'piece')} left`,
    code: wire.id,
  }));
  return html`<section id="shop" aria-labelledby="shop-heading">
    <h2 id="shop-heading">Shop and codes</h2>
    <div class="shelves">
      ${list('Promo codes', codes)} ${list('Memberships', memberships)} ${list('Funds', funds)}
      ${list('Stock items', stock)}
    </div>
  </section>`;
};
