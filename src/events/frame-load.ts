/** Which page of a frame has loaded. */
export interface FrameLoadDetail {
  /** Counts the pages that the frame has loaded, from 1. */
  readonly n: number;
}

/**
 * The frame has loaded a page: the first, or one that the customer went on to. Also after a page that could not be shown:
 * browsers do not tell them apart. Bubbles and composes.
 */
export class FrameLoadEvent extends CustomEvent<FrameLoadDetail> {
  static readonly eventName = 'foyer-frame-load';

  constructor(detail: FrameLoadDetail) {
    super(FrameLoadEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-frame-load': FrameLoadEvent;
  }
}
