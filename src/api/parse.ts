import type { ZodMiniType } from 'zod/mini';

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
