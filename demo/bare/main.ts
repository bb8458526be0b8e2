import { createClient, dayOf, utcTime, wallTime } from '../../src/api/client.js';
import type { Basket, Client, Event } from '../../src/api/client.js';
import { card } from './card.js';
import { basketInWords, errorInWords } from './words.js';

const find = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no #${id}.`);
};

const state = find('state', HTMLElement);
const retry = find('retry', HTMLButtonElement);
const list = find('events', HTMLUListElement);
const basketLink = find('basket', HTMLAnchorElement);

const { clientName = '', customDomain = '' } = document.documentElement.dataset;

/** The ticketing system's own pages stand beside its API. */
const pageOf = (client: Client, page: string): string =>
  `${client.base.replace(/api\/v3\/$/, '')}website/${page}`;

const starts = (event: Event): number => wallTime(event.firstInstanceDateTime) ?? Infinity;

/** Not over yet; an event without dates is kept. */
const upcoming = (event: Event, now: number): boolean =>
  (utcTime(event.lastInstanceDateTimeUtc ?? event.lastInstanceDateTime) ?? Infinity) >= now;

const showEvents = async (client: Client): Promise<void> => {
  const now = Date.now();
  // The venue's day may be yesterday's here.
  const events = await client.events.list({ instanceStartFrom: dayOf(now, -1) });
  const shown = events
    .filter((event) => upcoming(event, now))
    .sort((one, other) => Math.max(starts(one), now) - Math.max(starts(other), now));
  list.replaceChildren(
    ...shown.map((event) => {
      const number = /^\d+/.exec(event.id)?.[0] ?? '';
      return card(event, pageOf(client, `EventDetails.aspx?EventId=${number}`), now);
    }),
  );
  state.textContent =
    shown.length === 0
      ? 'Nothing is announced at the moment. Please look in again soon.'
      : `${shown.length} events`;
};

const countOf = (basket: Basket | null): number =>
  [
    basket?.tickets,
    basket?.merchandiseItems,
    basket?.donations,
    basket?.membershipSubscriptions,
    basket?.giftVouchers,
  ].reduce((sum, items) => sum + (items?.length ?? 0), 0);

/** The link works whether or not the count can be had. */
const showBasket = async (client: Client): Promise<void> => {
  basketLink.href = pageOf(client, 'Basket2.aspx');
  try {
    basketLink.textContent = basketInWords(countOf(await client.basket.get()));
  } catch {
    basketLink.textContent = 'Basket';
  }
};

const show = async (): Promise<void> => {
  retry.hidden = true;
  state.textContent = 'Looking up what’s on …';
  try {
    const client = createClient({ clientName, customDomain });
    void showBasket(client);
    await showEvents(client);
  } catch (error) {
    state.textContent = errorInWords(error);
    retry.hidden = false;
  }
};

retry.addEventListener('click', () => void show());
// Also when the visitor comes back from the basket by the browser's history.
window.addEventListener('pageshow', () => void show());
