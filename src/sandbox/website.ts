import { Refusal } from './refusal.js';

/**
 * What Website Admin says about one of a venue's domains: where the venue's own pages are, and how the system's pages
 * look and behave in them. A page is an address, or a path below `origin`; null where the venue has none, and the
 * visitor stays in the frame. Source: iframes A4, A5.
 */
export interface Website {
  /** Of the venue's pages, such as `https://www.venue.example`. */
  readonly origin: string | null;
  /** The empty page on `origin` that heights are told through. */
  readonly blankPage: string | null;
  readonly checkoutLink: string | null;
  readonly basketLink: string | null;
  readonly accountLink: string | null;
  readonly loginLink: string | null;
  /** Letters about forgotten passwords lead here, with the `token` for the page that sets a new one. */
  readonly passwordResetLink: string | null;
  readonly bookMoreLink: string | null;
  /** Markup for the head of every page, as it stands. */
  readonly htmlHeaders: string;
  readonly expressCheckout: boolean;
  /** The uploaded style sheet of pages that ask for none. */
  readonly stylesheet: string;
  /** Told instead of the system's own words. */
  readonly soldOutMessage: string | null;
}

/** A domain that nobody has set up. */
const plain: Website = {
  origin: null,
  blankPage: null,
  checkoutLink: null,
  basketLink: null,
  accountLink: null,
  loginLink: null,
  passwordResetLink: null,
  bookMoreLink: null,
  htmlHeaders: '',
  expressCheckout: true,
  stylesheet: 'default.css',
  soldOutMessage: null,
};

/** Settings that name a page of the venue's. */
export type VenueLink = Extract<keyof Website, `${string}Link`>;

const addressOf = (text: string, base?: string | null): URL | undefined => {
  try {
    const url = new URL(text, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/** The full address of a page of the venue's; undefined where it is not set, or only as a path without an origin. */
export const venuePage = ({ origin }: Website, page: string | null): string | undefined =>
  page === null ? undefined : addressOf(page, origin)?.href;

/** Where a letter about a forgotten password leads: to the venue's page, or to the system's own. Source: iframes A7. */
export const passwordLink = (website: Website, ownPage: string, token: string): string => {
  const url = new URL(venuePage(website, website.passwordResetLink) ?? ownPage);
  url.searchParams.set('token', token);
  return url.href;
};

const check = (name: string, value: unknown): void => {
  const example = plain[name as keyof Website];
  if (value === null && example !== undefined) return;
  const wanted = typeof example === 'boolean' ? 'boolean' : 'string';
  if (typeof value !== wanted) throw new Refusal(400, `"${name}" must be a ${wanted}.`);
  if (name === 'origin' && addressOf(String(value))?.origin !== value)
    throw new Refusal(400, '"origin" must be an origin such as https://www.venue.example, without a path.');
  const isPage = name === 'blankPage' || name.endsWith('Link');
  if (isPage && !addressOf(String(value), 'http://venue.invalid'))
    throw new Refusal(400, `"${name}" must be a path or an http address.`);
};

/** Reads settings, some or all of them; null puts one back to that of a domain that nobody has set up. */
export const readWebsite = (fields: Readonly<Record<string, unknown>>): Partial<Website> => {
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(plain, name))
      throw new Refusal(400, `There is no "${name}" here. Known: ${Object.keys(plain).join(', ')}.`);
    check(name, value);
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ?? plain[name as keyof Website]]),
  );
};

/** Stands for every host name that has no settings of its own. */
const everywhere = '*';

/** The settings of a client by the host name that its pages are asked at. */
export class Websites {
  readonly #start: ReadonlyMap<string, Partial<Website>>;
  #now: Map<string, Partial<Website>>;

  /** @param given By host name, `*` for all; a host name's own settings win. */
  constructor(given: Readonly<Record<string, Partial<Website>>> = {}) {
    this.#start = new Map(
      Object.entries({ [everywhere]: {}, ...given }).map(([name, settings]) => [
        name.toLowerCase(),
        readWebsite({ ...settings }),
      ]),
    );
    this.#now = new Map(this.#start);
  }

  at(hostname: string): Website {
    return { ...plain, ...this.#now.get(everywhere), ...this.#now.get(hostname.toLowerCase()) };
  }

  /** @param hostname Left out: all of them. */
  change(settings: Partial<Website>, hostname?: string): void {
    const names = hostname === undefined ? [...this.#now.keys()] : [hostname.toLowerCase()];
    for (const name of names) this.#now.set(name, { ...this.#now.get(name), ...settings });
  }

  /** By host name, `*` for all: what `change` made of them, to be kept. */
  get current(): Readonly<Record<string, Partial<Website>>> {
    return Object.fromEntries(this.#now);
  }

  /** As they were at the start. */
  undo(): void {
    this.#now = new Map(this.#start);
  }
}
