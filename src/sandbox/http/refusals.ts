import type { Context } from 'hono';
import { Refusal } from '../refusal.js';
import { answer } from './env.js';
import type { Env } from './env.js';

/** A refusal in the words and the form that the real system uses, or in those of a dialect. Source: reference 6. */
export const refuse = (c: Context<Env>, refusal: Refusal): Response => {
  // The switches refuse too, where no client was found.
  const { system } = c.var as Partial<Env['Variables']>;
  if (system?.speaks('errors-as-text')) {
    const text = [refusal.message, ...refusal.problems].join(' ');
    return new Response(text, { status: refusal.status, headers: { 'Content-Type': 'text/plain' } });
  }
  const problems = system?.speaks('problems-as-objects')
    ? refusal.problems.map((message) => ({ message }))
    : refusal.problems;
  return answer(c, { message: refusal.message, problems }, refusal.status);
};

/** What Hono calls with whatever a route threw. */
export const onError =
  (report: (error: Error) => void) =>
  (error: Error, c: Context<Env>): Response => {
    if (error instanceof Refusal) return refuse(c, error);
    report(error);
    return answer(c, { message: 'An error has occurred.' }, 500);
  };
