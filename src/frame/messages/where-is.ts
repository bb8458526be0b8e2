import type { FrameFact } from '../gate.js';
import { findFramePage } from '../page-list.js';

/** Steps of the checkout. Source: iframes A3. */
const steps: ReadonlySet<string> = new Set([
  'startcheckoutlogin',
  'personaldetails',
  'ticketdelivery',
  'merchandisedelivery',
  'additionaldetails',
  'donations',
  'giftaid',
  'contactpreferences',
  'ordersummary',
  'billingdetails',
  'payment',
  'orderconfirmation',
]);

/** The page that a path of the system's leads to, through the list; nothing of the path itself is handed on. */
export const whereIs = (path: string): Extract<FrameFact, { readonly kind: 'path' }> | undefined => {
  if (path.length > 500) return undefined;
  const [, below] = /^[^?#]*\/website\/([^?#]*)/i.exec(path) ?? [];
  if (below === undefined) return undefined;
  const name = below.toLowerCase().replace(/\/$/, '');
  const [, last = ''] = /^secure\/checkout\/v2\/([^/]+)$/.exec(name) ?? []; // assumption: checkout-steps
  if (steps.has(last)) return { kind: 'path', page: 'checkout', step: last };
  return { kind: 'path', page: findFramePage(name) ?? null, step: null };
};
