// What templates may say of the elements. Nothing here runs: it is compiled, and each planted mistake must be one.
import type { FoyerErrorEvent } from 'foyer-elements';
import type {
  Attributes,
  Elements,
  FoyerTag,
  Listeners,
  Properties,
  Props,
} from 'foyer-elements/types/elements.js';

/** Holds only where two types are the very same. */
const same = <One, Other>(
  it: (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false,
): boolean => it;

type Shared =
  'clientName' | 'customDomain' | 'currency' | 'basketUrl' | 'accountUrl' | 'bookingUrl' | 'markup';
same<keyof Properties<'foyer-login-status'>, Shared | 'words'>(true);
same<keyof Properties<'foyer-events'>, Shared | 'words' | 'eventUrl' | 'past' | 'limit' | 'headingLevel'>(
  true,
);

type SharedAttribute =
  'client-name' | 'custom-domain' | 'currency' | 'basket-url' | 'account-url' | 'booking-url' | 'markup';
same<keyof Attributes<'foyer-basket-summary'>, SharedAttribute>(true);
same<keyof Attributes<'foyer-events'>, SharedAttribute | 'event-url' | 'past' | 'limit' | 'heading-level'>(
  true,
);

same<
  Exclude<keyof Attributes<'foyer-frame'>, SharedAttribute>,
  | 'page'
  | 'instance'
  | 'web-instance-id'
  | 'event'
  | 'web-event-id'
  | 'membership'
  | 'screen'
  | 'sort-by'
  | 'stylesheet'
  | 'culture'
  | 'label'
  | 'min-height'
  | 'page-scroll'
  | 'allow'
  | 'url-key'
  | 'blank-page'
>(true);

export const byAttribute: Props<'foyer-events'> = {
  'client-name': 'lantern',
  limit: '3',
  past: '',
  markup: 'own',
};
export const byProperty: Props<'foyer-events'> = {
  clientName: 'lantern',
  limit: 3,
  past: true,
  headingLevel: 2,
};
export const heldBack: Props<'foyer-basket-summary'> = { 'data-start': 'manual' };
// @ts-expect-error It is held back, or it is not.
export const automatic: Props<'foyer-basket-summary'> = { 'data-start': 'auto' };
// @ts-expect-error The page is scrolled, or it is not.
export const smooth: Props<'foyer-frame'> = { 'page-scroll': 'smooth' };
// @ts-expect-error A limit is a number.
export const many: Props<'foyer-events'> = { limit: 'many' };
// @ts-expect-error The basket counts for itself.
export const two: Props<'foyer-basket-summary'> = { count: 2 };
// @ts-expect-error Methods are called, not set.
export const retry: Props<'foyer-events'> = { retry: () => {} };

export const listeners: Listeners<'foyer-events'> = { 'onfoyer-error': ({ detail }) => detail.code };
export const colons: Listeners<'foyer-events', 'on:'> = {
  'on:foyer-error': (event: FoyerErrorEvent) => event,
};
// @ts-expect-error A listing knows nothing of baskets.
export const basket: Listeners<'foyer-events'> = { 'onfoyer-basket-change': () => {} };

// Whoever writes a new element is told here that the list lacks it.
same<FoyerTag, Extract<keyof HTMLElementTagNameMap, `foyer-${string}`>>(true);
same<Elements[FoyerTag], HTMLElementTagNameMap[FoyerTag]>(true);
