import { judge, unreadable } from './judge.js';
import type { Success } from './judge.js';
import { check } from './parse.js';
import type { Schema } from './parse.js';
import type { Resource } from './resource.js';
import type { Wire } from './wire.js';

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
  const success = await judge(await wire.read(resource, options), resource.label, false);
  return one(success, resource.label, false, schema);
};

/** The same where one status says that there is none: null, and no fault. */
export const readOneOrNull = async <T>(
  wire: Wire,
  resource: Resource,
  schema: Schema<T>,
  none: number,
  options?: CallOptions,
): Promise<T | null> => {
  const answer = await wire.read(resource, options);
  if (answer.status === none) return null;
  const success = await judge(answer, resource.label, false);
  return one(success, resource.label, false, schema);
};

/** The JSON of a success. @throws ApiError `invalid-response` where it is none. */
export const jsonOf = (success: Success, label: string, isWrite: boolean): unknown => {
  if (success.body.kind === 'json') return success.body.value;
  throw unreadable(success, label, isWrite, `not JSON: ${success.body.kind}`);
};

/** A single resource out of a success. @throws ApiError `invalid-response` where it has another shape. */
export const one = <T>(success: Success, label: string, isWrite: boolean, schema: Schema<T>): T => {
  const checked = check(schema, jsonOf(success, label, isWrite));
  if (checked.ok) return checked.value;
  throw unreadable(success, label, isWrite, `unexpected shape at ${checked.where}`);
};
