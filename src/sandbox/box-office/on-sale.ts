import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import { utcTime } from './calendar.js';
import type { Desk } from './desk.js';

/** Why an instance cannot be booked now, as a sentence for a person; undefined when it can. Source: reference 9.2. */
export const whyNotOnSale = (desk: Desk, { wire }: SeasonInstance): string | undefined => {
  const now = desk.now();
  const start = utcTime(wire.startUtc ?? wire.start);
  const from = utcTime(wire.startSellingAtWebUtc ?? wire.startSellingAtWeb);
  const until = utcTime(wire.stopSellingAtWebUtc ?? wire.stopSellingAtWeb);
  if (wire.cancelled) return 'This performance has been cancelled.';
  if (start !== undefined && start <= now) return 'This performance has already started.';
  if (wire.isOnSale === false) return 'This performance is not on sale online.';
  if (from !== undefined && now < from) return 'This performance is not on sale online yet.';
  if (until !== undefined && until < now) return 'Online sales for this performance have ended.';
  return undefined;
};

export const refuseUnlessOnSale = (desk: Desk, instance: SeasonInstance): void => {
  const why = whyNotOnSale(desk, instance);
  if (why !== undefined) throw new Refusal(400, why);
};
