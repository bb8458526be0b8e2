import type { ErrorCode } from '../../src/api/errors.js';

const sentences: Partial<Record<ErrorCode, string>> = {
  network: 'We cannot reach the box office. Check your connection, then try again.',
  timeout: 'The box office takes very long to answer. Please try again.',
  refused: 'The box office does not let this page in at the moment. Please try again in a few minutes.',
  'rate-limited': 'The box office is very busy. Please try again in a minute.',
  unavailable: 'The box office has a problem at the moment. Please try again in a minute.',
};

/** What went wrong, and what to do next, as this venue says it. */
export const errorInWords = (code: ErrorCode): string =>
  sentences[code] ?? 'That did not work. Please try again, or use our ticket pages.';

export const slow = 'This takes longer than usual. Please stay on this page.';
