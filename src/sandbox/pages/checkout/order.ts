import type { Checkout, Progress } from './step.js';

/** Is there nothing to pay? */
export const isFree = ({ basket }: Checkout): boolean => (basket.total ?? 0) === 0;

/** Turns the basket into an order of the customer or of the guest. Throws `Refusal`. */
export const placeOrder = ({ visit, record, customer }: Checkout): Progress => {
  const { orders } = visit.system.boxOffice;
  const { guest } = record;
  if (customer || !guest) return { orderId: orders.place(visit.visitor).id };
  const { address, agreedStatementIds, ...details } = guest;
  const buyer = { ...details, agreedStatements: agreedStatementIds };
  return { orderId: orders.placeAsGuest(visit.visitor, buyer, address).id };
};
