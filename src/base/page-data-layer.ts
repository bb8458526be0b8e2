import { warn } from './warn.js';

/**
 * Does the visitor agree to being counted? `wait`: they have not said. A function is asked at each change: a promise holds
 * back what is to be told until it settles, and anything but true is a no.
 */
export type Consent = 'granted' | 'denied' | 'wait' | (() => boolean | Promise<boolean>);

/**
 * What the page has set about its data layer, for all copies of the script: the one that speaks for the page tells it,
 * whichever was told. **A public contract**, as `foyer.wire.v1`.
 */
export interface PageDataLayer {
  /** Name of the array. */
  name: string | undefined;
  consent: Consent | undefined;
  /** What `configure()` was told of the currency, in whichever copy. */
  currency: string | undefined;
  /** `set`, whenever one of the two was. */
  readonly notes: EventTarget;
}

const key = Symbol.for('foyer.data-layer.v1');

/** Where the script tag leaves what it says. */
const byScriptTag = Symbol.for('foyer.settings.v1');

interface Page {
  [key]?: PageDataLayer;
  [byScriptTag]?: Readonly<Record<string, string>>;
}

export const pageDataLayer = (): PageDataLayer =>
  ((globalThis as Page)[key] ??= {
    name: undefined,
    consent: undefined,
    currency: undefined,
    notes: new EventTarget(),
  });

/** What the script tag said when it was read, by attribute name without its `data-`. */
export const saidByScriptTag = (attribute: string): string | undefined =>
  (globalThis as Page)[byScriptTag]?.[attribute];

/** Name of the array that the page wants to be told in; undefined where it wants none. */
export const dataLayerName = (): string | undefined => pageDataLayer().name ?? saidByScriptTag('data-layer');

const isConsent = (value: unknown): value is Consent =>
  typeof value === 'function' || value === 'granted' || value === 'denied' || value === 'wait';

/** The settings of the data layer, by their names in `configure()`: what each takes, and what it needs to be. */
export const dataLayerSettings = {
  dataLayer(value: unknown): void {
    if (value === null || value === undefined || value === '') pageDataLayer().name = undefined;
    else if (typeof value === 'string') pageDataLayer().name = value.trim();
    else warn('The setting "dataLayer" must be the name of an array.');
  },
  consent(value: unknown): void {
    if (value === null || value === undefined || value === '') pageDataLayer().consent = undefined;
    else if (isConsent(value)) pageDataLayer().consent = value;
    else warn('The setting "consent" must be granted, denied, wait or a function that gives true or false.');
  },
} as const;

export type DataLayerSetting = keyof typeof dataLayerSettings;

export const isDataLayerSetting = (name: string): name is DataLayerSetting =>
  Object.hasOwn(dataLayerSettings, name);
