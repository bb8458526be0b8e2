/** What went wrong, as one word; nothing personal. */
export interface FoyerErrorDetail {
  /** One of the client's error codes, such as `network`. */
  readonly code: string;
}

/** An element could not do or show what it should. Fired once for each time it goes wrong. Bubbles and composes. */
export class FoyerErrorEvent extends CustomEvent<FoyerErrorDetail> {
  static readonly eventName = 'foyer-error';

  constructor(detail: FoyerErrorDetail) {
    super(FoyerErrorEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-error': FoyerErrorEvent;
  }
}
