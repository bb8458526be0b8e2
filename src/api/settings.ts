import type { Assumptions } from './assumptions.js';
import type { Clock } from './clock.js';
import { ApiError } from './errors.js';

export interface ClientSettings {
  /** The venue's name in the ticketing system, as it stands in the addresses of its pages. */
  readonly clientName: string;
  /**
   * Where the system answers for this venue: a host name such as `tickets.venue.org`, or, for development, a base URL
   * such as `http://localhost:3000/sub/path`. Left out: `system.spektrix.com`, where browsers that block third-party
   * cookies keep no basket.
   */
  readonly customDomain?: string | null | undefined;
  readonly clock?: Clock;
  /** Replaces single guesses about the wire; see `Assumptions`. */
  readonly assumptions?: Partial<Assumptions>;
  /** Called with a sentence for developers, once for each. Left out: `console.warn`. */
  readonly onWarning?: (sentence: string) => void;
}

/** Source: reference 1. */
const systemHost = 'system.spektrix.com';

const fault = (message: string): ApiError => new ApiError('settings', { resource: 'settings', message });

/**
 * The address below which every resource is, with a final slash.
 *
 * @throws ApiError `settings`, with a sentence that says what to change.
 */
export const baseOf = ({ clientName, customDomain }: ClientSettings): string =>
  `${hostOf(customDomain)}/${nameOf(clientName)}/api/v3/`;

const nameOf = (given: unknown): string => {
  const name = typeof given === 'string' ? given.trim() : '';
  if (name === '') throw fault('The client name is missing.');
  if (/^[\w-]+$/.test(name)) return name;
  throw fault(`"${name}" is not a client name.`);
};

const hostOf = (given: unknown): string => {
  const domain = typeof given === 'string' ? given.trim() : '';
  if (domain === '') return `https://${systemHost}`;
  const url = readUrl(domain);
  if (!url)
    throw fault(
      `${shown(domain)} is not a custom domain. Use a host name such as tickets.venue.org, or leave the setting out.`,
    );
  if (/\/api\/v3(\/|$)/i.test(url.pathname))
    throw fault(`"${domain}" holds the path of the API: use ${url.hostname} alone.`);
  return url.origin + url.pathname.replace(/\/+$/, '');
};

/** Not where it may hold a password. */
const shown = (domain: string): string => (domain.includes('@') ? 'What is set' : `"${domain}"`);

const readUrl = (domain: string): URL | null => {
  const whole = /^https?:\/\//i.test(domain);
  const text = whole ? domain : `https://${domain}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const extras = url.username + url.password + url.search + url.hash;
  // Without a scheme a single word is more likely a client name than a host.
  const isHost = whole || url.hostname.includes('.') || url.hostname === 'localhost';
  return isHost && extras === '' && !/^\/|[@\\]/.test(domain) ? url : null;
};
