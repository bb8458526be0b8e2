import type { ErrorCode, Explain } from './errors.js';

type Sentence = (resource: string, status: number) => string;

const sentences: Record<ErrorCode, Sentence> = {
  network: (what) =>
    `The ticketing system could not be reached for "${what}". Check the connection and try again.`,
  timeout: (what) => `The ticketing system did not answer "${what}" in time. Try again in a moment.`,
  refused: (what) =>
    `The ticketing system refuses to answer this page about "${what}". Check that the address of this site is registered with it; a bot check or too many visitors look the same.`,
  'not-allowed': (what, status) =>
    `The ticketing system does not allow "${what}" (${status}). Log the customer in first, or leave it to the venue.`,
  'not-found': (what) => `The ticketing system has no "${what}". Check the id and the client name.`,
  rejected: (what, status) =>
    `The ticketing system rejected "${what}" (${status}). See systemMessage and problems for its reasons.`,
  'rate-limited': (what) => `Too many requests were made for "${what}". Wait before the next one.`,
  unavailable: (what, status) =>
    `The ticketing system has a fault of its own (${status}) with "${what}". Try again in a moment.`,
  'invalid-response': (what) =>
    `The answer of the ticketing system to "${what}" cannot be read. Try again; if it stays, report it with the name of the client.`,
  queue: (what) =>
    `There is a queue before "${what}". Join it, and repeat the request once it lets you proceed.`,
  settings: (what) => `"${what}" cannot be asked for with these settings. Check them.`,
};

/** The usual words for a code, for developers. Never holds anything the visitor typed or the system answered. */
export const sentenceFor: Explain = (code, resource, status, uncertain) => {
  const sentence = sentences[code](resource, status ?? 0);
  return uncertain ? `${sentence} The change may have been made all the same: read it back first.` : sentence;
};
