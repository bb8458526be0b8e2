import { pageDataLayer, saidByScriptTag } from '../base/page-data-layer.js';
import type { Consent } from '../base/page-data-layer.js';
import { warn } from '../base/warn.js';

export type Verdict = 'granted' | 'denied' | 'wait';

const verdicts: readonly string[] = ['granted', 'denied', 'wait'] satisfies Verdict[];

const onPage = 'data-foyer-consent';
const onScriptTag = 'data-consent';

/** The script tag that holds the name of the data layer, as attribute or in its address. */
const scriptTag = (): HTMLScriptElement | null =>
  document.querySelector<HTMLScriptElement>('script[data-data-layer]') ??
  document.querySelector<HTMLScriptElement>('script[src*="data-layer="]');

/** As it stands on the page now: the consent banner may have changed it. */
const written = (): string | null | undefined => {
  const own = document.documentElement.getAttribute(onPage);
  if (own !== null) return own;
  const tag = scriptTag();
  if (!tag) return saidByScriptTag('consent');
  return tag.getAttribute(onScriptTag) ?? new URL(tag.src, document.baseURI).searchParams.get('consent');
};

/** Has the page said anything at all of consent, be it that it is to be waited for? */
export const isConsentSet = (): boolean => (pageDataLayer().consent ?? written() ?? '') !== '';

/** What the page says: `configure()` first, then the attributes. Nothing said is `wait`. */
export const consentSaid = (): Consent => {
  const { consent } = pageDataLayer();
  if (consent !== undefined) return consent;
  const text = written()?.trim().toLowerCase() ?? '';
  if (verdicts.includes(text)) return text as Verdict;
  if (text !== '') warn(`"${text}" cannot be read as consent. Use granted, denied or wait.`);
  return 'wait';
};

const verdictOf = (answer: unknown): Verdict => {
  if (typeof answer !== 'boolean') warn('The function for "consent" must give true or false.');
  return answer === true ? 'granted' : 'denied';
};

const failed = (): Verdict => {
  warn('The function for "consent" failed. Nothing is told to the data layer.');
  return 'denied';
};

/** Asks the page's function. What goes wrong in it is a no. */
export const ask = (consent: () => boolean | Promise<boolean>): Verdict | Promise<Verdict> => {
  try {
    const answer: unknown = consent();
    const isPromise = typeof answer === 'object' && answer !== null && 'then' in answer;
    return isPromise ? Promise.resolve(answer).then(verdictOf, failed) : verdictOf(answer);
  } catch {
    return failed();
  }
};

/** Calls back whenever consent may be another, until what it returns is called. */
export const watchConsent = (listener: () => void): (() => void) => {
  const { notes } = pageDataLayer();
  const observer = new MutationObserver(listener);
  observer.observe(document, { subtree: true, attributeFilter: [onPage, onScriptTag] });
  notes.addEventListener('set', listener);
  return () => {
    observer.disconnect();
    notes.removeEventListener('set', listener);
  };
};
