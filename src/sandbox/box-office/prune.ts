import type { Catalogue } from '../season/catalogue.js';
import type { State } from './state.js';

/**
 * Takes out of baskets what the season does not know: a state may be older than the season, which changes from day to
 * day. Orders and customers stay.
 */
export const prune = (state: State, catalogue: Catalogue): void => {
  for (const basket of Object.values(state.baskets)) {
    basket.tickets = basket.tickets.filter(({ instanceId, areaId, seatId, bandId, typeId }) => {
      const instance = catalogue.instance(instanceId);
      if (!instance || catalogue.area(areaId)?.plan.wire.id !== instance.planId) return false;
      if (seatId !== null && !catalogue.seat(instance, seatId)) return false;
      return catalogue.price(instance, bandId, typeId) !== undefined;
    });
    basket.merchandise = basket.merchandise.filter(({ stockItemId }) => catalogue.stockItem(stockItemId));
    basket.donations = basket.donations.filter(({ fundId }) => catalogue.fund(fundId));
    basket.subscriptions = basket.subscriptions.filter(({ membershipId }) =>
      catalogue.membership(membershipId),
    );
  }
};
