import type { ZodMiniType } from 'zod/mini';
import { breathe } from './clock.js';

/** A schema of `src/schema`. */
export type Schema<T> = ZodMiniType<T>;

/** What was given, now known to have its type; or where it does not fit. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string };

/**
 * Holds a value against a schema. Validates and never transforms: what comes back is the very object that went in, with
 * the order of its keys and every field that nobody described.
 */
export const check = <T>(schema: Schema<T>, given: unknown): Checked<T> => {
  try {
    const read = schema.safeParse(given);
    if (read.success) return { ok: true, value: given as T };
    return { ok: false, where: pathOf(read.error.issues[0]?.path ?? []) };
  } catch {
    // Nesting so deep that the stack ends.
    return { ok: false, where: '(too deep)' };
  }
};

/** Field names and positions only: values may be personal. */
const pathOf = (steps: readonly PropertyKey[]): string => steps.map(String).join('.') || '(whole)';

/** Items between two chances for the page to paint. */
const slice = 100;

/**
 * Holds a list against the schema of its items, item by item: a bad one is left out, with one warning for the whole
 * list. Gives way to the page between slices.
 *
 * @throws the reason of `signal`.
 */
export const checkList = async <T>(
  schema: Schema<T>,
  given: readonly unknown[],
  report: (bad: number, where: string) => void,
  signal?: AbortSignal,
): Promise<T[]> => {
  const good: T[] = [];
  let bad = 0;
  let firstBad = '';
  for (const [at, item] of given.entries()) {
    if (at > 0 && at % slice === 0) {
      await breathe();
      signal?.throwIfAborted();
    }
    const checked = check(schema, item);
    if (checked.ok) {
      good.push(checked.value);
      continue;
    }
    bad += 1;
    firstBad ||= `${at}.${checked.where}`;
  }
  if (bad > 0) report(bad, firstBad);
  return good;
};
