import { countrySchema } from '../schema/country.js';
import type { Country } from '../schema/country.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { path } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** The countries of addresses. Source: reference 8.1, 9.11. */
export const list = (wire: Wire, options?: CallOptions): Promise<Country[]> =>
  readList(wire, catalogue('countries'), countrySchema, options);

/** One country by its ISO code. Source: reference 8.1, 9.11. */
export const get = (wire: Wire, isoCode: string, options?: CallOptions): Promise<Country> =>
  readOne(wire, catalogue(path`countries/${isoCode}`), countrySchema, options);
