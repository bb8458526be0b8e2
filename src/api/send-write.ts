import { explained } from './attempts.js';
import { ApiError } from './errors.js';
import { exchange } from './http.js';
import type { Answer } from './http.js';
import { within } from './limits.js';
import type { Wire, Write } from './wire.js';

/** Milliseconds after which the outcome of a write counts as unknown. */
const writeLimit = 60_000;
const bodyText = (body: unknown, resource: string): string => {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const message = `What was passed for "${resource}" cannot be written as JSON. Pass plain values.`;
    throw new ApiError('settings', { resource, message, cause });
  }
};

/** A write: sent exactly once, whatever happens. */
export const sendWrite = async (
  { base, clock }: Wire,
  { resource, method, body }: Write,
  signal?: AbortSignal,
): Promise<Answer> => {
  const url = base + resource.path;
  const request = { url: url + resource.query, method, credentials: 'include' } as const;
  const sent = body === undefined ? request : { ...request, body: bodyText(body, resource.label) };
  const answer = await within(clock, writeLimit, signal, (inner) => exchange(sent, clock, inner));
  // After a dead line the resource is asked for, never the write again.
  return explained(answer, url, clock, signal);
};
