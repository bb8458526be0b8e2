import { basketSchema, potentialDiscountSchema } from '../schema/basket.js';
import type { Basket, PotentialDiscount } from '../schema/basket.js';
import type { AttributeFields } from './attributes.js';
import { readOne, readOneOrNull } from './calls.js';
import type { CallOptions } from './calls.js';
import { send, writeOne } from './writes.js';
import { ApiError } from './errors.js';
import { idOf } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

export interface BasketOptions extends CallOptions {
  /** References to fill in, such as `tickets/event`. */
  readonly expand?: readonly string[] | undefined;
}

/** How tickets or merchandise shall reach the buyer. The codes differ by venue. Source: reference 8.3, 9.8. */
export interface NewDelivery {
  readonly type: number; // assumption: delivery-type-is-a-number
  /** For types that send something. */
  readonly address?: object;
}

export interface BasketChange extends AttributeFields {
  readonly ticketDelivery?: NewDelivery;
  readonly merchandiseDelivery?: NewDelivery;
}

/** The visitor's basket; null where they have none. Money in major units. Source: reference 8.2, 9.7. */
export const get = (wire: Wire, { expand, ...options }: BasketOptions = {}): Promise<Basket | null> => {
  const resource = personal('basket', { $expand: expand });
  return readOneOrNull(wire, resource, basketSchema, 404, options); // assumption: no-basket-404
};

/** Changes how things are delivered, and custom attributes. Null where the system says nothing back. Source: reference 8.2. */
export const change = (
  wire: Wire,
  basketChange: BasketChange,
  options?: CallOptions,
): Promise<Basket | null> => patch(wire, basketChange, options);

const patch = (wire: Wire, body: object, options?: CallOptions): Promise<Basket | null> =>
  writeOne(wire, { resource: personal('basket'), method: 'PATCH', body }, basketSchema, options);

/**
 * Enters a promo code. Source: reference 8.2.
 *
 * @throws ApiError `rejected` for a code that is unknown or does not apply, also where the system answers with a
 *   success but takes no code.
 */
export const applyPromoCode = async (
  wire: Wire,
  promoCode: string,
  options?: CallOptions,
): Promise<Basket> => {
  const basket = (await patch(wire, { promoCode }, options)) ?? (await get(wire, options));
  const held = basket?.promoCode?.trim().toLowerCase(); // assumption: promo-ignored
  if (basket && held === promoCode.trim().toLowerCase()) return basket;
  const message = 'The ticketing system did not take the promo code, and gave no reason.';
  throw new ApiError('rejected', { resource: 'basket', message });
};

/** Takes the promo code off. Null where the system says nothing back. Source: reference 8.2. */
export const removePromoCode = (wire: Wire, options?: CallOptions): Promise<Basket | null> =>
  patch(wire, { promoCode: '' }, options); // assumption: promo-code-removed-by-empty-text

/** Empties the basket. Source: reference 8.2, where verb and path are inferred. */
export const clear = (wire: Wire, options?: CallOptions): Promise<void> =>
  send(wire, { resource: personal('basket'), method: 'DELETE' }, options); // assumption: basket-cleared-by-delete

/** What the basket would cost if its buyer held this membership. Major units. Source: reference 8.2. */
export const potentialDiscount = (
  wire: Wire,
  membership: Ref,
  options?: CallOptions,
): Promise<PotentialDiscount> => {
  const resource = personal('basket/potentialdiscount', { membershipId: idOf(membership) });
  return readOne(wire, resource, potentialDiscountSchema, options);
};
