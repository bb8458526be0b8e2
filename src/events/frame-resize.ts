/**
 * Who told a height: the system's own `integrate.js` (`integrate`), the address of the venue's blank page that we read
 * (`blank-page`), or the snippet in the frame (`snippet`).
 */
export type HeightSource = 'integrate' | 'blank-page' | 'snippet';

/** How high the page in a frame is. */
export interface FrameResizeDetail {
  /** In pixels. */
  readonly height: number;
  readonly source: HeightSource;
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
