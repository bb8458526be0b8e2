import { planSchema } from '../schema/plan.js';
import type { Plan } from '../schema/plan.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All seating plans; deleted ones may be among them. Source: reference 8.1, 9.4. */
export const list = (wire: Wire, options?: CallOptions): Promise<Plan[]> =>
  readList(wire, catalogue('plans'), planSchema, options);

/** One seating plan. Source: reference 8.1, 9.4. */
export const get = (wire: Wire, plan: Ref, options?: CallOptions): Promise<Plan> =>
  readOne(wire, catalogue(path`plans/${plan}`), planSchema, options);
