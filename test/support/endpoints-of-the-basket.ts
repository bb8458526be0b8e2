import type { Endpoint } from './endpoints.js';

/** Reads and writes of the basket, in an order in which they can be made: a thing is added before it is changed. */
export const basketEndpoints: readonly Endpoint[] = [
  {
    call: 'queue.join',
    method: 'POST',
    path: ({ instance }) => `basket/queue/${instance}`,
    run: (client, { instance }, signal) => client.queue.join(instance, { signal }),
  },
  {
    call: 'basket.get',
    method: 'GET',
    path: () => 'basket',
    run: (client, _, signal) => client.basket.get({ expand: ['tickets/event', 'tickets/instance'], signal }),
    instead: { 404: 'null' },
  },
  {
    call: 'basket.change',
    method: 'PATCH',
    path: () => 'basket',
    run: (client, _, signal) => client.basket.change({ attribute_Source: 'Website' }, { signal }),
  },
  {
    call: 'basket.applyPromoCode',
    method: 'PATCH',
    path: () => 'basket',
    run: (client, { promoCode }, signal) => client.basket.applyPromoCode(promoCode, { signal }),
  },
  {
    call: 'basket.removePromoCode',
    method: 'PATCH',
    path: () => 'basket',
    run: (client, _, signal) => client.basket.removePromoCode({ signal }),
  },
  {
    call: 'basket.potentialDiscount',
    method: 'GET',
    path: () => 'basket/potentialdiscount',
    run: (client, { membership }, signal) => client.basket.potentialDiscount(membership, { signal }),
  },
  {
    call: 'basket.tickets.add',
    method: 'POST',
    path: () => 'basket/tickets',
    run: (client, { instance, seat, ticketType }, signal) =>
      client.basket.tickets.add([{ instance, seat, type: ticketType }], { signal }),
  },
  {
    call: 'basket.tickets.replace',
    method: 'PUT',
    path: () => 'basket/tickets',
    run: (client, { instance, seat, ticketType }, signal) =>
      client.basket.tickets.replace([{ instance, seat, type: ticketType }], { signal }),
  },
  {
    call: 'basket.tickets.addBestAvailable',
    method: 'POST',
    path: () => 'basket/tickets/best-available',
    run: (client, { instance, ticketType }, signal) =>
      client.basket.tickets.addBestAvailable({ instance, quantity: 2, type: ticketType }, { signal }),
  },
  {
    call: 'basket.tickets.list',
    method: 'GET',
    path: () => 'basket/tickets',
    run: (client, _, signal) => client.basket.tickets.list({ signal }),
  },
  {
    call: 'basket.tickets.get',
    method: 'GET',
    path: ({ ticket }) => `basket/tickets/${ticket}`,
    run: (client, { ticket }, signal) => client.basket.tickets.get(ticket, { signal }),
  },
  {
    call: 'basket.tickets.change',
    method: 'PATCH',
    path: ({ ticket }) => `basket/tickets/${ticket}`,
    run: (client, { ticket, ticketType }, signal) =>
      client.basket.tickets.change(ticket, { type: ticketType }, { signal }),
  },
  {
    call: 'basket.tickets.remove',
    method: 'DELETE',
    path: () => 'basket/tickets',
    run: (client, { ticket }, signal) => client.basket.tickets.remove(ticket, { signal }),
    cutOff: 'done',
  },
  {
    call: 'basket.merchandise.add',
    method: 'POST',
    path: () => 'basket/merchandise',
    run: (client, { stockItem }, signal) => client.basket.merchandise.add([{ stockItem }], { signal }),
  },
  {
    call: 'basket.merchandise.list',
    method: 'GET',
    path: () => 'basket/merchandise',
    run: (client, _, signal) => client.basket.merchandise.list({ signal }),
  },
  {
    call: 'basket.merchandise.get',
    method: 'GET',
    path: ({ merchandiseItem }) => `basket/merchandise/${merchandiseItem}`,
    run: (client, { merchandiseItem }, signal) => client.basket.merchandise.get(merchandiseItem, { signal }),
  },
  {
    call: 'basket.merchandise.change',
    method: 'PATCH',
    path: ({ merchandiseItem }) => `basket/merchandise/${merchandiseItem}`,
    run: (client, { merchandiseItem }, signal) =>
      client.basket.merchandise.change(merchandiseItem, { reference: 'For Ada' }, { signal }),
  },
  {
    call: 'basket.merchandise.remove',
    method: 'DELETE',
    path: () => 'basket/merchandise',
    run: (client, { merchandiseItem }, signal) =>
      client.basket.merchandise.remove(merchandiseItem, { signal }),
    cutOff: 'done',
  },
  {
    call: 'basket.donations.add',
    method: 'POST',
    path: () => 'basket/donations',
    run: (client, { fund }, signal) => client.basket.donations.add([{ amount: 5, fund }], { signal }),
  },
  {
    call: 'basket.donations.list',
    method: 'GET',
    path: () => 'basket/donations',
    run: (client, _, signal) => client.basket.donations.list({ signal }),
  },
  {
    call: 'basket.donations.get',
    method: 'GET',
    path: ({ donation }) => `basket/donations/${donation}`,
    run: (client, { donation }, signal) => client.basket.donations.get(donation, { signal }),
  },
  {
    call: 'basket.donations.change',
    method: 'PATCH',
    path: ({ donation }) => `basket/donations/${donation}`,
    run: (client, { donation }, signal) =>
      client.basket.donations.change(donation, { amount: 7 }, { signal }),
  },
  {
    call: 'basket.donations.remove',
    method: 'DELETE',
    path: () => 'basket/donations',
    run: (client, { donation }, signal) => client.basket.donations.remove(donation, { signal }),
    cutOff: 'done',
  },
  {
    call: 'basket.giftVouchers.add',
    method: 'POST',
    path: () => 'basket/gift-vouchers',
    run: (client, _, signal) => client.basket.giftVouchers.add([{ amount: 20, toName: 'Zoë' }], { signal }),
  },
  {
    call: 'basket.giftVouchers.replace',
    method: 'PUT',
    path: () => 'basket/gift-vouchers',
    run: (client, _, signal) => client.basket.giftVouchers.replace([{ amount: 25 }], { signal }),
  },
  {
    call: 'basket.giftVouchers.list',
    method: 'GET',
    path: () => 'basket/gift-vouchers',
    run: (client, _, signal) => client.basket.giftVouchers.list({ signal }),
  },
  {
    call: 'basket.giftVouchers.get',
    method: 'GET',
    path: ({ giftVoucher }) => `basket/gift-vouchers/${giftVoucher}`,
    run: (client, { giftVoucher }, signal) => client.basket.giftVouchers.get(giftVoucher, { signal }),
  },
  {
    call: 'basket.giftVouchers.change',
    method: 'PATCH',
    path: ({ giftVoucher }) => `basket/gift-vouchers/${giftVoucher}`,
    run: (client, { giftVoucher }, signal) =>
      client.basket.giftVouchers.change(giftVoucher, { message: 'Enjoy' }, { signal }),
  },
  {
    call: 'basket.giftVouchers.remove',
    method: 'DELETE',
    path: () => 'basket/gift-vouchers',
    run: (client, { giftVoucher }, signal) => client.basket.giftVouchers.remove(giftVoucher, { signal }),
    cutOff: 'done',
  },
  {
    call: 'basket.membershipSubscriptions.add',
    method: 'POST',
    path: () => 'basket/membership-subscriptions',
    run: (client, { membership }, signal) =>
      client.basket.membershipSubscriptions.add([{ membership, autoRenew: true }], { signal }),
  },
  {
    call: 'basket.membershipSubscriptions.list',
    method: 'GET',
    path: () => 'basket/membership-subscriptions',
    run: (client, _, signal) => client.basket.membershipSubscriptions.list({ signal }),
  },
  {
    call: 'basket.membershipSubscriptions.get',
    method: 'GET',
    path: ({ subscription }) => `basket/membership-subscriptions/${subscription}`,
    run: (client, { subscription }, signal) =>
      client.basket.membershipSubscriptions.get(subscription, { signal }),
  },
  {
    call: 'basket.membershipSubscriptions.change',
    method: 'PATCH',
    path: ({ subscription }) => `basket/membership-subscriptions/${subscription}`,
    run: (client, { subscription }, signal) =>
      client.basket.membershipSubscriptions.change(subscription, { autoRenew: false }, { signal }),
  },
  {
    call: 'basket.membershipSubscriptions.remove',
    method: 'DELETE',
    path: () => 'basket/membership-subscriptions',
    run: (client, { subscription }, signal) =>
      client.basket.membershipSubscriptions.remove(subscription, { signal }),
    cutOff: 'done',
  },
  {
    call: 'basket.clear',
    method: 'DELETE',
    path: () => 'basket',
    run: (client, _, signal) => client.basket.clear({ signal }),
    cutOff: 'done',
  },
];
