import type { SeasonMembership, SeasonOffer } from '../season/types.js';
import type { Desk } from './desk.js';
import type { BasketRecord, TicketLine } from './records.js';

/** The most a ticket is reduced by, and what reduces it: an offer, or a membership where there is none. */
export interface Reduction {
  /** 0 to 1. */
  readonly share: number;
  readonly offer: SeasonOffer | null;
}

const none: Reduction = { share: 0, offer: null };

const isFor = (offer: SeasonOffer, { eventId }: TicketLine): boolean =>
  offer.eventIds.length === 0 || offer.eventIds.includes(eventId);

const hasEnough = (offer: SeasonOffer, basket: Readonly<BasketRecord>, ticket: TicketLine): boolean =>
  basket.tickets.filter(({ instanceId }) => instanceId === ticket.instanceId).length >= offer.minimumTickets;

/** Offers that still run and, where they take a promo code, whose code is in the basket. */
const open = (desk: Desk, basket: Readonly<BasketRecord>): SeasonOffer[] => {
  const now = desk.wallClock();
  const code = basket.promoCode?.toUpperCase();
  return desk.catalogue.season.offers.filter(
    ({ wire, promoCodes }) =>
      (!wire.endDate || wire.endDate > now) &&
      (promoCodes.length === 0 || promoCodes.some((good) => good.toUpperCase() === code)),
  );
};

/** Reductions do not add up: each ticket has the best of its offers and of its buyer's memberships. */
export const reductions = (
  desk: Desk,
  basket: Readonly<BasketRecord>,
  memberships: readonly SeasonMembership[],
): ReadonlyMap<string, Reduction> => {
  const offers = open(desk, basket);
  const asMember = Math.max(0, ...memberships.map(({ ticketDiscount }) => ticketDiscount));
  return new Map(
    basket.tickets.map((ticket) => [
      ticket.id,
      offers
        .filter((offer) => isFor(offer, ticket) && hasEnough(offer, basket, ticket))
        .reduce<Reduction>(
          (best, offer) => (offer.discount > best.share ? { share: offer.discount, offer } : best),
          {
            ...none,
            share: asMember,
          },
        ),
    ]),
  );
};

/** Offers that one more ticket or so would bring. */
export const potentialOffers = (
  desk: Desk,
  basket: Readonly<BasketRecord>,
  applied: ReadonlySet<SeasonOffer>,
): SeasonOffer[] =>
  open(desk, basket).filter(
    (offer) =>
      !applied.has(offer) &&
      basket.tickets.some((ticket) => isFor(offer, ticket) && !hasEnough(offer, basket, ticket)),
  );
