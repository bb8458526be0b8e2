import { Refusal } from '../refusal.js';

/** What an unsigned request for owners' resources is answered. Source: reference 2. */
export const denied = (): never => {
  throw new Refusal(401, 'Authorization has been denied for this request.');
};
