import { html } from 'hono/html';
import type { Basket } from '../../../schema/basket.js';
import type { Ticket } from '../../../schema/basket-items.js';
import type { Catalogue } from '../../season/catalogue.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { dayInWords, momentInWords, money } from '../words.js';
import { removeValue } from './remove.js';
import type { LineKind } from './remove.js';

interface Line {
  readonly kind: LineKind;
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string;
  /** Major units, before discount. */
  readonly price: number;
  readonly discount: number;
}

interface Section {
  readonly heading: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(', ');

const ticketLine = (catalogue: Catalogue, ticket: Ticket): Line => ({
  kind: 'tickets',
  id: ticket.id,
  name: joined([ticket.planName, ticket.seatName]) || 'Ticket',
  about: catalogue.ticketType(ticket.type?.id ?? ticket.ticketType?.id ?? '')?.name ?? '',
  price: ticket.price ?? 0,
  discount: ticket.discount ?? 0,
});

/** One section per performance. */
const ticketSections = (catalogue: Catalogue, tickets: readonly Ticket[]): Section[] => {
  const instanceIds = [...new Set(tickets.map(({ instance }) => instance?.id ?? ''))];
  return instanceIds.map((id) => {
    const instance = catalogue.instance(id);
    return {
      heading: catalogue.event(instance?.eventId ?? '')?.wire.name ?? 'Tickets',
      note: instance ? momentInWords(instance.wire.start) : '',
      lines: tickets
        .filter((ticket) => ticket.instance?.id === id)
        .map((ticket) => ticketLine(catalogue, ticket)),
    };
  });
};

const sectionsOf = (catalogue: Catalogue, basket: Basket): Section[] => {
  const memberships = (basket.membershipSubscriptions ?? []).map((line): Line => ({
    kind: 'membershipSubscriptions',
    id: line.id,
    name: catalogue.membership(line.membership?.id ?? '')?.wire.name ?? 'Membership',
    about: line.expiryDate == null ? '' : `until ${dayInWords(`${line.expiryDate.slice(0, 10)}T00:00:00`)}`,
    price: line.price ?? 0,
    discount: line.discount ?? 0,
  }));
  const merchandise = (basket.merchandiseItems ?? []).map((line): Line => ({
    kind: 'merchandise',
    id: line.id,
    name: catalogue.stockItem(line.stockItem?.id ?? '')?.wire.name ?? 'Item',
    about: '',
    price: line.price ?? 0,
    discount: line.discount ?? 0,
  }));
  const donations = (basket.donations ?? []).map((line): Line => ({
    kind: 'donations',
    id: line.id,
    name: catalogue.fund(line.fund?.id ?? '')?.name ?? 'Donation',
    about: line.isAnonymous === true ? 'anonymous' : (line.recognitionName ?? ''),
    price: line.amount,
    discount: 0,
  }));
  const vouchers = (basket.giftVouchers ?? []).map((line): Line => ({
    kind: 'giftVouchers',
    id: line.id,
    name: 'Gift voucher',
    about: joined([line.toName != null && line.toName !== '' ? `for ${line.toName}` : '', line.message]),
    price: line.amount,
    discount: 0,
  }));
  return [
    ...ticketSections(catalogue, basket.tickets ?? []),
    { heading: 'Memberships', note: '', lines: memberships },
    { heading: 'Shop', note: '', lines: merchandise },
    { heading: 'Donations', note: '', lines: donations },
    { heading: 'Gift vouchers', note: '', lines: vouchers },
  ].filter(({ lines }) => lines.length > 0);
};

const lineRow = (catalogue: Catalogue, line: Line): Html =>
  html`<tr>
    <th scope="row">${line.name}${line.about !== '' && html`<span class="note">, ${line.about}</span>`}</th>
    <td class="money">
      ${money(catalogue.season, line.price)}
      ${line.discount > 0 && html`<span class="note">you save ${money(catalogue.season, line.discount)}</span>`}
    </td>
    <td>
      <button name="remove" value="${removeValue(line.kind, line.id)}">
        Remove<span class="hidden"> ${joined([line.name, line.about])}</span>
      </button>
    </td>
  </tr>`;

/** Everything in the basket, by performance and kind, each with the way to take it out. */
export const lineSections = ({ system: { catalogue } }: Visit, basket: Basket): Html =>
  html`${sectionsOf(catalogue, basket).map(
    ({ heading, note, lines }) =>
      html`<section>
        <h2>${heading}</h2>
        ${note !== '' && html`<p class="note">${note}</p>`}
        <table>
          <thead class="hidden">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Price</th>
              <th scope="col">Remove</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => lineRow(catalogue, line))}
          </tbody>
        </table>
      </section>`,
  )}`;
