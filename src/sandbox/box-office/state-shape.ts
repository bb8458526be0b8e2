import { isEntry } from './fields.js';
import type {
  AddressRecord,
  BasketRecord,
  CardRecord,
  CheckoutRecord,
  CustomerRecord,
  DeliveryChoice,
  DocumentRecord,
  DonationLine,
  GiftVoucherLine,
  GuestRecord,
  HeldMembership,
  Letter,
  LoginRecord,
  MerchandiseLine,
  OrderRecord,
  PageSession,
  QueueRecord,
  SubscriptionLine,
  TicketLine,
} from './records.js';
import type { State } from './state.js';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isEntry(value) && Object.values(value).every(check);
/** Names every field of a type: a new one that is forgotten here does not compile. */
const shapeOf =
  <T>(fields: Readonly<Record<keyof T, Check>>): Check =>
  (value) =>
    isEntry(value) && Object.entries<Check>(fields).every(([name, check]) => check(value[name]));

const attributes = recordOf(() => true);

const ticket = shapeOf<TicketLine>({
  id: text,
  eventId: text,
  instanceId: text,
  areaId: text,
  seatId: orNull(text),
  bandId: text,
  typeId: text,
  attributes,
});

const merchandise = shapeOf<MerchandiseLine>({ id: text, stockItemId: text, reference: orNull(text) });

const donation = shapeOf<DonationLine>({
  id: text,
  fundId: text,
  amount: number,
  recognitionName: orNull(text),
  isAnonymous: flag,
  tributeTypeId: orNull(text),
  tributeName: orNull(text),
});

const giftVoucher = shapeOf<GiftVoucherLine>({
  id: text,
  amount: number,
  toName: text,
  fromName: text,
  message: text,
  sendDate: text,
  deliveryType: text,
  deliveryEmailAddress: orNull(text),
});

const subscription = shapeOf<SubscriptionLine>({
  id: text,
  membershipId: text,
  price: number,
  autoRenew: flag,
});

const delivery = shapeOf<DeliveryChoice>({ type: number, address: orNull(attributes) });

const basket = shapeOf<BasketRecord>({
  id: text,
  customerId: orNull(text),
  touched: number,
  promoCode: orNull(text),
  ticketDelivery: orNull(delivery),
  merchandiseDelivery: orNull(delivery),
  tickets: listOf(ticket),
  merchandise: listOf(merchandise),
  donations: listOf(donation),
  giftVouchers: listOf(giftVoucher),
  subscriptions: listOf(subscription),
  attributes,
});

const address = shapeOf<AddressRecord>({
  id: text,
  isBilling: flag,
  isDelivery: flag,
  country: text,
  administrativeDivision: orNull(text),
  name: text,
  line1: text,
  line2: text,
  line3: text,
  line4: text,
  line5: text,
  town: text,
  postcode: text,
});

const card = shapeOf<CardRecord>({
  id: text,
  type: text,
  lastFourDigits: text,
  cardHolderName: text,
  expiry: text,
  isDefault: flag,
  isPending: flag,
});

const membership = shapeOf<HeldMembership>({
  id: text,
  membershipId: text,
  autoRenew: flag,
  startDate: text,
  expiryDate: text,
  price: number,
});

const customer = shapeOf<CustomerRecord>({
  id: text,
  email: text,
  password: orNull(text),
  title: text,
  firstName: text,
  lastName: text,
  phone: orNull(text),
  mobile: orNull(text),
  birthDate: orNull(text),
  giftAidConfirmed: flag,
  creditBalance: number,
  memberships: listOf(membership),
  tagIds: listOf(text),
  agreedStatementIds: listOf(text),
  addresses: listOf(address),
  cards: listOf(card),
  attributes,
});

const document = shapeOf<DocumentRecord>({ id: text, instanceId: text });

const letter = shapeOf<Letter>({
  to: text,
  kind: text,
  link: orNull(text),
  token: orNull(text),
  at: number,
});

const guest = shapeOf<GuestRecord>({
  email: text,
  firstName: text,
  lastName: text,
  phone: text,
  giftAidConfirmed: flag,
  agreedStatementIds: listOf(text),
  address: orNull(attributes),
});

const checkout = shapeOf<CheckoutRecord>({
  basketId: text,
  done: listOf(text),
  guest: orNull(guest),
  orderId: orNull(text),
});

const pageSession = shapeOf<PageSession>({
  touched: number,
  culture: orNull(text),
  editing: orNull(text),
  checkout: orNull(checkout),
});

const state = shapeOf<State>({
  version: number,
  sequence: number,
  baskets: recordOf(basket),
  logins: recordOf(shapeOf<LoginRecord>({ customerId: text, lagging: flag })),
  queue: recordOf(shapeOf<QueueRecord>({ number, waited: number, passed: flag })),
  queueNumber: number,
  customers: recordOf(customer),
  orders: recordOf(shapeOf<OrderRecord>({ customerId: text, documents: listOf(document), wire: attributes })),
  soldSeats: recordOf(listOf(text)),
  soldPlaces: recordOf(recordOf(number)),
  soldStock: recordOf(number),
  letters: listOf(letter),
  pageSessions: recordOf(pageSession),
});

/** Does a value read from a file have every field of a state, each of its type? */
export const isStateShape = (value: unknown): value is State => state(value);
