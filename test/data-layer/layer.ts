import { configure } from '../../src/base/configure.js';

/** What was pushed: the clearing entries too. */
export interface Entry {
  readonly event?: string;
  readonly ecommerce: null | {
    readonly currency?: string;
    readonly value?: number;
    readonly items: readonly Readonly<Record<string, unknown>>[];
  };
}

type Page = Record<string, unknown>;

/** The page's array; undefined while there is none. */
export const layer = (name = 'dataLayer'): Entry[] | undefined =>
  (globalThis as unknown as Page)[name] as Entry[] | undefined;

/** What happened, as the array tells it: the event and its sum. */
export const happened = (name = 'dataLayer'): unknown[] =>
  (layer(name) ?? []).flatMap(({ event, ecommerce }) => (event ? [[event, ecommerce?.value]] : []));

/** A page that has set no data layer. */
export const forgetLayer = (): void => {
  configure({ dataLayer: null, consent: null, currency: null });
  document.documentElement.removeAttribute('data-foyer-consent');
  Reflect.deleteProperty(globalThis, 'dataLayer');
  Reflect.deleteProperty(globalThis, Symbol.for('foyer.settings.v1'));
};
