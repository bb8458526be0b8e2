import type { Clock } from './clock.js';
import { answersAt, exchange } from './http.js';
import type { Answer, Outgoing } from './http.js';
import { tooLate, within } from './limits.js';
import { pageHidden } from './page.js';

/** Milliseconds for a read, its second attempt included. */
const readLimit = 15_000;
/** Milliseconds for finding out whether anything answers at all. */
const probeLimit = 5_000;

/** A read: tried a second time after a fault that may have passed, never while nobody looks at the page. */
export const attemptRead = async (request: Outgoing, clock: Clock, signal: AbortSignal): Promise<Answer> => {
  const answer = await within(clock, readLimit, signal, async (inner) => {
    const first = await exchange(request, clock, inner);
    return mayPass(first) && !pageHidden() ? exchange(request, clock, inner) : first;
  });
  return explained(answer, request.url, clock, signal);
};

const mayPass = ({ status, failure }: Answer): boolean => status >= 500 || failure !== undefined;

/** Tells a refused page from a dead network: to the browser both are the same failure. */
export const explained = async (
  answer: Answer | typeof tooLate,
  probeUrl: string,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Answer> => {
  if (answer === tooLate) return { status: 0, text: '', time: clock.now(), failure: 'timeout' };
  if (answer.failure !== 'network') return answer;
  const found = await within(clock, probeLimit, signal, (inner) => answersAt(probeUrl, inner));
  return found === true ? { ...answer, failure: 'refused' } : answer;
};
