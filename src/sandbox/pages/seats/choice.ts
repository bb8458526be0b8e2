import type { Entry } from '../../box-office/box-office.js';
import { Refusal } from '../../refusal.js';
import type { SeasonInstance } from '../../season/types.js';
import type { Texts } from '../texts/texts.js';
import { Arguments } from '../arguments.js';
import type { Visit } from '../visit.js';

/** More tickets than any basket takes; the box office has a limit of its own and says so. */
const most = 1_000;

export type Choice =
  | { readonly kind: 'best'; readonly entry: Entry }
  | { readonly kind: 'seats'; readonly entries: readonly Entry[] };

const wholeNumber = (texts: Texts, text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Refusal(400, texts.seats.notANumber(text));
};

/** Counters come as pairs of fields: which area and ticket type, and how many. */
export const placeValue = (areaId: string, typeId: string): string => `${areaId} ${typeId}`;

/** What was typed into a counter; `0` where nothing was. */
export const typedCount = (form: Arguments, place: string): string => {
  const typed = form.all('Count')[form.all('Place').indexOf(place)]?.trim() ?? '';
  return typed === '' ? '0' : typed;
};

const counts = (texts: Texts, form: Arguments, instance: SeasonInstance): Entry[] =>
  form.all('Place').flatMap((place) => {
    const [seatingPlan, type] = place.split(' ');
    const entry: Entry = { instance: instance.wire.id, seatingPlan, type };
    return Array.from({ length: wholeNumber(texts, typedCount(form, place)) }, () => entry);
  });

/** What a visitor asked for in the form, as the box office takes it. */
export const readChoice = ({ texts, form = new Arguments() }: Visit, instance: SeasonInstance): Choice => {
  const type = form.get('TicketType');
  if (form.get('action') === 'best') {
    const quantity = wholeNumber(texts, form.get('Quantity'));
    if (quantity === 0) throw new Refusal(400, texts.seats.sayHowMany);
    return { kind: 'best', entry: { instance: instance.wire.id, quantity, type } };
  }
  const seats = form.all('Seat').map((seat): Entry => ({ instance: instance.wire.id, seat, type }));
  const entries = [...seats, ...counts(texts, form, instance)];
  if (entries.length === 0) throw new Refusal(400, texts.seats.chooseOne);
  return { kind: 'seats', entries };
};
