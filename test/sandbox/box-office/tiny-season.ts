import type { Area, Plan, Seat } from '../../../src/schema/plan.js';
import type {
  LockType,
  Season,
  SeasonCustomer,
  SeasonInstance,
  SeasonPlan,
} from '../../../src/sandbox/season/types.js';

/** A Monday at noon, before summer time: local time is UTC. */
export const noon = Date.UTC(2026, 2, 2, 12);

const seat = (id: number, row: string, number: number, last: number): Seat => ({
  id: String(id),
  name: `${row}${number}`,
  row,
  number,
  previousSeatId: number === 1 ? null : id - 1,
  nextSeatId: number === last ? null : id + 1,
  previousIsAcrossAisle: false,
  nextIsAcrossAisle: false,
  x: number * 10,
  y: row === 'A' ? 10 : 20,
});

const row = (first: number, name: string, count: number): Seat[] =>
  Array.from({ length: count }, (_, at) => seat(first + at, name, at + 1, count));

const place = (id: string, name: string, seats: Seat[] | null, capacity: number): Area => ({
  id,
  type: seats ? 'Reserved' : 'Unreserved',
  name,
  venue: { id: 'venue' },
  backgroundImageUrl: '',
  x: 0,
  y: 0,
  seats,
  capacity,
  maxZoomWeb: null,
  maxZoomMobile: null,
});

const plan = (wire: Plan, bands: Record<string, string>, wheelchairSeats: string[] = []): SeasonPlan => ({
  wire,
  bands: new Map(Object.entries(bands)),
  wheelchairSeats: new Set(wheelchairSeats),
});

/** Rows A and B of four, an unreserved room for five, a hall with two seats and room for three to stand. */
const plans: SeasonPlan[] = [
  plan(
    { ...place('rows', 'Rows', [...row(1, 'A', 4), ...row(5, 'B', 4)], 8), areas: [] },
    { 1: 'dear', 2: 'dear', 3: 'dear', 4: 'dear', 5: 'cheap', 6: 'cheap', 7: 'cheap', 8: 'cheap' },
    ['8'],
  ),
  plan({ ...place('room', 'Room', null, 5), areas: [] }, { room: 'free seating' }),
  plan(
    {
      ...place('hall', 'Hall', null, 5),
      type: 'Group',
      areas: [place('stalls', 'Stalls', row(21, 'A', 2), 2), place('standing', 'Standing', null, 3)],
    },
    { 21: 'dear', 22: 'dear', standing: 'free seating' },
  ),
];

const price = (band: string, type: string, amount: number, isBandDefault = false) => ({
  id: `${band} ${type}`,
  amount,
  isBandDefault,
  ticketType: { id: type, name: `${type} price` },
  priceBand: { id: band, name: band },
});

type Facts = Partial<Omit<SeasonInstance, 'wire'>> & { readonly wire?: Partial<SeasonInstance['wire']> };

const instance = (id: string, facts: Facts = {}): SeasonInstance => {
  const eventId = facts.eventId ?? 'play';
  const planId = facts.planId ?? 'rows';
  const start = '2026-03-20T19:30:00';
  return {
    eventId,
    planId,
    priceListId: 'prices',
    soldShare: 0,
    seed: 1,
    locks: [],
    queued: false,
    ...facts,
    wire: {
      isOnSale: true,
      planId,
      priceList: { id: 'prices' },
      event: { id: eventId },
      start,
      startUtc: start,
      startSellingAtWeb: '2026-01-01T10:00:00',
      startSellingAtWebUtc: '2026-01-01T10:00:00Z',
      stopSellingAtWeb: '2026-03-20T18:30:00',
      stopSellingAtWebUtc: '2026-03-20T18:30:00Z',
      webInstanceId: null,
      cancelled: false,
      id,
      hasBestAvailableOverlay: true,
      ...facts.wire,
    },
  };
};

const lock = (id: string, availableOnWeb: boolean, requiresEligibility = false): LockType => ({
  name: id,
  id,
  availableOnWeb,
  availableToAgents: false,
  requiresEligibility,
});

const instances: SeasonInstance[] = [
  instance('rows tonight'),
  instance('rows tomorrow'),
  instance('room tonight', { planId: 'room', wire: { hasBestAvailableOverlay: false } }),
  instance('hall tonight', { planId: 'hall' }),
  instance('busy', { queued: true }),
  instance('sold out', { soldShare: 1 }),
  instance('locked', {
    locks: [
      { areaId: 'rows', quantity: 2, type: lock('house', false) },
      { areaId: 'rows', quantity: 1, type: lock('web', true) },
      { areaId: 'rows', quantity: 1, type: lock('members', true, true) },
    ],
  }),
  instance('over', { wire: { start: '2026-03-01T19:30:00', startUtc: '2026-03-01T19:30:00' } }),
  instance('cancelled', { wire: { cancelled: true } }),
  instance('off sale', { wire: { isOnSale: false } }),
  instance('not yet', { wire: { startSellingAtWebUtc: '2026-03-10T10:00:00Z' } }),
  instance('too late', { wire: { stopSellingAtWebUtc: '2026-03-01T10:00:00Z' } }),
  instance('no window', { wire: { startSellingAtWeb: null, startSellingAtWebUtc: null } }),
  instance('film tonight', { eventId: 'film' }),
];

const event = (id: string) => ({
  wire: { id, name: id, description: '', duration: 90, isOnSale: true },
  instances: instances.filter(({ eventId }) => eventId === id),
  posterSeed: null,
});

const membership = (
  id: string,
  price: number | null,
  minimumPrice: number | null,
  ticketDiscount: number,
) => ({
  wire: { id, name: id, price },
  minimumPrice,
  ticketDiscount,
  waivesCommission: ticketDiscount > 0,
  months: 12,
});

const stockItem = (id: string, price: number, postageAndPacking: number, stock: number) => ({
  wire: { id, name: id, price, postageAndPacking },
  stock,
});

const offer = (
  id: string,
  discount: number,
  facts: { eventIds?: string[]; least?: number; codes?: string[] },
) => ({
  wire: { id, name: id, htmlDescription: '', endDate: null },
  id,
  discount,
  eventIds: facts.eventIds ?? [],
  minimumTickets: facts.least ?? 1,
  promoCodes: facts.codes ?? [],
});

const customer = (name: string, facts: Partial<SeasonCustomer> = {}): SeasonCustomer => ({
  id: `I-${name.toUpperCase()}`,
  email: `${name}@example.org`,
  password: 'secret',
  title: '',
  firstName: name,
  lastName: 'Example',
  phone: null,
  mobile: null,
  birthDate: null,
  creditBalance: 0,
  membershipIds: [],
  tagIds: [],
  agreedStatementIds: [],
  addresses: [],
  cards: [],
  orders: [],
  note: '',
  ...facts,
});

const card = {
  type: 'Visa',
  lastFourDigits: '4242',
  cardHolderName: 'BOB',
  expiry: '2029-04',
  isDefault: true,
};

/** A season so small that every figure in a test can be worked out by hand. */
export const tinySeason: Season = {
  venueName: 'The Tiny',
  timeZone: 'Europe/London',
  currencySign: '£',
  events: [event('play'), event('film')],
  venues: [{ id: 'venue', name: 'The Tiny', address: '' }],
  plans,
  priceLists: [
    {
      id: 'prices',
      prices: [
        price('dear', 'full', 20, true),
        price('dear', 'half', 10),
        price('cheap', 'full', 10.5, true),
        price('cheap', 'odd', 9.99),
        price('free seating', 'full', 12.5, true),
        price('free seating', 'nothing', 0),
      ],
    },
  ],
  ticketTypes: ['full', 'half', 'odd', 'nothing', 'elsewhere'].map((id) => ({ id, name: `${id} price` })),
  bands: ['dear', 'cheap', 'free seating'].map((id) => ({ id, name: id })),
  funds: [
    { id: 'roof', name: 'Roof', description: '', code: 'ROOF', defaultDonationAmount: 10 },
    { id: 'youth', name: 'Youth', description: '', code: 'YTH', defaultDonationAmount: null },
  ],
  memberships: [membership('friend', 40, null, 0.1), membership('patron', null, 30, 0)],
  stockItems: [stockItem('mug', 8, 3.5, 3), stockItem('badge', 2, 0, 0)],
  offers: [
    offer('three or more', 0.2, { least: 3 }),
    offer('half price films', 0.5, { eventIds: ['film'], codes: ['HALF'] }),
  ],
  promoCodes: [
    { code: 'HALF', note: '', refusal: null },
    { code: 'OLD', note: '', refusal: 'The promo code OLD has expired.' },
  ],
  statements: ['letters', 'calls'].map((id) => ({ id, text: id })),
  tags: [{ id: 'opera', name: 'Opera' }],
  tagGroups: [],
  countries: [
    {
      isoCode: 'GB',
      name: 'United Kingdom',
      postcodeRequired: true,
      displayPriority: 1,
      administrativeDivisions: [],
    },
    {
      isoCode: 'IE',
      name: 'Ireland',
      postcodeRequired: false,
      displayPriority: 2,
      administrativeDivisions: [],
    },
  ],
  customers: [
    customer('ann', {
      membershipIds: ['friend'],
      orders: [
        {
          id: '5001ABCD',
          friendlyId: '22-JZ-03GS',
          instanceId: 'sold out',
          ticketTypeId: 'full',
          quantity: 2,
          confirmedOn: '2026-02-01T10:00:00',
        },
      ],
    }),
    customer('bob', {
      birthDate: '2000-03-03',
      tagIds: ['opera'],
      agreedStatementIds: ['letters'],
      cards: [
        { id: 'card', ...card, isPending: false },
        { id: 'pending card', ...card, isPending: true },
      ],
    }),
  ],
};
