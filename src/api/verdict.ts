import { ApiError } from './errors.js';
import type { ApiErrorDetails } from './errors.js';
import type { Body } from './body.js';
import type { Answer } from './http.js';
import { queueNoticeOf, reasonsOf } from './problems.js';

/** What an answer that is no success means. */
export const verdict = (answer: Answer, body: Body, details: ApiErrorDetails): ApiError => {
  const { status, retryAfter } = answer;
  const queue = queueNoticeOf(body);
  // Nothing was added, whatever the status.
  if (queue)
    return new ApiError('queue', { ...details, queue, systemMessage: queue.message, uncertain: false });

  const wait = retryAfter === undefined ? details : { ...details, retryAfter };
  if (status >= 500) return new ApiError('unavailable', wait);
  if (status === 429) return new ApiError('rate-limited', wait);

  const full = { ...details, ...reasonsOf(answer.text, body) };
  if (status === 404) return new ApiError('not-found', full);
  // The API gives JSON; a page comes from the bot check in front of it. Source: reference 6.
  if (status === 403 && body.kind === 'markup') return new ApiError('refused', full); // assumption: bot-check-answers-html
  if (status === 401 || status === 403) return new ApiError('not-allowed', full);
  if (status >= 400) return new ApiError('rejected', full);
  return new ApiError('invalid-response', details);
};
