import { breathe } from './breathe.js';
import { check } from './parse.js';
import type { Schema } from './parse.js';

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
