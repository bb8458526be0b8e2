import { takeBounce } from '../../frame/bounce.js';

let bounced = false;

/**
 * Was this page opened by the ticketing system, since the browser kept none of its cookies? The address bar says so once,
 * and is cleared of it; the page remembers. Source: iframes R22.
 */
export const isBounced = (): boolean => {
  bounced = takeBounce(window) || bounced;
  return bounced;
};

/** The visitor wants to try again. */
export const forgetBounce = (): void => {
  bounced = false;
};
