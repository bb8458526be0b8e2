import type { ChangeCause } from './change-cause.js';

/** What changed, without anything personal. */
export interface BasketChangeDetail {
  /** How many things are in the basket. */
  readonly count: number;
  /** What is payable, in major units; null where the system gives no figure. */
  readonly total: number | null;
  readonly cause: ChangeCause;
}

/**
 * The visitor's basket changed. Fired once per change on `document`, however many elements and copies of the script are
 * on the page; and by each element that shows it, on itself, not bubbling.
 */
export class BasketChangeEvent extends CustomEvent<BasketChangeDetail> {
  static readonly eventName = 'foyer-basket-change';

  constructor(detail: BasketChangeDetail) {
    super(BasketChangeEvent.eventName, { detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-basket-change': BasketChangeEvent;
  }
}
