/** Values of a query; what is null, undefined or an empty list is left out. */
export type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** `$` and `,` stay as every known client sends them; half a character, which cannot be encoded, becomes a blot. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%24', '$')
    .replaceAll('%2C', ',');

/** A query with its `?`, or nothing. The order of the keys is kept: equal requests are recognised by their text. */
export const queryOf = (values: Readonly<Record<string, QueryValue>>): string => {
  const parts = Object.entries(values).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const text = typeof value === 'object' ? value.join(',') : String(value);
    return text === '' ? [] : [`${encoded(key)}=${encoded(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
