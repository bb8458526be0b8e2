/** Which order was completed. */
export interface OrderCompleteDetail {
  /** As the system tells it on its confirmation page. */
  readonly id: string;
}

/**
 * The customer has bought. Only where the venue has put our snippet into the system's pages: without it nobody outside the
 * frame knows. Once per order, also when the confirmation is loaded again. Bubbles and composes.
 */
export class OrderCompleteEvent extends CustomEvent<OrderCompleteDetail> {
  static readonly eventName = 'foyer-order-complete';

  constructor(detail: OrderCompleteDetail) {
    super(OrderCompleteEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-order-complete': OrderCompleteEvent;
  }
}
