import type { Clock } from '../../api/clock.js';
import { ticketOrigin } from '../../frame/frame-url.js';
import type { FrameTarget } from '../../frame/frame-url.js';
import { framePage } from '../../frame/page-list.js';
import type { FramePageName } from '../../frame/page-list.js';
import type { Address } from './situation.js';
import type { Show } from './stage.js';

/** What an element wants in its frame. */
export interface Wish {
  /** Another key is another page, even at the same address. */
  readonly key: string;
  readonly page: FramePageName | null;
  readonly show: Show;
}

export interface Wished extends Address {
  readonly target: FrameTarget;
  /** Counts how often a page was opened by name. */
  readonly opened: number;
  /** Address of the API. */
  readonly base: string;
  readonly clock: Clock;
  readonly blankPage: Show['blankPage'];
  /** The author's permissions. */
  readonly allow: string | null | undefined;
}

/** Permissions that a page needs: none but payment was ever asked for. Source: iframes R10. */
const allowFor = (page: FramePageName | null, given: string | null | undefined): string | null => {
  if (given !== null && given !== undefined) return given.trim() || null;
  return page !== null && framePage(page).payment ? 'payment' : null;
};

/**
 * What is wished for. The language around the element is not part of the key: a booking that is under way is not begun
 * again because of it.
 */
export const wishOf = ({ url, page, target, opened, base, clock, blankPage, allow }: Wished): Wish => ({
  key: JSON.stringify([base, target, opened]),
  page,
  show: { url, origin: ticketOrigin(base), clock, blankPage, allow: allowFor(page, allow) },
});
