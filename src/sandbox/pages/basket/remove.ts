import type { BoxOffice } from '../../box-office/box-office.js';
import { notFound } from '../../refusal.js';
import type { VisitorSession } from '../../session.js';

/** The kinds of things in a basket, as the names of their lists in the box office. */
export type LineKind = 'tickets' | 'merchandise' | 'donations' | 'membershipSubscriptions' | 'giftVouchers';

/** What the button beside a line sends. */
export const removeValue = (kind: LineKind, id: string): string => `${kind} ${id}`;

const kinds: ReadonlySet<string> = new Set<LineKind>([
  'tickets',
  'merchandise',
  'donations',
  'membershipSubscriptions',
  'giftVouchers',
]);

const isKind = (name: string): name is LineKind => kinds.has(name);

/** Takes one line out of the basket. */
export const removeLine = (boxOffice: BoxOffice, visitor: VisitorSession, value: string): void => {
  const [kind = '', id = ''] = value.split(' ');
  if (!isKind(kind)) throw notFound('What you want to remove');
  boxOffice[kind].remove(visitor, [id]);
};
