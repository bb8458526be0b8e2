import type { Fund } from '../../schema/fund.js';
import { fileNames } from './files.js';
import { entityId } from './ids.js';
import type { SeasonMembership, SeasonStockItem } from './types.js';
import { wrapHtml } from './wire.js';

export const funds: readonly Fund[] = [
  {
    id: entityId(1401),
    name: 'Keep the Lantern lit',
    description: 'Every pound heats, lights and opens a hundred-year-old tram shed.',
    code: 'GEN',
    defaultDonationAmount: 10,
  },
  {
    id: entityId(1402),
    name: 'A seat for a neighbour',
    description: 'Pays for tickets that local families choose from our pay-what-you-can nights.',
    code: 'SEAT',
    defaultDonationAmount: 5,
  },
  {
    id: entityId(1403),
    name: 'Youth theatre bursaries',
    description: 'Forty young people, one Tuesday a week, nobody turned away.',
    code: 'YTH',
    defaultDonationAmount: null,
  },
  {
    id: entityId(1501),
    name: 'The roof',
    description: '',
    code: 'ROOF',
    defaultDonationAmount: 25,
  },
];

interface MembershipSketch {
  readonly integer: number;
  readonly name: string;
  readonly line: string;
  readonly benefits: readonly string[];
  readonly price: number | null;
  readonly renewalPrice: number | null;
  readonly audience: string;
  readonly minimumPrice: number | null;
  readonly ticketDiscount: number;
  readonly waivesCommission: boolean;
  readonly months: number;
}

const membership = (sketch: MembershipSketch): SeasonMembership => {
  const files = fileNames(String(sketch.integer));
  const list = sketch.benefits.map((benefit) => `<li>${benefit}</li>`).join('');
  return {
    wire: {
      id: entityId(sketch.integer),
      name: sketch.name,
      description: sketch.line,
      htmlDescription: wrapHtml(`\t<p>${sketch.line}</p>\r\n\t<ul>${list}</ul>`),
      imageUrl: files.image,
      thumbnailUrl: files.thumbnail,
      price: sketch.price,
      renewalPrice: sketch.renewalPrice,
      attribute_Audience: sketch.audience,
    },
    minimumPrice: sketch.minimumPrice,
    ticketDiscount: sketch.ticketDiscount,
    waivesCommission: sketch.waivesCommission,
    months: sketch.months,
  };
};

export const memberships: readonly SeasonMembership[] = [
  membership({
    integer: 1601,
    name: 'Lantern Friend',
    line: 'Ten per cent off tickets, and first news of everything.',
    benefits: ['10% off most tickets', 'Two days’ priority booking', 'A very good enamel badge'],
    price: 36,
    renewalPrice: 33,
    audience: 'Adults',
    minimumPrice: null,
    ticketDiscount: 0.1,
    waivesCommission: true,
    months: 12,
  }),
  membership({
    integer: 1602,
    name: 'Lantern Under 26',
    line: 'Free to join would be nicer still, but five pounds is as low as we can go.',
    benefits: ['20% off most tickets', 'Half-price popcorn on Mondays'],
    price: 5,
    renewalPrice: 5,
    audience: 'Under 26',
    minimumPrice: null,
    ticketDiscount: 0.2,
    waivesCommission: false,
    months: 12,
  }),
  membership({
    integer: 1603,
    name: 'Lamplighter',
    line: 'Give what you can each year, from £100, and keep the lamps lit.',
    benefits: ['Everything Friends have', 'A rehearsal and a drink with the company', 'Your name on a lamp'],
    price: null,
    renewalPrice: null,
    audience: 'Adults',
    minimumPrice: 100,
    ticketDiscount: 0.15,
    waivesCommission: true,
    months: 12,
  }),
];

interface WareSketch {
  readonly integer: number;
  readonly name: string;
  readonly line: string;
  readonly price: number;
  readonly postage: number;
  readonly stock: number;
  readonly category: string;
  readonly size?: string;
}

const ware = (sketch: WareSketch): SeasonStockItem => {
  const files = fileNames(String(sketch.integer));
  return {
    wire: {
      id: entityId(sketch.integer),
      name: sketch.name,
      description: sketch.line,
      price: sketch.price,
      postageAndPacking: sketch.postage,
      imageUrl: files.image,
      thumbnailUrl: files.thumbnail,
      stockLevel: sketch.stock,
      attribute_Category: sketch.category,
      attribute_Size: sketch.size ?? '',
      attribute_MadeInSaltmere: sketch.category !== 'Books',
    },
    stock: sketch.stock,
  };
};

export const stockItems: readonly SeasonStockItem[] = [
  ware({
    integer: 1801,
    name: 'Tram Depot tote bag',
    line: 'Heavy cotton, long handles, room for a week of films.',
    price: 12,
    postage: 2.95,
    stock: 140,
    category: 'Gifts',
  }),
  ware({
    integer: 1802,
    name: 'Lantern enamel mug',
    line: 'Vermilion outside, cream inside, proof against the bar’s tea.',
    price: 14.5,
    postage: 3.95,
    stock: 62,
    category: 'Gifts',
  }),
  ware({
    integer: 1803,
    name: 'The Tide Clerk: the play text',
    line: 'The script, with photographs from rehearsal and a note on tides.',
    price: 10.99,
    postage: 1.8,
    stock: 48,
    category: 'Books',
  }),
  ware({
    integer: 1901,
    name: 'Season poster, A2',
    line: 'Two-colour screen print on thick paper, signed by the printer.',
    price: 25,
    postage: 4.5,
    stock: 3,
    category: 'Prints',
    size: 'A2',
  }),
  ware({
    integer: 1902,
    name: 'Saltmere tea towel',
    line: 'Every tram stop in town, in the right order.',
    price: 9.5,
    postage: 1.8,
    stock: 85,
    category: 'Gifts',
  }),
  ware({
    integer: 1903,
    name: 'Little Tram picture book',
    line: 'The bedtime story of the show, for ages three and up.',
    price: 7.99,
    postage: 1.8,
    stock: 120,
    category: 'Books',
  }),
  ware({
    integer: 2001,
    name: 'Enamel badge',
    line: 'A small lamp for your lapel.',
    price: 6,
    postage: 0,
    stock: 210,
    category: 'Gifts',
  }),
  ware({
    integer: 2002,
    name: 'Lantern umbrella',
    line: 'Opens with a bang. Please not in the auditorium.',
    price: 22,
    postage: 4.5,
    stock: 0,
    category: 'Gifts',
  }),
  ware({
    integer: 2003,
    name: 'Interval ice cream, paid ahead',
    line: 'One tub of Saltmere vanilla. Collect it at the bar in any interval.',
    price: 3.5,
    postage: 0,
    stock: 400,
    category: 'Bar',
  }),
  ware({
    integer: 2101,
    name: 'Programme bundle',
    line: 'Ten programmes from the past season, chosen by the ushers.',
    price: 15,
    postage: 2.95,
    stock: 31,
    category: 'Prints',
  }),
];
