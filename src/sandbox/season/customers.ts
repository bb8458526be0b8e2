import { customerId, entityId } from './ids.js';
import { memberships } from './shop.js';
import { statements, tags } from './preferences.js';
import { ticketTypes } from './prices.js';
import type { SeasonAddress, SeasonCard, SeasonCustomer, SeasonEvent, SeasonOrder } from './types.js';
import { day, localString, readLocal } from './zone.js';

const home = (
  integer: number,
  name: string,
  line1: string,
  town: string,
  postcode: string,
  country = 'GB',
): SeasonAddress => ({
  id: entityId(integer),
  isBilling: true,
  isDelivery: true,
  country,
  name,
  line1,
  line2: '',
  town,
  postcode,
});

const nobody = {
  title: '',
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
} satisfies Partial<SeasonCustomer>;

const card = (
  integer: number,
  type: string,
  lastFourDigits: string,
  cardHolderName: string,
  expiry: string,
  flags: Partial<Pick<SeasonCard, 'isDefault' | 'isPending'>> = {},
): SeasonCard => ({
  id: entityId(integer),
  type,
  lastFourDigits,
  cardHolderName,
  expiry,
  isDefault: flags.isDefault ?? false,
  isPending: flags.isPending ?? false,
});

const idOf = (rows: readonly { readonly id: string }[], at: number): string => rows[at]?.id ?? '';

/** One order for a performance that is over and one for a performance to come, of plays if there are any. */
const ordersOf = (events: readonly SeasonEvent[], now: number): readonly SeasonOrder[] => {
  const plays = events.filter(({ wire }) => wire.attribute_Genre === 'Theatre');
  const seated = (plays.length > 0 ? plays : events)
    .flatMap(({ instances }) => instances)
    .filter(({ wire, soldShare }) => soldShare > 0 && !wire.cancelled)
    .map((instance) => ({ instance, start: readLocal(instance.wire.start) ?? now }))
    .sort((one, other) => one.start - other.start);
  const past = seated.findLast(({ start }) => start < now - day);
  const coming = seated.find(({ start }) => start > now + 2 * day);
  return [past, coming].flatMap((chosen, at) =>
    chosen
      ? [
          {
            id: entityId(90_101 + at),
            friendlyId: at === 0 ? '22-JZ-03GS' : '26-KD-7H2M',
            instanceId: chosen.instance.wire.id,
            ticketTypeId: idOf(ticketTypes, 0),
            quantity: at === 0 ? 2 : 4,
            confirmedOn: localString(Math.min(chosen.start - 20 * day, now - 3 * day)),
          },
        ]
      : [],
  );
};

/** People to log in as; all live at example.org. */
export const makeCustomers = (events: readonly SeasonEvent[], now: number): readonly SeasonCustomer[] => [
  {
    ...nobody,
    id: customerId(1),
    email: 'ada@example.org',
    password: 'gaslight',
    title: 'Ms',
    firstName: 'Ada',
    lastName: 'Penhallow',
    phone: '01632 960114',
    mobile: '07700 900114',
    birthDate: '1968-04-12',
    membershipIds: [memberships[0]?.wire.id ?? ''],
    tagIds: [idOf(tags, 0), idOf(tags, 1), idOf(tags, 7)],
    agreedStatementIds: [idOf(statements, 0), idOf(statements, 1)],
    addresses: [home(80_101, 'Home', '14 Tramway Street', 'Saltmere', 'SX1 4LQ')],
    orders: ordersOf(events, now),
    note: 'A Lantern Friend with two orders, one of them for a show to come',
  },
  {
    ...nobody,
    id: customerId(2),
    email: 'bryn@example.org',
    password: 'gaslight',
    title: 'Mr',
    firstName: 'Bryn',
    lastName: 'Cadwallader',
    mobile: '07700 900221',
    creditBalance: 25,
    agreedStatementIds: [idOf(statements, 0)],
    addresses: [home(80_201, 'Home', '2 Lamp Row', 'Saltmere', 'SX1 2BD')],
    note: 'Has £25 of credit and no membership',
  },
  {
    ...nobody,
    id: customerId(3),
    email: 'zoe@example.org',
    password: 'gaslight',
    title: 'Dr',
    firstName: 'Zoë',
    lastName: 'Ångström-O’Málley',
    phone: '',
    mobile: '07700 900338',
    birthDate: '2003-11-30',
    tagIds: [idOf(tags, 2), idOf(tags, 6)],
    addresses: [
      home(80_301, 'Home', 'Flat 3, Capstan House', 'Saltmere', 'SX2 9PT'),
      {
        ...home(80_302, 'Parents', 'Lindenweg 5', 'Bergen', '29303', 'DE'),
        isBilling: false,
        isDelivery: false,
      },
    ],
    note: 'Letters beyond ASCII in the name, and two addresses',
  },
  {
    ...nobody,
    id: customerId(4),
    email: 'farah@example.org',
    password: 'gaslight',
    title: 'Mrs',
    firstName: 'Farah',
    lastName: 'Whitcombe',
    mobile: '07700 900447',
    birthDate: '1981-01-09',
    addresses: [home(80_401, 'Home', '88 Harbour Parade', 'Saltmere', 'SX1 1AA')],
    cards: [
      card(81_101, 'Visa', '4242', 'MRS F WHITCOMBE', '2029-04', { isDefault: true }),
      card(81_102, 'Mastercard', '4444', 'F WHITCOMBE', '2027-11'),
      card(81_103, 'Visa', '1881', 'F WHITCOMBE', '2030-01', { isPending: true }),
    ],
    note: 'Two stored cards and one that is pending',
  },
  {
    ...nobody,
    id: customerId(5),
    email: 'morag@example.org',
    password: 'gaslight',
    title: 'Ms',
    firstName: 'Morag',
    lastName: 'Sutherland-Bey',
    phone: '01632 960557',
    creditBalance: 12.5,
    membershipIds: [memberships[2]?.wire.id ?? ''],
    agreedStatementIds: statements.map(({ id }) => id),
    addresses: [home(80_501, 'Home', 'The Old Lamp House, Signal Lane', 'Upper Saltmere', 'SX4 7RW')],
    note: 'A Lamplighter, the membership whose price the buyer chooses',
  },
  {
    ...nobody,
    id: customerId(6),
    email: 'george@example.org',
    password: 'gaslight',
    firstName: 'George',
    lastName: 'Tallis',
    note: 'Brand new: no address, no orders, nothing',
  },
];
