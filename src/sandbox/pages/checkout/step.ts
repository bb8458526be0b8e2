import type { Basket } from '../../../schema/basket.js';
import type { Customer } from '../../../schema/customer.js';
import type { CheckoutRecord, GuestRecord } from '../../box-office/records.js';
import type { Arguments } from '../arguments.js';
import type { Html } from '../html.js';
import type { Texts } from '../texts/texts.js';
import type { Visit } from '../visit.js';

/** As addresses have it, such as `secure/checkout/v2/ticketdelivery`. Source: iframes A3. */
export type StepName = Exclude<keyof Texts['checkout']['steps'], 'orderconfirmation'>;

/** A visitor on the way from their basket to an order. */
export interface Checkout {
  readonly visit: Visit;
  readonly basket: Basket;
  readonly record: CheckoutRecord;
  /** Null for someone who is not logged in. */
  readonly customer: Customer | null;
}

/** What a step adds to what is known. */
export type Progress = Partial<Pick<CheckoutRecord, 'guest' | 'orderId'>>;

export interface Step {
  readonly name: StepName;
  /** One that asks for nothing that this order needs is left out. */
  isRelevant(checkout: Checkout): boolean;
  body(checkout: Checkout): Html;
  /** Does what its form asks. Throws `Refusal`. */
  take(checkout: Checkout, form: Arguments): Progress;
}

/** The address of a step. */
export const stepAddress = (visit: Visit, name: StepName | 'orderconfirmation'): string =>
  visit.link(`secure/checkout/v2/${name}`);

/** What a buyer without an account has told so far, with more to it. */
export const withGuest = ({ record }: Checkout, more: Partial<GuestRecord>): Progress =>
  record.guest ? { guest: { ...record.guest, ...more } } : {};
