// Settings by name. Nothing here runs: it is compiled, and each planted mistake must be one.
import { configure } from 'foyer-elements';
import type { DataLayerEvent, PageSettings, Settings } from 'foyer-elements';
import { createClient } from 'foyer-elements/client.js';

configure({ clientName: 'lantern', customDomain: 'tickets.lantern.example', basketUrl: null });
const page: PageSettings = { currency: 'GBP', lang: 'cy', accountUrl: '/account', bookingUrl: '/book' };
configure(page);

// @ts-expect-error It is called clientName.
configure({ client: 'lantern' });
// @ts-expect-error Attributes are written with dashes, settings are not.
configure({ 'client-name': 'lantern' });
// @ts-expect-error A currency is a code.
configure({ currency: 826 });

configure({ dataLayer: 'dataLayer', consent: () => Promise.resolve(true) });
configure({ dataLayer: null, consent: 'granted' });
// @ts-expect-error Consent is granted, denied, waited for, or asked.
configure({ consent: true });
// @ts-expect-error The array is named, not given.
configure({ dataLayer: [] });
const lastPrice = ({ ecommerce }: DataLayerEvent): number | undefined => ecommerce.items.at(-1)?.price;
export const prices = (events: readonly DataLayerEvent[]): unknown[] => events.map(lastPrice);

const client = createClient({ clientName: 'lantern', customDomain: 'tickets.lantern.example' });
// @ts-expect-error A client needs a name.
createClient({ customDomain: 'tickets.lantern.example' });

export const names: Promise<string[]> = client.events
  .list({ onSale: true })
  .then((events) => events.map(({ name }) => name));
// @ts-expect-error What the system adds is kept, but nobody knows what it is.
export const titles: Promise<string[]> = client.events.list().then((events) => events.map((e) => e.title));

export const domainOf = ({ customDomain }: Settings): string => customDomain ?? 'system.spektrix.com';
