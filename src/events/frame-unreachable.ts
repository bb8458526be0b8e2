/**
 * Why a frame is taken for unreachable: nothing has loaded in 15 seconds (`timeout`), or what has loaded says nothing, as
 * the system's pages do (`silent`): cookies are blocked, the host is another, or there is no connection.
 */
export type UnreachableReason = 'timeout' | 'silent';

export interface FrameUnreachableDetail {
  readonly reason: UnreachableReason;
}

/**
 * The system's page does not seem to have come. The frame stays, and a link to the same page is shown beside it. Fired once
 * for each time. Bubbles and composes.
 */
export class FrameUnreachableEvent extends CustomEvent<FrameUnreachableDetail> {
  static readonly eventName = 'foyer-frame-unreachable';

  constructor(detail: FrameUnreachableDetail) {
    super(FrameUnreachableEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-frame-unreachable': FrameUnreachableEvent;
  }
}
