import type { MotifName } from '../posters/motifs.js';

/** A space of The Lantern, with the layout it is played in. */
export type Space = 'Depot' | 'Yard' | 'Studio' | 'Lamp Room';

/** When a show is on. Weekdays count from 1 for Monday to 7 for Sunday; times are the venue's wall clock. */
export type Run =
  /** Tuesday to Saturday evenings, with matinees on Thursday and Saturday. */
  | { readonly kind: 'residency'; readonly weeks: number }
  /** Several showings on most days, around the other films. */
  | { readonly kind: 'film'; readonly weeks: number }
  /** On a few nights in a row, on the first of these weekdays that is free. */
  | { readonly kind: 'nights'; readonly nights: number; readonly on: readonly number[]; readonly at: string }
  /** Again and again on one weekday. */
  | {
      readonly kind: 'regular';
      readonly times: number;
      readonly everyWeeks: number;
      readonly on: number;
      readonly at: string;
    }
  /** Several times a day on neighbouring days, for families. */
  | {
      readonly kind: 'days';
      readonly days: number;
      readonly on: readonly number[];
      readonly at: readonly string[];
    };

/** Which price list a show is sold by. */
export type Tariff = 'play' | 'concert' | 'comedy' | 'family' | 'film' | 'talk' | 'workshop' | 'free';

/** One line of the programme, before it has dates. */
export interface Show {
  readonly name: string;
  readonly genre: string;
  readonly subGenre?: string;
  readonly space: Space;
  readonly run: Run;
  readonly tariff: Tariff;
  /** Who makes or presents it. */
  readonly company: string;
  /** Minutes; 0 when nobody has said yet. */
  readonly minutes: number;
  readonly age?: string;
  readonly certificate?: string;
  readonly language?: string;
  readonly contentNotes?: string;
  readonly webEventId?: string;
  /** Plain text, one sentence or two. */
  readonly line: string;
  /** Paragraphs of HTML. */
  readonly about: readonly string[];
  /** Compositions that suit its poster. */
  readonly motifs: readonly MotifName[];
  /** How well it sells, 0 to 1. */
  readonly pull: number;
  /** Bought by schools through the office: nothing of it is on sale to visitors. */
  readonly schools?: boolean;
  /** It sold out on the day it was announced. */
  readonly soldOut?: boolean;
  /** Visitors pass through a queue when the queue scenario is on. */
  readonly queued?: boolean;
  /** The venue has not been sent a picture. */
  readonly noPicture?: boolean;
}
