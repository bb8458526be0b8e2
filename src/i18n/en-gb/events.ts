import type { EventsWords } from '../words.js';

export const events: EventsWords = {
  loading: 'Looking up what’s on …',
  none: 'Nothing is announced at the moment. Please look in again soon.',
  count: (events) => (events === 1 ? '1 event' : `${events} events`),
  noDates: 'Dates to be announced',
};
