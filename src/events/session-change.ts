import type { ChangeCause } from './change-cause.js';

/** What changed, without anything personal. */
export interface SessionChangeDetail {
  readonly loggedIn: boolean;
  readonly cause: ChangeCause;
}

/**
 * Someone logged in or out, or another customer did. Fired once per change on `document`, however many elements and
 * copies of the script are on the page; and by each element that shows it, on itself, not bubbling.
 */
export class SessionChangeEvent extends CustomEvent<SessionChangeDetail> {
  static readonly eventName = 'foyer-session-change';

  constructor(detail: SessionChangeDetail) {
    super(SessionChangeEvent.eventName, { detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-session-change': SessionChangeEvent;
  }
}
