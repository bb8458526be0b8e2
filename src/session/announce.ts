import { BasketChangeEvent } from '../events/basket-change.js';
import type { ChangeCause } from '../events/change-cause.js';
import { SessionChangeEvent } from '../events/session-change.js';
import { basketTotal, itemCount, sameBasket } from './selectors.js';
import type { SessionState } from './state.js';

/**
 * The events that tell of what differs between two states. The first that is read of anything is no change, and neither
 * is a failure.
 */
export const changesBetween = (
  before: SessionState,
  after: SessionState,
  cause: ChangeCause,
): (BasketChangeEvent | SessionChangeEvent)[] => {
  const events = [];
  const [oldBasket, basket] = [before.basket.value, after.basket.value];
  if (oldBasket !== undefined && basket !== undefined && !sameBasket(oldBasket, basket))
    events.push(new BasketChangeEvent({ count: itemCount(basket), total: basketTotal(basket), cause }));
  const [oldCustomer, customer] = [before.customer.value, after.customer.value];
  if (oldCustomer !== undefined && customer !== undefined && oldCustomer?.id !== customer?.id)
    events.push(new SessionChangeEvent({ loggedIn: customer !== null, cause }));
  return events;
};
