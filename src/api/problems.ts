import { problemSchema } from '../schema/problem.js';
import { field } from './body.js';
import type { Body } from './body.js';
import type { QueueNotice } from './errors.js';
import { joinQueueSchema } from '../schema/queue.js';

/** What the system gives as its reasons. */
export interface Reasons {
  readonly systemMessage: string | null;
  readonly problems: readonly string[];
}

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
  if (body.kind !== 'json' || field(body.value, 'code') !== 'JoinQueue') return null;
  const read = joinQueueSchema.safeParse(body.value);
  const { eventInstanceId, joinQueue, message } = read.success ? read.data : {};
  return {
    eventInstanceId: eventInstanceId ?? null,
    joinQueue: joinQueue ?? null,
    message: message ?? null,
  };
};
