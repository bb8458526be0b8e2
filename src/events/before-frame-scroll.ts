/** Where the page is about to be scrolled to. */
export interface BeforeFrameScrollDetail {
  /** Pixels from the top of what is scrolled: the document, or a drawer around the frame. */
  readonly top: number;
}

/**
 * The page is about to be scrolled, since a further page has loaded in the frame and its beginning is out of view.
 * `preventDefault()` leaves the page where it is. Bubbles and composes.
 */
export class BeforeFrameScrollEvent extends CustomEvent<BeforeFrameScrollDetail> {
  static readonly eventName = 'foyer-before-frame-scroll';

  constructor(detail: BeforeFrameScrollDetail) {
    super(BeforeFrameScrollEvent.eventName, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-before-frame-scroll': BeforeFrameScrollEvent;
  }
}
