import type { Answer } from '../api/http.js';
import type { Breaker } from './registry.js';

/** Milliseconds of the first pause; each further one is twice as long. */
const firstPause = 30_000;
const longestPause = 300_000;

/** The answer to give without asking, while the host is left alone. */
export const heldBack = (breaker: Breaker, now: number): Answer | null =>
  now < breaker.until ? breaker.answer : null;

/** Learns from an answer: a host that refuses, or says that it is asked too often, is left alone for a while. */
export const learn = (breaker: Breaker, answer: Answer, now: number): void => {
  if (answer.failure === 'refused' || answer.status === 429) {
    const doubled = Math.min(longestPause, Math.max(firstPause, breaker.pause * 2));
    breaker.pause = doubled;
    breaker.until = now + (answer.retryAfter === undefined ? doubled : answer.retryAfter * 1_000);
    breaker.answer = answer;
  } else if (answer.status > 0) {
    breaker.pause = 0;
    breaker.until = 0;
    breaker.answer = null;
  }
};
