import { orderSchema } from '../schema/order.js';
import type { Order } from '../schema/order.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

/** The orders of the customer. Source: reference 8.4, 9.13. */
export const list = (wire: Wire, options?: CallOptions): Promise<Order[]> =>
  readList(wire, personal('customer/orders'), orderSchema, options);

/** One order of the customer. Source: reference 8.4, 9.13. */
export const get = (wire: Wire, order: Ref, options?: CallOptions): Promise<Order> =>
  readOne(wire, personal(pathBelow('orders', order)), orderSchema, options);
