import type { Band, Price, PriceList, TicketType } from '../../schema/price-list.js';
import { entityId, IdBlocks } from './ids.js';
import type { Tariff } from './programme/show.js';

export const bandIds = {
  A: entityId(501),
  B: entityId(502),
  C: entityId(503),
  Table: entityId(601),
  Standing: entityId(602),
  General: entityId(603),
} as const;

type BandName = keyof typeof bandIds;

export const bands: readonly Band[] = [
  { id: bandIds.A, name: 'A' },
  { id: bandIds.B, name: 'B' },
  { id: bandIds.C, name: 'C' },
  { id: bandIds.Table, name: 'Cabaret table' },
  { id: bandIds.Standing, name: 'Standing' },
  { id: bandIds.General, name: 'Unreserved' },
];

const ticketType = (integer: number, name: string, dynamic: boolean): TicketType => ({
  id: entityId(integer),
  name,
  attribute_EligibleForDynamicPricing: dynamic,
});

const full = ticketType(701, 'Full price', true);
const concession = ticketType(702, 'Concession', false);
const under26 = ticketType(703, 'Under 26', false);
const child = ticketType(801, 'Child', false);
const companion = ticketType(802, 'Essential companion', false);
const freePlace = ticketType(803, 'Free place', false);
const payFive = ticketType(901, 'Pay what you can: £5', false);
const payTen = ticketType(902, 'Pay what you can: £10', false);
const payFifteen = ticketType(903, 'Pay what you can: £15', false);
const payTwentyFive = ticketType(904, 'Pay what you can: £25', false);

export const ticketTypes: readonly TicketType[] = [
  full,
  concession,
  under26,
  child,
  companion,
  freePlace,
  payFive,
  payTen,
  payFifteen,
  payTwentyFive,
];

/** The first row is the ticket type offered first; amounts are in pounds, one per band. */
type Rate = readonly [TicketType, ...amounts: number[]];

interface Rates {
  readonly bands: readonly BandName[];
  readonly rates: readonly Rate[];
  /** The ticket type offered first, where it is not that of the first row. */
  readonly offeredFirst?: TicketType;
}

const seated = (rates: readonly Rate[]): Rates => ({ bands: ['A', 'B', 'C'], rates });
const yard = (rates: readonly Rate[]): Rates => ({ bands: ['Table', 'Standing'], rates });
const cinema = (rates: readonly Rate[]): Rates => ({ bands: ['A', 'B'], rates });
const general = (rates: readonly Rate[]): Rates => ({ bands: ['General'], rates });

const payWhatYouCan = (bandNames: readonly BandName[]): Rates => ({
  bands: bandNames,
  rates: [
    [payFive, ...bandNames.map(() => 5)],
    [payTen, ...bandNames.map(() => 10)],
    [payFifteen, ...bandNames.map(() => 15)],
    [payTwentyFive, ...bandNames.map(() => 25)],
  ],
  offeredFirst: payTen,
});

const table = {
  'play Depot': seated([
    [full, 32, 26, 18],
    [concession, 29, 23, 15],
    [under26, 12, 12, 10],
    [companion, 0, 0, 0],
  ]),
  'play peak Depot': seated([
    [full, 36, 29.5, 20],
    [concession, 33, 26.5, 17],
    [under26, 15, 12, 10],
    [companion, 0, 0, 0],
  ]),
  'play matinee Depot': seated([
    [full, 26, 21, 15],
    [concession, 22, 17, 12],
    [under26, 10, 10, 8],
    [companion, 0, 0, 0],
  ]),
  'pay Depot': payWhatYouCan(['A', 'B', 'C']),
  'concert Depot': seated([
    [full, 28.5, 24, 19],
    [under26, 14, 12, 10],
    [companion, 0, 0, 0],
  ]),
  'comedy Depot': seated([
    [full, 24, 21, 17.5],
    [concession, 21, 18, 15],
    [companion, 0, 0, 0],
  ]),
  'family Depot': seated([
    [full, 14, 12, 9],
    [child, 10, 8, 6],
    [companion, 0, 0, 0],
  ]),
  'concert Yard': yard([
    [full, 22, 16.5],
    [under26, 11, 8.5],
    [companion, 0, 0],
  ]),
  'comedy Yard': yard([
    [full, 18, 14],
    [concession, 15, 12],
    [companion, 0, 0],
  ]),
  'family Yard': yard([
    [full, 9.5, 8],
    [child, 7.5, 6],
    [companion, 0, 0],
  ]),
  'talk Yard': yard([
    [full, 8, 6],
    [concession, 6, 4.5],
    [companion, 0, 0],
  ]),
  'film Lamp Room': cinema([
    [full, 9.5, 11.5],
    [concession, 8, 10],
    [under26, 6, 8],
    [child, 5.5, 7.5],
    [companion, 0, 0],
  ]),
  'film matinee Lamp Room': cinema([
    [full, 7, 8.5],
    [under26, 5, 6.5],
    [child, 4.5, 6],
    [companion, 0, 0],
  ]),
  'pay Lamp Room': payWhatYouCan(['A', 'B']),
  'concert Lamp Room': cinema([
    [full, 16, 19],
    [under26, 9, 11],
    [companion, 0, 0],
  ]),
  'talk Lamp Room': cinema([
    [full, 10, 10],
    [concession, 8, 8],
    [companion, 0, 0],
  ]),
  'free Lamp Room': cinema([[freePlace, 0, 0]]),
  'talk Studio': general([
    [full, 8],
    [concession, 6],
    [companion, 0],
  ]),
  'workshop Studio': general([
    [full, 14],
    [concession, 10],
    [under26, 8],
    [companion, 0],
  ]),
  'comedy Studio': general([[full, 8]]),
  'free Studio': general([[freePlace, 0]]),
} as const satisfies Record<string, Rates>;

/** What distinguishes one performance's prices from those of the same show on another night. */
export type Variant = 'usual' | 'peak' | 'matinee' | 'pay';

const candidates = (tariff: Tariff, variant: Variant, space: string): string[] => [
  variant === 'pay' ? `pay ${space}` : `${tariff} ${variant} ${space}`,
  `${tariff} ${space}`,
];

/** The price lists of the season, and which one a performance has. */
export class PriceLists {
  readonly all: readonly PriceList[];
  readonly #ids = new Map<string, string>();

  constructor() {
    const lists = new IdBlocks(170);
    const prices = new IdBlocks(2400, 40);
    this.all = Object.entries<Rates>(table).map(([name, rates]) => {
      const id = lists.next();
      this.#ids.set(name, id);
      return { id, prices: priceRows(rates, prices) };
    });
  }

  /** @throws RangeError when nobody wrote down what this costs. */
  idFor(tariff: Tariff, variant: Variant, space: string): string {
    for (const name of candidates(tariff, variant, space)) {
      const id = this.#ids.get(name);
      if (id !== undefined) return id;
    }
    throw new RangeError(`There is no price list for a ${tariff} in ${space}.`);
  }
}

const priceRows = ({ bands: names, rates, offeredFirst }: Rates, ids: IdBlocks): Price[] => {
  const first = offeredFirst ?? rates[0]?.[0];
  return names.flatMap((bandName, at) => {
    const priceBand = bands.find(({ id }) => id === bandIds[bandName]) ?? null;
    return rates.map(([type, ...amounts]): Price => ({
      id: ids.next(),
      amount: amounts[at] ?? 0,
      isBandDefault: type === first,
      ticketType: type,
      priceBand,
    }));
  });
};
