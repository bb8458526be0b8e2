/**
 * Custom attributes to write, by their real name, spaces included: `'attribute_Registrant Name'`.
 * Source: reference 5.5.
 */
export type AttributeFields = {
  readonly [key: `attribute_${string}`]: string | number | boolean | null;
};

/**
 * Reads a custom attribute of an event, an instance, a ticket type, … by the name that the venue gave it.
 *
 * @returns `undefined` where the attribute does not exist or is not visible to the web; `''`, `null` or `false` where it
 *   is not filled in; otherwise its value. Source: reference 0.6, 5.5.
 */
export const attributeOf = (resource: object, name: string): unknown => {
  const wanted = bare(name);
  const own = Object.entries(resource).find(([key]) => key.toLowerCase() === `attribute_${wanted}`);
  if (own) return own[1];
  const listed: unknown = 'attributes' in resource ? resource.attributes : undefined; // assumption: attributes-array
  if (!Array.isArray(listed)) return undefined;
  return listed.find((row: unknown): row is Row => isRow(row) && bare(row.name) === wanted)?.value;
};

/** Names lose their white space in keys, and case is believed not to matter. */
const bare = (name: string): string => name.replace(/\s+/g, '').toLowerCase(); // assumption: attribute-name-loses-whitespace

interface Row {
  readonly name: string;
  readonly value?: unknown;
}

const isRow = (entry: unknown): entry is Row =>
  typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string';
