import { giftVoucherSchema } from '../schema/basket-items.js';
import type { GiftVoucher } from '../schema/basket-items.js';
import { addItems, changeItems, getItem, listItems, removeItems, replaceItems } from './basket-items.js';
import type { ItemKind, Items } from './basket-items.js';
import type { CallOptions } from './calls.js';
import type { Ref } from './ids.js';
import type { Wire } from './wire.js';

/** Source: reference 8.2, 9.8. */
export interface NewGiftVoucher {
  /** Major units. */
  readonly amount: number;
  readonly toName?: string;
  readonly fromName?: string;
  readonly message?: string;
  /** The day it is sent on, `YYYY-MM-DD`. */
  readonly sendDate?: string;
  /** To the buyer, or to `deliveryEmailAddress`. */
  readonly deliveryType?: 'CustomerEmail' | 'OtherEmail';
  readonly deliveryEmailAddress?: string;
}

const giftVouchers: ItemKind<GiftVoucher> = {
  path: 'basket/gift-vouchers',
  idsKey: 'giftVoucherIds',
  schema: giftVoucherSchema,
};

/** The gift vouchers in the basket. Source: reference 8.2. */
export const list = (wire: Wire, options?: CallOptions): Promise<GiftVoucher[]> =>
  listItems(wire, giftVouchers, options);

/** One of them. Source: reference 8.2, inferred. */
export const get = (wire: Wire, voucher: Ref, options?: CallOptions): Promise<GiftVoucher> =>
  getItem(wire, giftVouchers, voucher, options);

/** Adds gift vouchers. Null where the system says nothing back. Source: reference 8.2, inferred from the replacing call. */
export const add = (
  wire: Wire,
  vouchers: readonly NewGiftVoucher[],
  options?: CallOptions,
): Promise<GiftVoucher[] | null> => addItems(wire, giftVouchers, vouchers, options); // assumption: gift-vouchers-added-by-post

/** Puts these gift vouchers in place of all in the basket. Source: reference 8.2. */
export const replace = (
  wire: Wire,
  vouchers: readonly NewGiftVoucher[],
  options?: CallOptions,
): Promise<GiftVoucher[] | null> => replaceItems(wire, giftVouchers, vouchers, options);

/** Changes one gift voucher or several. Source: reference 8.2. */
export const change = (
  wire: Wire,
  vouchers: Items,
  voucherChange: Partial<NewGiftVoucher>,
  options?: CallOptions,
): Promise<GiftVoucher[] | null> => changeItems(wire, giftVouchers, vouchers, voucherChange, options);

/** Takes gift vouchers out of the basket. Source: reference 8.2. */
export const remove = (wire: Wire, vouchers: Items, options?: CallOptions): Promise<void> =>
  removeItems(wire, giftVouchers, vouchers, options);
