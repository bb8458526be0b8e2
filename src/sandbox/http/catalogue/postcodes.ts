import type { PostcodeMatch } from '../../../schema/address.js';
import { Random, seedOf } from '../../season/random.js';

/** The form of a postcode of the United Kingdom; whether one exists, only the post knows. */
const form = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

const first = [
  'Lamp',
  'Tramway',
  'Harbour',
  'Signal',
  'Gull',
  'Capstan',
  'Chapel',
  'Ropewalk',
  'Orchard',
  'Mill',
];
const second = ['Street', 'Lane', 'Parade', 'Row', 'Terrace', 'Close', 'Hill', 'Gardens'];
const towns = ['Saltmere', 'Upper Saltmere', 'Blackhaven', 'Gull Point', 'Tredowan'];

interface Postcode {
  /** `SX1 4LN` */
  readonly shown: string;
  /** `SX14LN` */
  readonly packed: string;
}

const readPostcode = (text: string): Postcode | undefined => {
  const packed = text.toUpperCase().replace(/\s+/g, '');
  const [, outward, inward] = form.exec(packed) ?? [];
  return outward && inward ? { shown: `${outward} ${inward}`, packed } : undefined;
};

interface Street {
  readonly street: string;
  readonly town: string;
  readonly numbers: readonly number[];
}

/** The same postcode always has the same street. All of them are made up. */
const streetOf = ({ packed }: Postcode): Street => {
  const random = new Random(seedOf('postcode', packed));
  const street = `${random.pick(first)} ${random.pick(second)}`;
  const town = random.pick(towns);
  const from = random.int(1, 90);
  return { street, town, numbers: Array.from({ length: random.int(4, 11) }, (_, at) => from + 2 * at) };
};

/** The addresses of a postcode; none for what cannot be one. Source: reference 8.1. */
export const postcodeMatches = (text: string): PostcodeMatch[] => {
  const postcode = readPostcode(text);
  if (!postcode) return [];
  const { street, town, numbers } = streetOf(postcode);
  return numbers.map((number) => ({
    id: `${postcode.packed}-${String(number)}`,
    description: `${String(number)} ${street}, ${town}, ${postcode.shown}`,
  }));
};

/** One of them in full, in the form of an address; undefined for an id that no match has. */
export const postcodeAddress = (id: string): Readonly<Record<string, unknown>> | undefined => {
  const [packed = '', wanted] = id.split('-');
  const postcode = readPostcode(packed);
  if (!postcode) return undefined;
  const { street, town, numbers } = streetOf(postcode);
  const number = numbers.find((known) => String(known) === wanted);
  if (number === undefined) return undefined;
  return {
    country: { isoCode: 'GB', name: 'United Kingdom' },
    administrativeDivision: null,
    line1: `${String(number)} ${street}`,
    line2: '',
    line3: '',
    line4: '',
    line5: '',
    town,
    postcode: postcode.shown,
  };
};
