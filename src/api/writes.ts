import { jsonOf, one } from './calls.js';
import type { CallOptions } from './calls.js';
import { judge, unreadable } from './judge.js';
import { some } from './lists.js';
import type { Schema } from './parse.js';
import type { Wire, Write } from './wire.js';

/** Writes, and reads the resource that comes back; null where the system says nothing. */
export const writeOne = async <T>(
  wire: Wire,
  write: Write,
  schema: Schema<T>,
  options?: CallOptions,
): Promise<T | null> => {
  const { label } = write.resource;
  const success = await judge(await wire.write(write, options?.signal), label, true);
  if (success.body.kind === 'empty') return null;
  return one(success, label, true, schema);
};

/** Writes, and reads the list that comes back, or the single item; null where the system says nothing. */
export const writeList = async <T>(
  wire: Wire,
  write: Write,
  schema: Schema<T>,
  options?: CallOptions,
): Promise<T[] | null> => {
  const { label } = write.resource;
  const success = await judge(await wire.write(write, options?.signal), label, true);
  if (success.body.kind === 'empty') return null;
  const json = jsonOf(success, label, true);
  if (!Array.isArray(json)) return [one(success, label, true, schema)];
  return some(wire, json, label, schema, options);
};

/** Writes where only the success matters. Anything may come back but a page, which is the bot check's. */
export const send = async (wire: Wire, write: Write, options?: CallOptions): Promise<void> => {
  const { label } = write.resource;
  const success = await judge(await wire.write(write, options?.signal), label, true);
  if (success.body.kind === 'markup') throw unreadable(success, label, true, 'a page of HTML');
};
