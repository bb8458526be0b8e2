import { ticketOrigin } from '../../frame/frame-url.js';

/** Hosts that the browser was told of. */
const told = new Set<string>();

/**
 * Has the browser open the line to the ticket host ahead of the first page: a frame that waits to be asked for will be.
 * Source: iframes R15.
 *
 * @param base Address of the API.
 */
export const preconnect = (base: string): void => {
  const origin = ticketOrigin(base);
  if (told.has(origin)) return;
  told.add(origin);
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = origin;
  document.head.append(link);
};
