import type { PlacedOrder } from './order-wire.js';

/** A ticket in a basket. What it costs is worked out whenever the basket is read. */
export interface TicketLine {
  readonly id: string;
  readonly eventId: string;
  readonly instanceId: string;
  /** The area, or the plan without areas. */
  readonly areaId: string;
  /** Null in an unreserved area. */
  readonly seatId: string | null;
  readonly bandId: string;
  typeId: string;
  attributes: Attributes;
}

export interface MerchandiseLine {
  readonly id: string;
  readonly stockItemId: string;
  reference: string | null;
}

export interface DonationLine {
  readonly id: string;
  fundId: string;
  /** Pence, as all money in the state. */
  amount: number;
  recognitionName: string | null;
  isAnonymous: boolean;
  tributeTypeId: string | null;
  tributeName: string | null;
}

export interface GiftVoucherLine {
  readonly id: string;
  amount: number;
  toName: string;
  fromName: string;
  message: string;
  /** `YYYY-MM-DD` */
  sendDate: string;
  deliveryType: string;
  deliveryEmailAddress: string | null;
}

export interface SubscriptionLine {
  readonly id: string;
  readonly membershipId: string;
  readonly price: number;
  autoRenew: boolean;
}

/** Custom attributes by name, white space removed. */
export type Attributes = Record<string, unknown>;

export interface DeliveryChoice {
  readonly type: number;
  readonly address: Attributes | null;
}

export interface BasketRecord {
  readonly id: string;
  /** Who was logged in when it was last written to. */
  customerId: string | null;
  /** When it was last written to, in milliseconds since the epoch. */
  touched: number;
  promoCode: string | null;
  ticketDelivery: DeliveryChoice | null;
  merchandiseDelivery: DeliveryChoice | null;
  tickets: TicketLine[];
  merchandise: MerchandiseLine[];
  donations: DonationLine[];
  giftVouchers: GiftVoucherLine[];
  subscriptions: SubscriptionLine[];
  attributes: Attributes;
}

export interface LoginRecord {
  readonly customerId: string;
  /** The next customer read still says 401: a dialect. */
  lagging: boolean;
}

export interface QueueRecord {
  readonly number: number;
  /** Polls answered with `MustWait`. */
  waited: number;
  passed: boolean;
}

export interface AddressRecord {
  readonly id: string;
  isBilling: boolean;
  isDelivery: boolean;
  readonly country: string;
  readonly administrativeDivision: string | null;
  name: string;
  line1: string;
  line2: string;
  line3: string;
  line4: string;
  line5: string;
  town: string;
  postcode: string;
}

export interface CardRecord {
  readonly id: string;
  readonly type: string;
  readonly lastFourDigits: string;
  readonly cardHolderName: string;
  readonly expiry: string;
  readonly isDefault: boolean;
  readonly isPending: boolean;
}

export interface HeldMembership {
  readonly id: string;
  readonly membershipId: string;
  readonly autoRenew: boolean;
  /** `YYYY-MM-DD`, as the expiry. */
  readonly startDate: string;
  readonly expiryDate: string;
  readonly price: number;
}

/** A customer as they are now. The season's own are copied here when they first change. */
export interface CustomerRecord {
  readonly id: string;
  email: string;
  password: string | null;
  title: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  mobile: string | null;
  birthDate: string | null;
  giftAidConfirmed: boolean;
  readonly creditBalance: number;
  memberships: HeldMembership[];
  tagIds: string[];
  agreedStatementIds: string[];
  addresses: AddressRecord[];
  cards: CardRecord[];
  attributes: Attributes;
}

export interface OrderRecord {
  readonly customerId: string;
  readonly wire: PlacedOrder;
  readonly documents: readonly DocumentRecord[];
}

/** The tickets of an order for one instance, to print. */
export interface DocumentRecord {
  readonly id: string;
  readonly instanceId: string;
}

/** What would have gone out by e-mail. */
export interface Letter {
  readonly to: string;
  readonly kind: 'magic-link' | 'forgotten-password';
  /** Where it leads; null for a letter that nobody gave an address for. */
  readonly link: string | null;
  /** Until it is used. */
  readonly token: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Someone who buys without logging in, as they told it step by step. */
export interface GuestRecord {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly giftAidConfirmed: boolean;
  readonly agreedStatementIds: readonly string[];
  /** For bills. */
  readonly address: Attributes | null;
}

/** How far a visitor has come in the checkout. */
export interface CheckoutRecord {
  /** It is good for this basket only. */
  readonly basketId: string;
  /** Steps that are behind the visitor, in no order. */
  readonly done: readonly string[];
  readonly guest: GuestRecord | null;
  /** Set when everything is paid. */
  readonly orderId: string | null;
}

/** What the system's pages remember of a visitor from one to the next. */
export interface PageSession {
  /** When a page last wrote to it, in milliseconds since the epoch. */
  readonly touched: number;
  /** The language of fixed texts; null until a page was asked for one. Source: iframes A2. */
  readonly culture: string | null;
  /** The instance whose tickets were chosen last, until their ticket types are settled. */
  readonly editing: string | null;
  readonly checkout: CheckoutRecord | null;
}
