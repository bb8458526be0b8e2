import { ApiError, createClient, dayOf } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import type { Site } from './site.js';

export interface RealSystem {
  /** The venue's name in the ticketing system. */
  readonly client: string;
  /** Where it answers: a host name, or a base URL. Left out: the system's own host. */
  readonly domain?: string;
  /** ISO code. */
  readonly currency?: string;
}

/** One sentence that says what to change, for whoever typed the command. */
const sentenceFor = (error: unknown, { client, domain = 'the system’s own host' }: RealSystem): string => {
  if (!(error instanceof ApiError)) return String(error);
  switch (error.code) {
    case 'settings':
      return error.message;
    case 'not-found':
    case 'invalid-response':
    case 'not-allowed':
      return `There is no list of events for "${client}" at ${domain}: check --client and --domain.`;
    case 'network':
    case 'timeout':
    case 'refused':
      return `Nothing answers at ${domain}: check --domain and your connection.`;
    default:
      return `${domain} answers, but has a problem at the moment: try again in a few minutes.`;
  }
};

/**
 * Asks a real system for its events, once, and gives what pages need to show them.
 *
 * @throws Error with a sentence to print.
 */
export const findRealSystem = async (system: RealSystem): Promise<Site> => {
  const { client, domain = '', currency = '' } = system;
  let api: Client;
  try {
    api = createClient({ clientName: client, customDomain: domain, onWarning: () => {} });
    await api.events.list({ instanceStartFrom: dayOf(Date.now()) });
  } catch (error) {
    throw new Error(sentenceFor(error, system), { cause: error });
  }
  const { origin } = new URL(api.base);
  return { client, domain, origin, system: api.base.replace(/\/api\/v3\/$/, ''), season: 'live', currency };
};
