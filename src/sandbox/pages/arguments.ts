/** Arguments of a page or fields of a form; upper and lower case of names count as the same. Source: iframes A1. */
export class Arguments {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) {
      const key = name.toLowerCase();
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  /** The first value without white space around it; empty where the name was not given. */
  get(name: string): string {
    return this.all(name)[0]?.trim() ?? '';
  }

  /** The first value as it was typed, for passwords. */
  typed(name: string): string {
    return this.all(name)[0] ?? '';
  }

  all(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase()) ?? [];
  }

  /** Every name, in lower case, with its first value. */
  get entries(): readonly (readonly [name: string, value: string])[] {
    return [...this.#values].map(([name, [value = '']]) => [name, value]);
  }

  /** Wanted values by name of attribute, from arguments such as `Attribute_Genre=Film`. Source: iframes A2. */
  get attributes(): readonly (readonly [name: string, value: string])[] {
    return [...this.#values].flatMap(([key, [value = '']]) =>
      key.startsWith('attribute_') && value.trim() !== ''
        ? [[key.slice('attribute_'.length).replace(/\s+/g, ''), value.trim().toLowerCase()] as const]
        : [],
    );
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }
}

/** The fields of a posted form, files left out; none when the body is no form. */
export const readForm = async (request: Request): Promise<Arguments> => {
  try {
    const fields: [string, string][] = [];
    (await request.formData()).forEach((value, name) => {
      if (typeof value === 'string') fields.push([name, value]);
    });
    return new Arguments(fields);
  } catch {
    return new Arguments();
  }
};
