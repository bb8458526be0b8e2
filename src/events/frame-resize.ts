/** How high the page in a frame is. */
export interface FrameResizeDetail {
  /** In pixels. */
  readonly height: number;
  /**
   * Who told it: the system's own `integrate.js` (`integrate`), the venue's empty page inside the system's page
   * (`nested`), or our snippet in the system's pages (`snippet`).
   */
  readonly source: 'integrate' | 'nested' | 'snippet';
}

/** The frame was given the height of its page. Bubbles and composes. */
export class FrameResizeEvent extends CustomEvent<FrameResizeDetail> {
  static readonly eventName = 'foyer-frame-resize';

  constructor(detail: FrameResizeDetail) {
    super(FrameResizeEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-frame-resize': FrameResizeEvent;
  }
}
