import { ApiError } from './errors.js';
import { judge, unreadable } from './judge.js';
import type { Success } from './judge.js';
import { check, checkList } from './parse.js';
import type { Schema } from './parse.js';
import type { Resource } from './resource.js';
import type { Wire, Write } from './wire.js';

/** What every call takes last. */
export interface CallOptions {
  /** Gives the call up: it rejects with the signal's reason. A write that has left may be applied all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads one resource; an answer of another shape fails whole. */
export const readOne = async <T>(
  wire: Wire,
  resource: Resource,
  schema: Schema<T>,
  options?: CallOptions,
): Promise<T> => {
  const success = judge(await wire.read(resource, options), resource.label, false);
  return one(success, resource.label, false, schema);
};

/** Reads a list; items of another shape are left out. `unwrap` takes the list out of an envelope. */
export const readList = async <T>(
  wire: Wire,
  resource: Resource,
  schema: Schema<T>,
  options?: CallOptions,
  unwrap?: (json: unknown) => unknown,
): Promise<T[]> => {
  const success = judge(await wire.read(resource, options), resource.label, false);
  const json = jsonOf(success, resource.label, false);
  const list = unwrap ? unwrap(json) : json;
  if (!Array.isArray(list)) throw unreadable(success, resource.label, false, 'not a list');
  return some(wire, list, resource.label, schema, options);
};

/** Reads what is neither JSON nor ours to understand. */
export const readText = async (wire: Wire, resource: Resource, options?: CallOptions): Promise<string> => {
  const answer = await wire.read(resource, options);
  const success = judge(answer, resource.label, false);
  if (isPage(answer.text)) throw unreadable(success, resource.label, false, 'a page of HTML');
  return answer.text;
};

/** Reads a document as bytes; null where there is none yet (204). */
export const readBytes = async (
  wire: Wire,
  resource: Resource,
  options?: CallOptions,
): Promise<Blob | null> => {
  const answer = await wire.read(resource, { ...options, as: 'bytes' });
  const success = judge(answer, resource.label, false);
  if (!answer.bytes || answer.bytes.size === 0) return null;
  if (answer.bytes.type.includes('html')) throw unreadable(success, resource.label, false, 'a page of HTML');
  return answer.bytes;
};

/** Writes, and reads the resource that comes back; null where the system says nothing. */
export const writeOne = async <T>(
  wire: Wire,
  write: Write,
  schema: Schema<T>,
  options?: CallOptions,
): Promise<T | null> => {
  const { label } = write.resource;
  const success = judge(await wire.write(write, options?.signal), label, true);
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
  const success = judge(await wire.write(write, options?.signal), label, true);
  if (success.body.kind === 'empty') return null;
  const json = jsonOf(success, label, true);
  if (!Array.isArray(json)) return [one(success, label, true, schema)];
  return some(wire, json, label, schema, options);
};

/** Writes where only the success matters. Anything may come back but a page, which is the bot check's. */
export const send = async (wire: Wire, write: Write, options?: CallOptions): Promise<void> => {
  const { label } = write.resource;
  const success = judge(await wire.write(write, options?.signal), label, true);
  if (success.body.kind === 'markup') throw unreadable(success, label, true, 'a page of HTML');
};

/** Some statuses are answers rather than faults: gives `instead` for them. */
export const unless = async <T, U>(
  call: Promise<T>,
  statuses: readonly number[],
  instead: U,
): Promise<T | U> => {
  try {
    return await call;
  } catch (error) {
    const known = error instanceof ApiError && error.code !== 'queue' && error.code !== 'refused';
    if (known && error.status !== undefined && statuses.includes(error.status)) return instead;
    throw error;
  }
};

const jsonOf = (success: Success, label: string, isWrite: boolean): unknown => {
  if (success.body.kind === 'json') return success.body.value;
  throw unreadable(success, label, isWrite, `not JSON: ${success.body.kind}`);
};

const one = <T>(success: Success, label: string, isWrite: boolean, schema: Schema<T>): T => {
  const checked = check(schema, jsonOf(success, label, isWrite));
  if (checked.ok) return checked.value;
  throw unreadable(success, label, isWrite, `unexpected shape at ${checked.where}`);
};

const some = <T>(
  wire: Wire,
  list: readonly unknown[],
  label: string,
  schema: Schema<T>,
  options: CallOptions | undefined,
): Promise<T[]> => {
  const report = (bad: number, where: string): void =>
    wire.warn(
      `Left out ${bad} of ${list.length} items of "${label}" that do not have the expected shape, the first at ${where}.`,
    );
  return checkList(schema, list, report, options?.signal);
};

const isPage = (text: string): boolean => /^\s*<(!doctype|html)/i.test(text);
