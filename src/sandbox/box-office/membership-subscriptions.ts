import type { MembershipSubscription } from '../../schema/basket-items.js';
import { notFound, Refusal } from '../refusal.js';
import type { SeasonMembership } from '../season/types.js';
import { addMonths } from './calendar.js';
import type { CustomerBook } from './customer-book.js';
import type { Desk } from './desk.js';
import type { Fields } from './fields.js';
import type { ItemKind } from './items.js';
import { toMajor, toPence } from './money.js';
import type { HeldMembership, SubscriptionLine } from './records.js';

/** Memberships to buy: one of a kind for each basket and customer. Source: reference 8.2, 9.8. */
export const membershipSubscriptions = (
  desk: Desk,
  book: CustomerBook,
): ItemKind<SubscriptionLine, MembershipSubscription> => ({
  noun: 'membership subscription',
  lines: (basket) => basket.subscriptions,
  create(fields, { basket, customer }) {
    const key = desk.speaks('membership-by-membership-id') ? 'membershipId' : 'membership';
    const membershipId = fields.reference(key);
    if (membershipId === undefined) throw new Refusal(400, `${key} is required.`);
    const membership = desk.catalogue.membership(membershipId);
    if (!membership) throw notFound(`The membership "${membershipId}"`);
    if (basket.subscriptions.some((line) => line.membershipId === membershipId))
      throw new Refusal(400, `${membership.wire.name} is already in your basket.`);
    if (book.memberships(customer).some((held) => held.membershipId === membershipId))
      throw new Refusal(400, `You already hold ${membership.wire.name}.`);
    return {
      id: desk.nextId(),
      membershipId,
      price: readPrice(desk, membership, fields),
      autoRenew: fields.flag('autoRenew') ?? false,
    };
  },
  change(line, fields) {
    line.autoRenew = fields.flag('autoRenew') ?? line.autoRenew;
  },
  wire(line, priced) {
    const cost = priced.lines.get(line.id);
    return {
      id: line.id,
      membership: { id: line.membershipId },
      autoRenew: line.autoRenew,
      ...datesWire(term(desk, line.membershipId)),
      isRenewal: false,
      relatedDonationId: null,
      customItems: [],
      discount: toMajor(cost?.discount ?? 0),
      price: toMajor(cost?.price ?? line.price),
      total: toMajor(cost?.total ?? line.price),
    };
  },
});

type Term = Pick<HeldMembership, 'startDate' | 'expiryDate'>;

/** From today on. */
export const term = (desk: Desk, membershipId: string): Term => {
  const startDate = desk.today();
  return {
    startDate,
    expiryDate: addMonths(startDate, desk.catalogue.membership(membershipId)?.months ?? 12),
  };
};

/** Days as the wire has them: local midnight. Source: reference 5.3. */
export const datesWire = ({ startDate, expiryDate }: Term): Term => ({
  startDate: `${startDate}T00:00:00`,
  expiryDate: `${expiryDate}T00:00:00`,
});

/** The key of a price that the buyer names is inferred. Source: reference 11. */
const readPrice = (desk: Desk, { wire, minimumPrice }: SeasonMembership, fields: Fields): number => {
  if (minimumPrice === null) return toPence(wire.price ?? 0);
  const key = desk.speaks('membership-amount') ? 'amount' : 'price';
  const price = fields.pence(key);
  if (price === undefined) throw new Refusal(400, `${key} is required: you choose what ${wire.name} costs.`);
  if (price < toPence(minimumPrice)) throw new Refusal(400, `${wire.name} costs ${minimumPrice} or more.`);
  return price;
};
