import { entityId } from './ids.js';
import type { PromoCode, SeasonEvent, SeasonOffer } from './types.js';
import { wrapHtml } from './wire.js';
import { localString, startOfDay, week } from './zone.js';

interface OfferSketch {
  readonly integer: number;
  readonly name: string;
  readonly line: string;
  readonly endDate: number | null;
  readonly discount: number;
  readonly eventIds?: readonly string[];
  readonly minimumTickets?: number;
  readonly promoCodes?: readonly string[];
}

const offer = (sketch: OfferSketch): SeasonOffer => {
  const id = entityId(sketch.integer);
  return {
    wire: {
      id,
      name: sketch.name,
      htmlDescription: wrapHtml(`\t<p>${sketch.line}</p>`),
      endDate: sketch.endDate === null ? null : localString(sketch.endDate),
    },
    id,
    discount: sketch.discount,
    eventIds: sketch.eventIds ?? [],
    minimumTickets: sketch.minimumTickets ?? 1,
    promoCodes: sketch.promoCodes ?? [],
  };
};

const idsOf = (events: readonly SeasonEvent[], genre: string): string[] =>
  events.filter(({ wire }) => wire.attribute_Genre === genre).map(({ wire }) => wire.id);

/**
 * Two that apply by themselves, two behind a promo code. In a season without such genres those behind a code are good for
 * every event, and the one for families is left out.
 */
export const makeOffers = (events: readonly SeasonEvent[], now: number): readonly SeasonOffer[] => {
  const endDate = startOfDay(now) + 12 * week;
  const familyShows = idsOf(events, 'Family');
  return [
    offer({
      integer: 2201,
      name: 'Six or more',
      line: 'Book six tickets or more for one performance and take 15% off.',
      endDate: null,
      discount: 0.15,
      minimumTickets: 6,
    }),
    offer({
      integer: 2202,
      name: 'Bring the family',
      line: 'Four tickets for a family show: 20% off the lot.',
      endDate,
      discount: 0.2,
      eventIds: familyShows,
      minimumTickets: 4,
    }),
    offer({
      integer: 2203,
      name: 'Neighbours’ night',
      line: 'For our street and the next: a quarter off any play.',
      endDate,
      discount: 0.25,
      eventIds: idsOf(events, 'Theatre'),
      promoCodes: ['NEIGHBOUR', 'TRAMWAY'],
    }),
    offer({
      integer: 2301,
      name: 'Monday film club',
      line: 'Ten per cent off any film, every day: we never had the heart to stop at Mondays.',
      endDate: null,
      discount: 0.1,
      eventIds: idsOf(events, 'Film'),
      promoCodes: ['FILMCLUB'],
    }),
  ].filter(({ wire }) => wire.name !== 'Bring the family' || familyShows.length > 0);
};

export const promoCodes: readonly PromoCode[] = [
  { code: 'NEIGHBOUR', note: '25% off plays', refusal: null },
  { code: 'TRAMWAY', note: '25% off plays, another code for the same offer', refusal: null },
  { code: 'FILMCLUB', note: '10% off films', refusal: null },
  { code: 'EARLYBIRD', note: 'expired', refusal: 'The promo code EARLYBIRD has expired.' },
  { code: 'PRESSNIGHT', note: 'used up', refusal: 'The promo code PRESSNIGHT has already been used.' },
];
