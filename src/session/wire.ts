import { createFlights } from '../api/flights.js';
import type { Answer } from '../api/http.js';
import type { Resource } from '../api/resource.js';
import { readKey } from '../api/wire.js';
import type { Wire } from '../api/wire.js';
import { heldBack, learn } from './breaker.js';
import type { PageRecord } from './registry.js';

/** Milliseconds for which an answer serves those who ask a little later. */
const freshness = ({ session, lane }: Resource): number => {
  if (!session) return 60_000;
  return lane ? 10_000 : 5_000;
};

/**
 * Answers worth keeping: whole successes, and the two that say "nobody" and "nothing". Failures, pages of HTML and halves
 * are asked for again.
 */
const keeps = ({ status, failure, text }: Answer): boolean =>
  !failure && (status < 300 ? /^\s*[[{].*[\]}]\s*$/s.test(text) : status === 401 || status === 404);

/** A bare line whose reads, last answers and pauses are shared by all copies of the script on the page. */
export const sharedWire = (line: Wire, record: PageRecord): Wire => {
  const flights = createFlights<Answer>(record.flights);
  const { clock } = line;

  return {
    ...line,
    async read(resource, { signal, as = 'text' } = {}) {
      const key = readKey(line.base, resource, as);
      const known = record.answers.get(key);
      if (known && clock.now() - known.time < freshness(resource)) return known;
      const pause = heldBack(record.breaker, clock.now());
      if (pause) return pause;
      const start = async (shared: AbortSignal): Promise<Answer> => {
        const { epoch } = record;
        const answer = await line.read(resource, { signal: shared, as });
        learn(record.breaker, answer, clock.now());
        const current = !resource.session || record.epoch === epoch;
        if (current && as === 'text' && keeps(answer)) record.answers.set(key, answer);
        return answer;
      };
      return flights.join(key, start, signal);
    },
    async write(write, signal) {
      const pause = heldBack(record.breaker, clock.now());
      if (pause) return pause;
      const answer = await line.write(write, signal);
      learn(record.breaker, answer, clock.now());
      return answer;
    },
  };
};
