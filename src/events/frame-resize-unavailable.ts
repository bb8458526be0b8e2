/** Why no height arrives. */
export interface FrameResizeUnavailableDetail {
  /**
   * - `no-blank-page`: the system's page opens no frame on a page of the venue's: the website settings name no blank page.
   * - `other-origin`: it does, but on another origin than this page's: `www` or not, http or https.
   * - `x-frame-options`, `frame-ancestors`: a header of the blank page forbids it to be framed.
   * - `redirect`: the blank page leads to another origin.
   * - `unreachable`: the blank page does not answer.
   * - `unreadable`: one of the above; say `blank-page` on the element to learn which.
   * - `no-height`: the blank page was read, and its address holds no height from 200 to 20,000 pixels.
   */
  readonly reason:
    | 'no-blank-page'
    | 'other-origin'
    | 'x-frame-options'
    | 'frame-ancestors'
    | 'redirect'
    | 'unreachable'
    | 'unreadable'
    | 'no-height';
}

/**
 * A page has been in the frame for five seconds and told no height: the frame keeps the height it has, and scrolls by
 * itself. Bubbles and composes.
 */
export class FrameResizeUnavailableEvent extends CustomEvent<FrameResizeUnavailableDetail> {
  static readonly eventName = 'foyer-frame-resize-unavailable';

  constructor(detail: FrameResizeUnavailableDetail) {
    super(FrameResizeUnavailableEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-frame-resize-unavailable': FrameResizeUnavailableEvent;
  }
}
