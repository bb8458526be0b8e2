import type { PlacedOrder } from '../../box-office/order-wire.js';
import { sectionsOf } from '../basket/sections.js';
import type { LineKind } from '../basket/remove.js';
import type { Visit } from '../visit.js';

/** Words that tag managers group by: never translated. Source: iframes A10. */
const categories: Readonly<Record<LineKind, string>> = {
  tickets: 'Tickets',
  merchandise: 'Merchandise',
  donations: 'Donations',
  membershipSubscriptions: 'Memberships',
  giftVouchers: 'Gift Vouchers',
};

/** What was bought in the shape of GA4, which the confirmation page puts into `dataLayer`. Source: iframes A10. */
export const purchaseOf = (visit: Visit, order: PlacedOrder): Readonly<Record<string, unknown>> => ({
  transaction_id: order.friendlyId,
  value: order.total,
  shipping: 0,
  items: sectionsOf(visit, order).flatMap(({ heading, instanceId, lines }) =>
    lines.map(({ kind, id, name, about, price, discount }) => ({
      item_id: instanceId ?? id,
      item_name: instanceId === undefined ? name : heading,
      item_category: categories[kind],
      item_variant: about,
      price,
      quantity: 1,
      discount,
    })),
  ),
});
