import { problemSchema } from '../schema/problem.js';
import type { QueueNotice } from './errors.js';
import { joinQueueSchema } from '../schema/queue.js';

/** What the body of an answer holds. */
export type Body =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'empty' | 'markup' | 'text' };

/** What the system gives as its reasons. */
export interface Reasons {
  readonly systemMessage: string | null;
  readonly problems: readonly string[];
}

/** Reads an answer's text; JSON is read once, here. */
export const bodyOf = (text: string): Body => {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return { kind: /^\s*</.test(text) ? 'markup' : 'text' };
  }
};

/** Longer texts are no reasons but accidents, such as the dump of an exception. */
const longest = 1_000;
const most = 50;

/** The system's words about a refusal. Markup is never passed on: it is a page of the system's front. */
export const reasonsOf = (text: string, body: Body): Reasons => {
  if (body.kind === 'text') return { systemMessage: shortened(text), problems: [] }; // assumption: errors-as-text
  if (body.kind !== 'json') return { systemMessage: null, problems: [] };
  if (typeof body.value === 'string') return { systemMessage: shortened(body.value), problems: [] };
  return { systemMessage: messageOf(body.value), problems: problemsOf(body.value) };
};

const shortened = (text: string): string | null => {
  const words = text.trim().slice(0, longest);
  return words === '' ? null : words;
};

const messageOf = (value: unknown): string | null => {
  const read = problemSchema.safeParse(value);
  return read.success ? shortened(read.data.message ?? '') : null;
};

const problemsOf = (value: unknown): string[] => {
  const list = field(value, 'problems');
  if (!Array.isArray(list)) return [];
  return list.slice(0, most).flatMap((problem: unknown) => {
    const words = typeof problem === 'string' ? shortened(problem) : messageOf(problem); // assumption: problems-as-objects
    return words ?? [];
  });
};

/** The notice of a queue, whatever the status it comes with. Source: reference 0.2. */
export const queueNoticeOf = (body: Body): QueueNotice | null => {
  if (body.kind !== 'json' || field(body.value, 'code') !== 'JoinQueue') return null; // assumption: join-queue-conflict
  const read = joinQueueSchema.safeParse(body.value);
  const { eventInstanceId, joinQueue, message } = read.success ? read.data : {};
  return {
    eventInstanceId: eventInstanceId ?? null,
    joinQueue: joinQueue ?? null,
    message: message ?? null,
  };
};

/** A field of something that may not be an object; own fields only. */
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
