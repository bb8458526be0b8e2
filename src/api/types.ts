// Every type that a caller of the client may want to name.
export type { Address, PostcodeMatch } from '../schema/address.js';
export type {
  Donation,
  GiftVoucher,
  MembershipSubscription,
  MerchandiseItem,
  Ticket,
  TicketSubscription,
} from '../schema/basket-items.js';
export type { Basket, Delivery, PotentialDiscount, TransactionCommission } from '../schema/basket.js';
export type { Country } from '../schema/country.js';
export type { Customer } from '../schema/customer.js';
export type { EventAvailability } from '../schema/event-availability.js';
export type { Event } from '../schema/event.js';
export type { Fund } from '../schema/fund.js';
export type { InstanceStatus, LockedSeatQuantity } from '../schema/instance-status.js';
export type { Instance } from '../schema/instance.js';
export type { Membership } from '../schema/membership.js';
export type { Offer } from '../schema/offer.js';
export type { Order } from '../schema/order.js';
export type { Area, Plan, Seat } from '../schema/plan.js';
export type { Band, Price, PriceList, TicketType } from '../schema/price-list.js';
export type { PrintAtHomeDocument } from '../schema/print-at-home-document.js';
export type { QueuePlace } from '../schema/queue.js';
export type { Reference } from '../schema/reference.js';
export type { Statement } from '../schema/statement.js';
export type { StockItem } from '../schema/stock-item.js';
export type { StoredCard } from '../schema/stored-card.js';
export type { Tag, TagGroup } from '../schema/tag.js';
export type { Venue } from '../schema/venue.js';
export type { AddressChange, NewAddress } from './addresses.js';
export type { Assumptions } from './assumptions.js';
export type { AttributeFields } from './attributes.js';
export type { Items } from './basket-items.js';
export type { BasketChange, BasketOptions, NewDelivery } from './basket.js';
export type { CallOptions } from './calls.js';
export type { Clock } from './clock.js';
export type { CreateOptions, CustomerChange, CustomerOptions, NewCustomer } from './customer.js';
export type { DonationChange, NewDonation } from './donations.js';
export type { ApiErrorDetails, QueueNotice } from './errors.js';
export type { EventQuery, StartRange } from './events.js';
export type { NewGiftVoucher } from './gift-vouchers.js';
export type { Ref } from './ids.js';
export type { InstanceQuery, StatusQuery } from './instances.js';
export type { ForgotPasswordOptions } from './login.js';
export type { MembershipSubscriptionChange, NewMembershipSubscription } from './membership-subscriptions.js';
export type { MerchandiseChange, NewMerchandiseItem } from './merchandise.js';
export type { OfferQuery } from './offers.js';
export type { AttributeFilter } from './filters.js';
export type { ClientSettings } from './settings.js';
export type { StoredCardOptions } from './stored-cards.js';
export type {
  NewBestAvailable,
  NewSeatedTicket,
  NewTicket,
  NewUnseatedTicket,
  TicketChange,
} from './tickets.js';
