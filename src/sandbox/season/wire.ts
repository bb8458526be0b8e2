import type { Event } from '../../schema/event.js';
import type { Instance } from '../../schema/instance.js';
import { localString, toInstant, utcString } from './zone.js';

/** What an attribute can hold. Unset: `""` for text, null for a date, false for a checkbox. Source: reference 0.6. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Puts HTML in the wrapping that the system gives every `htmlDescription`. Source: reference 5.1. */
export const wrapHtml = (html: string): string => `<div id>\r\n${html}\r\n</div>`;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** First and last day without years, both even where they are one. Source: reference 5.3. */
export const instanceDates = (first: number, last: number): string =>
  `${dayAndMonth.format(first)}-${dayAndMonth.format(last)}`;

const prefixed = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`attribute_${name.replace(/\s+/g, '')}`, value]),
  );

export interface EventFacts {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly html: string;
  /** Minutes. */
  readonly duration: number;
  readonly imageUrl: string;
  readonly thumbnailUrl: string;
  readonly altText: string;
  readonly isOnSale: boolean;
  readonly webEventId: string | null;
  /** Wall clocks. */
  readonly first: number;
  readonly last: number;
  readonly timeZone: string;
  readonly attributes: Attributes;
}

/** An event as the system sends it, keys in its order. Source: reference 9.1. */
export const eventWire = (facts: EventFacts): Event => ({
  description: facts.description,
  htmlDescription: wrapHtml(facts.html),
  duration: facts.duration,
  imageUrl: facts.imageUrl,
  isOnSale: facts.isOnSale,
  name: facts.name,
  instanceDates: instanceDates(facts.first, facts.last),
  thumbnailUrl: facts.thumbnailUrl,
  webEventId: facts.webEventId,
  id: facts.id,
  firstInstanceDateTime: localString(facts.first),
  firstInstanceDateTimeUtc: utcString(toInstant(facts.first, facts.timeZone)),
  lastInstanceDateTime: localString(facts.last),
  lastInstanceDateTimeUtc: utcString(toInstant(facts.last, facts.timeZone)),
  altText: facts.altText,
  ...prefixed(facts.attributes),
});

export interface InstanceFacts {
  readonly id: string;
  readonly eventId: string;
  readonly planId: string;
  readonly priceListId: string;
  /** Wall clocks. */
  readonly start: number;
  readonly startSelling: number | null;
  readonly stopSelling: number;
  readonly timeZone: string;
  readonly webInstanceId: string | null;
  readonly isOnSale: boolean;
  readonly cancelled: boolean;
  readonly hasBestAvailableOverlay: boolean;
  readonly attributes: Attributes;
}

/** An instance as the system sends it, keys in its order; `startUtc` alone has no `Z`. Source: reference 9.2, 5.3. */
export const instanceWire = (facts: InstanceFacts): Instance => {
  const instant = (wall: number): number => toInstant(wall, facts.timeZone);
  const { startSelling, stopSelling } = facts;
  return {
    isOnSale: facts.isOnSale,
    planId: facts.planId,
    priceList: { id: facts.priceListId },
    event: { id: facts.eventId },
    start: localString(facts.start),
    startUtc: localString(instant(facts.start)),
    startSellingAtWeb: startSelling === null ? null : localString(startSelling),
    startSellingAtWebUtc: startSelling === null ? null : utcString(instant(startSelling)),
    stopSellingAtWeb: localString(stopSelling),
    stopSellingAtWebUtc: utcString(instant(stopSelling)),
    webInstanceId: facts.webInstanceId,
    cancelled: facts.cancelled,
    id: facts.id,
    hasBestAvailableOverlay: facts.hasBestAvailableOverlay,
    ...prefixed(facts.attributes),
  };
};
