import { jsonOf } from './calls.js';
import type { CallOptions } from './calls.js';
import { judge, unreadable } from './judge.js';
import { checkList } from './parse-list.js';
import type { Schema } from './parse.js';
import type { Resource } from './resource.js';
import type { Wire } from './wire.js';

/** Reads a list; items of another shape are left out. `unwrap` takes the list out of an envelope. */
export const readList = async <T>(
  wire: Wire,
  resource: Resource,
  schema: Schema<T>,
  options?: CallOptions,
  unwrap?: (json: unknown) => unknown,
): Promise<T[]> => {
  const success = await judge(await wire.read(resource, options), resource.label, false);
  const json = jsonOf(success, resource.label, false);
  const list = unwrap ? unwrap(json) : json;
  if (!Array.isArray(list)) throw unreadable(success, resource.label, false, 'not a list');
  return some(wire, list, resource.label, schema, options);
};

/** What each listener was told: a list that stays broken is told of once. */
const told = new WeakMap<object, Set<string>>();

const tellOnce = (wire: Wire, sentence: string): void => {
  const sentences = told.get(wire.warn) ?? new Set();
  told.set(wire.warn, sentences);
  if (sentences.has(sentence)) return;
  sentences.add(sentence);
  wire.warn(sentence);
};

/** What of a list has the expected shape; what has not is told once and left out. */
export const some = <T>(
  wire: Wire,
  list: readonly unknown[],
  label: string,
  schema: Schema<T>,
  options: CallOptions | undefined,
): Promise<T[]> => {
  const report = (bad: number, where: string): void =>
    tellOnce(
      wire,
      `Left out ${bad} of ${list.length} items of "${label}" that do not have the expected shape, the first at ${where}.`,
    );
  return checkList(schema, list, report, options?.signal);
};
