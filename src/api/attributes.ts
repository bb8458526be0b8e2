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
  const key = `attribute_${name.replace(/\s+/g, '')}`.toLowerCase(); // assumption: attribute-name-loses-whitespace
  const own = Object.entries(resource).find(([field]) => field.toLowerCase() === key);
  if (own) return own[1];
  const listed: unknown = 'attributes' in resource ? resource.attributes : undefined; // assumption: attributes-array
  if (!Array.isArray(listed)) return undefined;
  const row = listed.find((entry: unknown) => isRow(entry) && entry.name === name) as Row | undefined;
  return row?.value;
};

interface Row {
  readonly name: unknown;
  readonly value?: unknown;
}

const isRow = (entry: unknown): entry is Row =>
  typeof entry === 'object' && entry !== null && 'name' in entry;
