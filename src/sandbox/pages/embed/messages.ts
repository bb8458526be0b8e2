import type { Basket } from '../../../schema/basket.js';
import type { Visit } from '../visit.js';

const nothing: Basket = { hash: 'NotLoggedIn' };

/**
 * What a page tells whoever frames it: the basket with the customer's e-mail, names, phones, addresses, birth date and
 * credit, as the real system does. Source: iframes A4.
 */
export const basketMessages = ({
  system,
  visitor,
}: Visit): { readonly contents: string; readonly hash: string } => {
  const basket = system.boxOffice.readBasket(visitor) ?? nothing;
  const hash = basket.hash ?? 'NotLoggedIn';
  const contents = {
    totalDiscount: basket.totalDiscount ?? 0,
    total: basket.total ?? 0,
    customer: basket.customer ?? null,
    tickets: (basket.tickets ?? []).map((ticket) => ({
      id: ticket.id,
      event: ticket.event,
      instance: ticket.instance,
      band: ticket.band,
      type: ticket.type,
      planName: ticket.planName,
      seatName: ticket.seatName,
      price: ticket.price,
      discount: ticket.discount,
      total: ticket.total,
    })),
    membershipSubscriptions: basket.membershipSubscriptions ?? [],
    giftVouchers: basket.giftVouchers ?? [],
    merchandiseItems: basket.merchandiseItems ?? [],
    donations: basket.donations ?? [],
    hash,
  };
  return { contents: JSON.stringify(contents), hash };
};
