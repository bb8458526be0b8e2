import type { Basket } from '../../../schema/basket.js';
import type { Ticket } from '../../../schema/basket-items.js';
import type { Visit } from '../visit.js';
import type { LineKind } from './remove.js';

export interface Line {
  readonly kind: LineKind;
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string;
  /** Major units, before discount. */
  readonly price: number;
  readonly discount: number;
}

/** What belongs together in a basket or an order. */
export interface Section {
  readonly heading: string;
  readonly note: string;
  /** The performance, where it is one. */
  readonly instanceId?: string;
  readonly lines: readonly Line[];
}

/** What an order has in common with a basket. */
export type Contents = Pick<
  Basket,
  'tickets' | 'membershipSubscriptions' | 'merchandiseItems' | 'donations' | 'giftVouchers'
>;

export const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(', ');

const ticketLine = ({ system, texts }: Visit, ticket: Ticket): Line => ({
  kind: 'tickets',
  id: ticket.id,
  name: joined([ticket.planName, ticket.seatName]) || texts.basket.ticket,
  about: system.catalogue.ticketType(ticket.type?.id ?? ticket.ticketType?.id ?? '')?.name ?? '',
  price: ticket.price ?? 0,
  discount: ticket.discount ?? 0,
});

/** One section per performance. */
const ticketSections = (visit: Visit, tickets: readonly Ticket[]): Section[] => {
  const { catalogue } = visit.system;
  const instanceIds = [...new Set(tickets.map(({ instance }) => instance?.id ?? ''))];
  return instanceIds.map((id) => {
    const instance = catalogue.instance(id);
    return {
      heading: catalogue.event(instance?.eventId ?? '')?.wire.name ?? visit.texts.basket.tickets,
      note: instance ? visit.dates.moment(instance.wire.start) : '',
      instanceId: id,
      lines: tickets
        .filter((ticket) => ticket.instance?.id === id)
        .map((ticket) => ticketLine(visit, ticket)),
    };
  });
};

const membershipLines = ({ system, texts, dates }: Visit, contents: Contents): Line[] =>
  (contents.membershipSubscriptions ?? []).map((line) => ({
    kind: 'membershipSubscriptions',
    id: line.id,
    name: system.catalogue.membership(line.membership?.id ?? '')?.wire.name ?? texts.basket.membership,
    about: line.expiryDate == null ? '' : texts.basket.until(dates.day(line.expiryDate)),
    price: line.price ?? 0,
    discount: line.discount ?? 0,
  }));

const merchandiseLines = ({ system, texts }: Visit, contents: Contents): Line[] =>
  (contents.merchandiseItems ?? []).map((line) => ({
    kind: 'merchandise',
    id: line.id,
    name: system.catalogue.stockItem(line.stockItem?.id ?? '')?.wire.name ?? texts.basket.item,
    about: '',
    price: line.price ?? 0,
    discount: line.discount ?? 0,
  }));

const donationLines = ({ system, texts }: Visit, contents: Contents): Line[] =>
  (contents.donations ?? []).map((line) => ({
    kind: 'donations',
    id: line.id,
    name: system.catalogue.fund(line.fund?.id ?? '')?.name ?? texts.basket.donation,
    about: line.isAnonymous === true ? texts.basket.anonymous : (line.recognitionName ?? ''),
    price: line.amount,
    discount: 0,
  }));

const voucherLines = ({ texts }: Visit, contents: Contents): Line[] =>
  (contents.giftVouchers ?? []).map((line) => ({
    kind: 'giftVouchers',
    id: line.id,
    name: texts.basket.giftVoucher,
    about: joined([line.toName ? texts.basket.forName(line.toName) : '', line.message]),
    price: line.amount,
    discount: 0,
  }));

/** Everything in a basket or an order, by performance and kind. */
export const sectionsOf = (visit: Visit, contents: Contents): Section[] => {
  const { basket } = visit.texts;
  return [
    ...ticketSections(visit, contents.tickets ?? []),
    { heading: basket.memberships, note: '', lines: membershipLines(visit, contents) },
    { heading: basket.shop, note: '', lines: merchandiseLines(visit, contents) },
    { heading: basket.donations, note: '', lines: donationLines(visit, contents) },
    { heading: basket.giftVouchers, note: '', lines: voucherLines(visit, contents) },
  ].filter(({ lines }) => lines.length > 0);
};
