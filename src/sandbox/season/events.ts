import { accessOf, instanceAttributes } from './access.js';
import type { Access } from './access.js';
import { fileNames } from './files.js';
import { entityId, leadingInteger } from './ids.js';
import type { IdBlocks } from './ids.js';
import type { PriceLists, Variant } from './prices.js';
import type { Show, Space } from './programme/show.js';
import { Random, seedOf } from './random.js';
import type { Fates } from './special.js';
import { onSaleFrom, sellOf } from './selling.js';
import type { LockType, SeasonEvent, SeasonInstance, SeasonLock, SeasonPlan } from './types.js';
import type { Attributes } from './wire.js';
import { eventWire, instanceWire } from './wire.js';
import { day, weekday } from './zone.js';

/** What all events of a season are made with. */
export interface Workshop {
  readonly seed: number;
  /** Wall clock. */
  readonly now: number;
  readonly timeZone: string;
  readonly plans: Readonly<Record<Space, SeasonPlan>>;
  readonly priceLists: PriceLists;
  readonly eventIds: IdBlocks;
  readonly instanceIds: IdBlocks;
  readonly fates: Fates;
}

export const houseSeats: LockType = {
  name: 'House seats',
  id: entityId(1101),
  availableOnWeb: false,
  availableToAgents: false,
  requiresEligibility: false,
};

export const webReturns: LockType = {
  name: 'Returns for the web',
  id: entityId(1102),
  availableOnWeb: true,
  availableToAgents: true,
  requiresEligibility: false,
};

/** An event of the season and its instances, from a show and its dates. */
export const makeEvent = (
  show: Show,
  starts: readonly number[],
  shop: Workshop,
): Omit<SeasonEvent, 'posterSeed'> => {
  const id = shop.eventIds.next();
  const first = starts[0] ?? shop.now;
  const last = starts.at(-1) ?? first;
  const instances = starts.map((start, at) => makeInstance(show, start, at, id, first, shop));
  const files = fileNames(String(leadingInteger(id) ?? 0));
  const wire = eventWire({
    id,
    name: show.name,
    description: show.line,
    html: htmlOf(show),
    duration: show.minutes,
    imageUrl: show.noPicture ? '' : files.image,
    thumbnailUrl: show.noPicture ? '' : files.thumbnail,
    altText: '',
    // True for schools' performances too, although all of them are off sale: staff forget this switch. Never false
    // while a performance is on sale. Source: reference 9.1.
    isOnSale: show.schools === true || instances.some(({ wire }) => wire.isOnSale),
    webEventId: show.webEventId ?? null,
    first,
    last,
    timeZone: shop.timeZone,
    attributes: eventAttributes(show, first, shop.now),
  });
  return { wire, instances };
};

const htmlOf = (show: Show): string => {
  const paragraphs = [`<strong>${show.line}</strong>`, ...show.about].map((text) => `\t<p>${text}</p>`);
  if (show.contentNotes) {
    paragraphs.push(`\t<h3>Good to know</h3>`, `\t<ul><li>${show.contentNotes}</li></ul>`);
  }
  if (show.about.length === 0) return '';
  return paragraphs.join('\r\n');
};

/** The two halves in which the venue announces its year. */
const seasonOf = (start: number): string => {
  const date = new Date(start);
  return `${date.getUTCMonth() < 7 ? 'Spring' : 'Autumn'} ${String(date.getUTCFullYear())}`;
};

/** All attributes the venue has configured for events, on every event. */
const eventAttributes = (show: Show, first: number, now: number): Attributes => {
  const onSale = onSaleFrom(show, first, now);
  return {
    Genre: show.genre,
    'Sub Genre 1': show.subGenre ?? '',
    Season: seasonOf(first),
    Space: show.space === 'Studio' ? 'Yard' : show.space,
    Presents: show.company,
    'Age Guidance': show.age ?? '',
    Certificate: show.certificate ?? '',
    Language: show.language ?? 'English',
    'Content Notes': show.contentNotes ?? '',
    'Lantern Original': show.company.includes('The Lantern'),
    'Presale Date': onSale > now ? new Date(onSale - 2 * day).toISOString().slice(0, 10) + 'T00:00:00' : null,
    'Limited Tickets Threshold': show.queued ? '25' : '',
    'Disable Limited Tickets': show.tariff === 'free',
  };
};

const variantOf = (show: Show, start: number, access: Access): Variant => {
  if (access.payWhatYouCan) return 'pay';
  const matinee = new Date(start).getUTCHours() < 17;
  if (matinee) return 'matinee';
  return weekday(start) === 5 || weekday(start) === 6 ? 'peak' : 'usual';
};

const makeInstance = (
  show: Show,
  start: number,
  at: number,
  eventId: string,
  first: number,
  shop: Workshop,
): SeasonInstance => {
  const id = shop.instanceIds.next();
  const seed = seedOf(shop.seed, 'house', id);
  const access = accessOf(show, start, at);
  const fate = shop.fates.get(show)?.get(start);
  const selling = sellOf(show, start, first, shop.now, fate, new Random(seedOf(seed, 'sales')));
  const plan = shop.plans[show.space];
  const reserved = show.space === 'Depot' || show.space === 'Lamp Room';
  const planId = plan.wire.id;
  const priceListId = shop.priceLists.idFor(show.tariff, variantOf(show, start, access), show.space);
  return {
    wire: instanceWire({
      id,
      eventId,
      planId,
      priceListId,
      start,
      startSelling: selling.startSelling,
      stopSelling: start,
      timeZone: shop.timeZone,
      webInstanceId: show.webEventId && at < 3 ? `${show.webEventId.slice(0, 14)}-${String(at + 1)}` : null,
      isOnSale: selling.isOnSale,
      cancelled: selling.cancelled,
      hasBestAvailableOverlay: reserved,
      attributes: instanceAttributes(
        access,
        show.tariff === 'free' ? 'Book a free place' : '',
        noteOf(show, at),
      ),
    }),
    eventId,
    planId,
    priceListId,
    soldShare: selling.soldShare,
    seed,
    locks: locksOf(show, plan, selling.soldShare),
    queued: show.queued ?? false,
  };
};

const noteOf = (show: Show, at: number): string =>
  show.run.kind === 'residency' && at === 0
    ? 'Preview'
    : show.name === 'Six Miles of String' && at === 1
      ? 'With questions and answers'
      : '';

const locksOf = (show: Show, plan: SeasonPlan, soldShare: number): SeasonLock[] => {
  const areaId = plan.wire.areas?.[0]?.id ?? plan.wire.id;
  if (show.space === 'Studio') return [];
  if (show.space !== 'Depot') return [{ areaId, quantity: 2, type: houseSeats }];
  const house = { areaId, quantity: 8, type: houseSeats };
  return soldShare > 0 && soldShare < 0.9 && show.pull > 0.7
    ? [house, { areaId, quantity: 6, type: webReturns }]
    : [house];
};
