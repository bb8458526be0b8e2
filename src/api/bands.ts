import { bandSchema } from '../schema/price-list.js';
import type { Band } from '../schema/price-list.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All price bands. Source: reference 8.1, 9.5. */
export const list = (wire: Wire, options?: CallOptions): Promise<Band[]> =>
  readList(wire, catalogue('bands'), bandSchema, options);
