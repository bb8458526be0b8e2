import { createSandbox } from '../../../src/sandbox/index.js';
import type { Sandbox, SandboxOptions, System, VisitorSession } from '../../../src/sandbox/index.js';
import { leadingInteger } from '../../../src/sandbox/season/ids.js';
import type { SeasonInstance } from '../../../src/sandbox/season/types.js';
import { memorySession } from '../../support/visitor.js';

/** A page as a browser gets it. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  /** Where a form sent the visitor on to; null for a page. */
  readonly location: string | null;
  readonly type: string | null;
  readonly headers: Headers;
}

export type Fields = Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/** One visitor's browser, which keeps their session. */
export interface Browser {
  readonly visitor: VisitorSession;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Seen>;
  /** Sends a form, without following where it leads. */
  post(path: string, fields?: Fields): Promise<Seen>;
  /** Sends a form and follows to where it leads. */
  follow(path: string, fields?: Fields): Promise<Seen>;
  /** Any request. */
  raw(path: string, init: RequestInit): Promise<Seen>;
  /** What the API answers the same visitor. */
  api(resource: string): Promise<unknown>;
}

export const host = 'http://tickets.venue.test';

export const openBrowser = (sandbox: Sandbox, visitor: VisitorSession = memorySession()): Browser => {
  const ask = async (path: string, init?: RequestInit): Promise<Seen> => {
    const answer = await sandbox.handle(new Request(`${host}${path}`, init), visitor);
    return {
      status: answer.status,
      text: await answer.text(),
      location: answer.headers.get('Location'),
      type: answer.headers.get('Content-Type'),
      headers: answer.headers,
    };
  };
  const browser: Browser = {
    visitor,
    get: (path, headers = {}) => ask(path, { headers }),
    async post(path, fields = {}) {
      // A form is sent from a page that was looked at, which is how the system knows whether cookies are kept.
      if (path.includes('/website/') && visitor.get('pages') === undefined) await ask(path);
      const body = new URLSearchParams();
      for (const [name, value] of Symbol.iterator in fields ? fields : Object.entries(fields))
        body.append(name, value);
      return ask(path, { method: 'POST', body });
    },
    raw: ask,
    async follow(path, fields) {
      let seen = await browser.post(path, fields);
      while (seen.location !== null) seen = await browser.get(seen.location);
      return seen;
    },
    api: async (resource) => JSON.parse((await ask(`/lantern/api/v3/${resource}`)).text) as unknown,
  };
  return browser;
};

/** A Thursday in autumn, so that nothing depends on the day the tests run. */
export const now = (): number => Date.parse('2026-10-01T11:00:00Z');

export const openSandbox = (options: SandboxOptions = {}): { sandbox: Sandbox; system: System } => {
  const sandbox = createSandbox({ now, ...options });
  const system = [...sandbox.systems.values()][0];
  if (!system) throw new Error('The sandbox has no client.');
  return { sandbox, system };
};

const nobody = memorySession();

/** A performance that is on sale and has seats of the wanted kind left. */
export const onSale = (
  { catalogue, boxOffice }: System,
  kind: 'reserved' | 'unreserved',
  matches: (instance: SeasonInstance) => boolean = () => true,
): SeasonInstance => {
  for (const instance of catalogue.instances) {
    const reserved = catalogue.areasOf(instance).every(({ seats }) => seats);
    if (reserved !== (kind === 'reserved') || !matches(instance)) continue;
    if (boxOffice.whyNotOnSale(instance) !== undefined) continue;
    if (boxOffice.status(instance, nobody, { includeChildPlans: true }).available >= 10) return instance;
  }
  throw new Error(`The season has no ${kind} performance on sale.`);
};

export const seatsPath = ({ wire }: SeasonInstance): string =>
  `/lantern/website/ChooseSeats.aspx?EventInstanceId=${String(leadingInteger(wire.id))}`;

/** Seats that nobody has yet, as the form names them. */
export const freeSeats = ({ text }: Seen): string[] =>
  [...text.matchAll(/<input\s[^>]*name="Seat"[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '');

/** The ticket types to choose from. */
export const ticketTypes = ({ text }: Seen): string[] =>
  [...text.matchAll(/<option\s[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '');

/** The words of a page, without its markup. */
export const words = ({ text }: Seen): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

/** The address of a page of the client. */
export const page = (name: string): string => `/lantern/website/${name}`;

/** The heading of a page: what it is, whatever its address. */
export const heading = ({ text }: Seen): string =>
  /<h1>([^<]*)<\/h1>/.exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'") ?? '';

/** Puts a seat into the basket by the API's own counter. */
export const holdSeat = (browser: Browser, system: System): SeasonInstance => {
  const { boxOffice, catalogue } = system;
  const instance = onSale(system, 'reserved', ({ queued }) => !queued);
  const free = [...boxOffice.seatStates(instance, browser.visitor)].find(
    ([, state]) => state === 'available',
  );
  const seat = free?.[0] ?? '';
  const band = catalogue.seat(instance, seat)?.bandId;
  const price = catalogue
    .priceList(instance.priceListId)
    ?.prices.find(({ priceBand, isBandDefault }) => priceBand?.id === band && isBandDefault === true);
  boxOffice.tickets.add(browser.visitor, [{ instance: instance.wire.id, seat, type: price?.ticketType.id }]);
  return instance;
};
