import fc from 'fast-check';

/** What may stand in place of any value. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    [[]],
    'JoinQueue',
    '2026-13-45T99:99:99',
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant('x'.repeat(200_000)),
  fc.constantFrom('<script>alert(1)</script>', '</div><img src=x onerror=alert(1)>'),
  fc.constant(nested(200)),
);

function nested(depth: number): unknown {
  let value: unknown = 'inside';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** Names that every object has already, and one that changes what a success means. */
const strangeKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'code',
  'id',
  'length',
  'message',
  'problems',
  'data',
];

interface Step {
  /** Which of the places in the answer, as a share of all. */
  readonly place: number;
  readonly kind: 'drop' | 'replace' | 'rename' | 'add' | 'wrap' | 'repeat';
  readonly value: unknown;
  readonly key: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('drop', 'replace', 'rename', 'add', 'wrap', 'repeat'),
  value: anything,
  key: fc.constantFrom(...strangeKeys),
});

type Holder = Record<string, unknown> | unknown[];

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place where a value stands. */
const placesIn = (value: unknown): Place[] =>
  isHolder(value)
    ? Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
        { holder: value, key },
        ...placesIn(inner),
      ])
    : [];

const put = (holder: Holder, key: string, value: unknown): void => {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) {
    holder.push(value);
    return;
  }
  // As JSON.parse does, so that `__proto__` becomes a key like any other.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const change = (root: { readonly value: unknown }, { place, kind, value, key }: Step): void => {
  const places = placesIn(root);
  const chosen = places[Math.floor(place * places.length)];
  if (!chosen) return;
  const { holder } = chosen;
  const current: unknown = Reflect.get(holder, chosen.key);
  if (kind === 'replace') put(holder, chosen.key, value);
  else if (kind === 'wrap') put(holder, chosen.key, [current]);
  else if (kind === 'add') put(isHolder(current) ? current : holder, key, value);
  else if (kind === 'repeat' && Array.isArray(current)) current.push(...(current as unknown[]));
  else if (holder !== root) {
    if (Array.isArray(holder)) holder.splice(Number(chosen.key), 1);
    else Reflect.deleteProperty(holder, chosen.key);
    if (kind === 'rename') put(holder, key, current);
  }
};

const changed = (text: string, steps: readonly Step[]): string => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = text;
  }
  const root = { value };
  for (const each of steps) change(root, each);
  return JSON.stringify(root.value) ?? '';
};

/** An answer's text after something happened to it: to its values, or to its characters. */
export const mutantsOf = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => changed(text, steps)),
    },
    { weight: 2, arbitrary: fc.nat(text.length).map((end) => text.slice(0, end)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(text.length), fc.string({ unit: 'binary' }))
        .map(([at, noise]) => text.slice(0, at) + noise + text.slice(at)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        ' ',
        'null',
        'true',
        '7',
        '""',
        '[]',
        '{}',
        '[null]',
        '[[]]',
        'NaN',
        '\uFEFF[]',
        '\u0000',
        '<!DOCTYPE html><title>Please wait</title>',
        '<?xml version="1.0"?><error/>',
        '{"code":"JoinQueue"}',
        '{"code":"JoinQueue","eventInstanceId":{},"message":[]}',
        '{"__proto__":{"id":"1","name":"x"}}',
        '['.repeat(100_000),
        `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
        `{"id":${'{"id":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
      ),
    },
  );

/** The status that it comes with: mostly a success. */
export const statuses: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(200, 201) },
  { weight: 1, arbitrary: fc.constantFrom(400, 401, 403, 404, 409, 418, 429, 500, 503) },
);
