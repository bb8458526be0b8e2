import type { Context } from 'hono';
import { Refusal } from '../refusal.js';
import type { Env } from './env.js';

/**
 * A list of ids in the query: `ids=a,b`, `ids=a&ids=b` or `ids[]=a&ids[]=b`; in one dialect repeated keys only.
 * Undefined when there is none, which means all. Source: reference 10.3.
 */
export const readIds = (c: Context<Env>, name: string): string[] | undefined => {
  const wanted = name.toLowerCase();
  const repeatedOnly = c.var.system.speaks('ids-repeated');
  const keys = repeatedOnly ? [wanted] : [wanted, `${wanted}[]`];
  const values = [...new URL(c.req.url).searchParams]
    .filter(([key]) => keys.includes(key.toLowerCase()))
    .map(([, value]) => value);
  if (values.length === 0) return undefined;
  const ids = (repeatedOnly ? values : values.flatMap((value) => value.split(',')))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  // All would be a surprise to whoever meant to name some.
  if (ids.length === 0) throw new Refusal(400, `${name} is empty.`);
  return [...new Set(ids)];
};
