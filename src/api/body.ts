/** What the body of an answer holds. */
export type Body =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'empty' | 'markup' | 'text' };

/** Reads an answer's text; JSON is read once, here. */
export const bodyOf = (text: string): Body => {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return { kind: /^\s*</.test(text) ? 'markup' : 'text' };
  }
};

/** A field of something that may not be an object; own fields only. */
export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
