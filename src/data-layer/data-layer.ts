import { pageLoaded } from '../base/loaded.js';
import { dataLayerName, pageDataLayer } from '../base/page-data-layer.js';
import { findSettings } from '../base/settings.js';
import { warn } from '../base/warn.js';
import { currencyOf } from '../i18n/money.js';
import { ask, consentSaid, isConsentSet, watchConsent } from './consent.js';
import type { Verdict } from './consent.js';
import { eventsOf } from './events.js';
import type { BasketPair, DataLayerEvent } from './events.js';
import { isUsable, pushTo } from './page-array.js';

/** How many events wait for consent at most; the oldest make room. */
const room = 50;

const held: DataLayerEvent[] = [];

/** The function whose answer is waited for. */
let asked: (() => unknown) | undefined;

let stopWatching: (() => void) | undefined;

/** The page's currency: there is one data layer, so elements with another of their own are counted in this. */
const pageCurrency = (): string | undefined => {
  const { currency, lang = 'en' } = findSettings(document.documentElement).settings;
  const { currency: configured = currency } = pageDataLayer();
  return /^[a-z]{3}$/i.test(configured ?? '') ? configured?.toUpperCase() : currencyOf(lang);
};

const push = (name: string, event: DataLayerEvent): void => {
  try {
    // Tag managers merge what they are told: without this the items of the event before would stay.
    // Source: Google's guide to measuring e-commerce.
    pushTo(name, { ecommerce: null }, event);
  } catch {
    warn(`"${name}" did not take what it was told.`);
  }
};

const act = (verdict: Verdict): void => {
  if (verdict === 'wait') {
    if (held.length > 0) stopWatching ??= watchConsent(settle);
    return;
  }
  stopWatching?.();
  stopWatching = undefined;
  const events = held.splice(0);
  const name = dataLayerName();
  if (verdict === 'granted' && name !== undefined) for (const event of events) push(name, event);
};

const settle = (): void => {
  if (held.length === 0 || dataLayerName() === undefined) return act('denied');
  const consent = consentSaid();
  if (typeof consent !== 'function') {
    asked = undefined;
    return act(consent);
  }
  if (asked === consent) return act('wait');
  const answer = ask(consent);
  if (typeof answer === 'string') return act(answer);
  asked = consent;
  // Until then the page may also set something else.
  act('wait');
  void answer.then((verdict) => {
    if (asked !== consent) return;
    asked = undefined;
    act(verdict);
  });
};

/**
 * Tells the data layer of a change, or keeps it until consent is told. Nothing leaves this module before, and on a refusal
 * what was kept is dropped.
 */
export const tell = (pair: BasketPair): void => {
  held.push(...eventsOf(pair, pageCurrency()));
  held.splice(0, held.length - room);
  settle();
};

/** Tells the developer what is wrong with the settings, once the page has loaded. */
export const check = (): void => {
  const name = dataLayerName();
  if (name === undefined) return settle();
  if (!pageLoaded()) return addEventListener('load', check, { once: true });
  if (!isUsable(name)) return;
  if (!isConsentSet())
    warn(
      'The data layer is told nothing: nobody says whether visitors agree. Call configure({ consent }), or put data-foyer-consent="granted", "denied" or "wait" on <html>.',
    );
};
