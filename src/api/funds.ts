import { fundSchema } from '../schema/fund.js';
import type { Fund } from '../schema/fund.js';
import { readById } from './by-id.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import type { Ref } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All causes to give to. Source: reference 8.1, 9.6. */
export const list = (wire: Wire, options?: CallOptions): Promise<Fund[]> =>
  readList(wire, catalogue('funds'), fundSchema, options);

/** One cause. Source: reference 8.1, 9.6. */
export const get = (wire: Wire, fund: Ref, options?: CallOptions): Promise<Fund> =>
  readById(wire, 'funds', fund, fundSchema, options);
