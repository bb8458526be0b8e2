import type { Area, Plan, Seat } from '../../schema/plan.js';
import type { Venue } from '../../schema/venue.js';
import type { Space } from './programme/show.js';
import { entityId } from './ids.js';
import { bandIds } from './prices.js';
import type { SeasonPlan } from './types.js';

const address = 'The Lantern, Tramway Street, Saltmere, SX1 4LN';

export const venues = {
  Depot: { id: entityId(201), name: 'The Depot', address },
  Yard: { id: entityId(202), name: 'The Yard', address },
  'Lamp Room': { id: entityId(203), name: 'The Lamp Room', address },
} as const satisfies Record<string, Venue>;

/** One row of seats, as a draughtsman would describe it. */
interface RowSketch {
  readonly row: string;
  readonly seats: number;
  readonly band: string;
  /** Numbers of the seats that are spaces for wheelchairs. */
  readonly wheelchairs?: readonly number[];
}

interface AreaSketch {
  readonly id: string;
  readonly name: string;
  /** Seats at either end that an aisle parts from the middle; 0 for a row without aisles. */
  readonly wing: number;
  readonly rows: readonly RowSketch[];
}

/** Pixels between seats. */
const pitch = 26;
const aisle = 30;

const rows = (letters: string, seats: number, band: string): RowSketch[] =>
  letters.split(' ').map((row) => ({ row, seats, band }));

const stalls: AreaSketch = {
  id: entityId(6401),
  name: 'Stalls',
  wing: 5,
  rows: [
    ...rows('A', 16, bandIds.B),
    ...rows('B C D', 18, bandIds.A),
    ...rows('E F G H J', 20, bandIds.A),
    ...rows('K L M N', 20, bandIds.B),
    { row: 'P', seats: 18, band: bandIds.B, wheelchairs: [1, 2, 9, 10, 17, 18] },
  ],
};

const gallery: AreaSketch = {
  id: entityId(6402),
  name: 'Gallery',
  wing: 7,
  rows: [...rows('AA BB', 24, bandIds.B), ...rows('CC DD EE FF', 24, bandIds.C)],
};

const lampRoom: AreaSketch = {
  id: entityId(6501),
  name: 'The Lamp Room',
  wing: 0,
  rows: [
    { row: 'A', seats: 12, band: bandIds.A, wheelchairs: [1, 12] },
    ...rows('B C D E F', 12, bandIds.A),
    ...rows('G H', 12, bandIds.B),
  ],
};

/** Draws the seats of an area; ids count on from `firstId`, across rows. Source: reference 9.4. */
const drawSeats = ({ rows: sketched, wing }: AreaSketch, firstId: number): Seat[] => {
  const widest = Math.max(...sketched.map(({ seats }) => seats));
  let rowStart = firstId;
  return sketched.flatMap(({ row, seats }, rowAt) => {
    const first = rowStart;
    rowStart += seats;
    return Array.from({ length: seats }, (_, at): Seat => {
      const endsBlock = (index: number) => wing > 0 && (index === wing - 1 || index === seats - wing - 1);
      const aisles = wing > 0 ? (at >= wing ? 1 : 0) + (at >= seats - wing ? 1 : 0) : 0;
      return {
        id: String(first + at),
        name: `${row}${String(at + 1)}`,
        row,
        number: at + 1,
        previousSeatId: at > 0 ? first + at - 1 : null,
        nextSeatId: at < seats - 1 ? first + at + 1 : null,
        previousIsAcrossAisle: at > 0 && endsBlock(at - 1),
        nextIsAcrossAisle: at < seats - 1 && endsBlock(at),
        x: 40 + ((widest - seats) / 2 + at) * pitch + aisles * aisle,
        y: 40 + rowAt * (pitch + 6),
        tabOrder: null,
      };
    });
  });
};

type PlanParts = Pick<Plan, 'id' | 'type' | 'name' | 'venue' | 'areas' | 'seats' | 'capacity'>;

const planWire = ({ id, type, name, venue, areas, seats, capacity }: PlanParts): Plan => ({
  id,
  type,
  name,
  venue,
  backgroundImageUrl: '',
  x: 0,
  y: 0,
  areas,
  seats,
  capacity,
  maxZoomWeb: 2,
  maxZoomMobile: 3,
});

const reservedArea = (sketch: AreaSketch, venue: Venue, firstId: number): Area => {
  const seats = drawSeats(sketch, firstId);
  return planWire({
    id: sketch.id,
    type: 'Reserved',
    name: sketch.name,
    venue: { id: venue.id },
    areas: [],
    seats,
    capacity: seats.length,
  });
};

const unreservedArea = (id: string, name: string, venue: Venue, capacity: number): Area =>
  planWire({ id, type: 'Unreserved', name, venue: { id: venue.id }, areas: [], seats: null, capacity });

const bandsOfSeats = (area: Area, sketch: AreaSketch): [string, string][] => {
  const bandOfRow = new Map(sketch.rows.map(({ row, band }) => [row, band]));
  return (area.seats ?? []).map(({ id, row }) => [id, bandOfRow.get(row ?? '') ?? bandIds.A]);
};

const wheelchairsOf = (area: Area, sketch: AreaSketch): string[] =>
  (area.seats ?? [])
    .filter(({ row, number }) =>
      sketch.rows.some((drawn) => drawn.row === row && drawn.wheelchairs?.includes(number ?? 0)),
    )
    .map(({ id }) => id);

const depot = (): SeasonPlan => {
  const lower = reservedArea(stalls, venues.Depot, 53001);
  const upper = reservedArea(gallery, venues.Depot, 54001);
  return {
    wire: planWire({
      id: entityId(6400),
      type: 'Group',
      name: 'The Depot',
      venue: { id: venues.Depot.id },
      areas: [lower, upper],
      seats: null,
      capacity: (lower.capacity ?? 0) + (upper.capacity ?? 0),
    }),
    bands: new Map([...bandsOfSeats(lower, stalls), ...bandsOfSeats(upper, gallery)]),
    wheelchairSeats: new Set(wheelchairsOf(lower, stalls)),
  };
};

const yard = (): SeasonPlan => {
  const tables = unreservedArea(entityId(6601), 'Cabaret tables', venues.Yard, 120);
  const standing = unreservedArea(entityId(6602), 'Standing', venues.Yard, 60);
  return {
    wire: planWire({
      id: entityId(6600),
      type: 'Group',
      name: 'The Yard',
      venue: { id: venues.Yard.id },
      areas: [tables, standing],
      seats: null,
      capacity: 180,
    }),
    bands: new Map([
      [tables.id, bandIds.Table],
      [standing.id, bandIds.Standing],
    ]),
    wheelchairSeats: new Set(),
  };
};

/** The Yard set out for a class: one unreserved plan without areas. */
const studio = (): SeasonPlan => {
  const id = entityId(6701);
  return {
    wire: unreservedArea(id, 'The Yard, set out for a class', venues.Yard, 30),
    bands: new Map([[id, bandIds.General]]),
    wheelchairSeats: new Set(),
  };
};

const cinema = (): SeasonPlan => {
  const wire = reservedArea(lampRoom, venues['Lamp Room'], 55001);
  return {
    wire,
    bands: new Map(bandsOfSeats(wire, lampRoom)),
    wheelchairSeats: new Set(wheelchairsOf(wire, lampRoom)),
  };
};

/** The seating plans of The Lantern by space. */
export const drawPlans = (): Readonly<Record<Space, SeasonPlan>> => ({
  Depot: depot(),
  Yard: yard(),
  Studio: studio(),
  'Lamp Room': cinema(),
});
