import type { Context } from 'hono';
import { Refusal } from '../refusal.js';
import { isEntry } from '../box-office/fields.js';
import type { Entry } from '../box-office/fields.js';
import type { Env } from './env.js';

/** Real words. Source: reference 6. */
const missing = 'request body is required';

/** Fields of a form; one that comes more than once is a list. */
const readForm = (text: string): Record<string, unknown> => {
  const form = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
};

const readBody = async (c: Context<Env>): Promise<unknown> => {
  const text = await c.req.text();
  if (text.trim() === '') throw new Refusal(400, missing);
  if (/^application\/x-www-form-urlencoded/i.test(c.req.header('Content-Type') ?? '')) return readForm(text);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request body is not valid JSON.');
  }
  if (body === null) throw new Refusal(400, missing);
  return body;
};

/** What stands in the body, as a list: one object counts as a list of one. Source: reference 5.1. */
export const readList = async (c: Context<Env>): Promise<unknown[]> => {
  const body = await readBody(c);
  return Array.isArray(body) ? (body as unknown[]) : [body];
};

const refuseScalars = (entries: readonly unknown[]): Entry[] => {
  if (entries.every(isEntry)) return [...entries];
  throw new Refusal(400, 'The request body must hold objects.');
};

/** The objects in the body: an array of them, or one. */
export const readEntries = async (c: Context<Env>): Promise<Entry[]> => refuseScalars(await readList(c));

/** The one object in the body; an array of one will do. Source: reference 5.1. */
export const readEntry = async (c: Context<Env>): Promise<Entry> => {
  const [entry, ...others] = await readEntries(c);
  if (!entry || others.length > 0) throw new Refusal(400, 'The request body must be one object.');
  return entry;
};

/** The same for a system that takes nothing but an array of one. */
export const readArrayOfOne = async (c: Context<Env>): Promise<Entry> => {
  const body = await readBody(c);
  const [entry, ...others] = Array.isArray(body) ? (body as unknown[]) : [];
  if (!isEntry(entry) || others.length > 0)
    throw new Refusal(400, 'The request body must be an array of one.');
  return entry;
};
