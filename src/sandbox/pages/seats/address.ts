import { leadingInteger } from '../../season/ids.js';
import type { SeasonInstance } from '../../season/types.js';
import type { Visit } from '../visit.js';

/** Where the seats of a performance are chosen: named by the digits of its id, or by its web id. Source: iframes A1. */
export const seatsAddress = (visit: Visit, { wire }: SeasonInstance): string => {
  const number = leadingInteger(wire.id);
  return visit.link(
    'ChooseSeats.aspx',
    number === undefined ? { WebInstanceId: wire.webInstanceId ?? '' } : { EventInstanceId: String(number) },
  );
};
