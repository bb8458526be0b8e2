import { ApiError } from './errors.js';
import type { ApiErrorDetails, ErrorCode } from './errors.js';
import type { Answer } from './http.js';
import { bodyOf, queueNoticeOf, reasonsOf } from './problems.js';
import type { Body } from './problems.js';

/** An answer that is a success, its body read as far as it could be. */
export interface Success {
  readonly status: number;
  readonly body: Body;
}

/**
 * Decides whether an answer is a success.
 *
 * @throws ApiError in every other case.
 */
export const judge = (answer: Answer, resource: string, isWrite: boolean): Success => {
  const { status, failure } = answer;
  const about = { resource, ...(status === 0 ? {} : { status }), cause: answer.cause };
  if (failure && failure !== 'cut-off') throw new ApiError(failure, { ...about, uncertain: isWrite });

  const body = bodyOf(answer.text);
  const queue = queueNoticeOf(body);
  if (queue) throw new ApiError('queue', { ...about, queue, systemMessage: queue.message });

  if (status >= 200 && status < 300) {
    const success = { status, body }; // assumption: create-201
    if (failure === 'cut-off') throw unreadable(success, resource, isWrite, answer.cause);
    return success;
  }
  const details: ApiErrorDetails = { ...about, uncertain: isWrite && !(status >= 400 && status < 500) };
  throw new ApiError(...verdict(answer, body, details));
};

/** A success that cannot be read: of a write it is not known whether it was applied. */
export const unreadable = (success: Success, resource: string, isWrite: boolean, cause: unknown): ApiError =>
  new ApiError('invalid-response', { resource, status: success.status, uncertain: isWrite, cause });

const verdict = (
  answer: Answer,
  body: Body,
  details: ApiErrorDetails,
): [code: ErrorCode, details: ApiErrorDetails] => {
  const { status, retryAfter } = answer;
  const wait = retryAfter === undefined ? details : { ...details, retryAfter };
  if (status >= 500) return ['unavailable', wait];
  if (status === 429) return ['rate-limited', wait];
  const full = { ...details, ...reasonsOf(answer.text, body) };
  if (status === 404) return ['not-found', full];
  // The API gives JSON; a page comes from the bot check in front of it. Source: reference 6.
  if (status === 403 && body.kind === 'markup') return ['refused', full]; // assumption: bot-check-answers-html
  if (status === 401 || status === 403) return ['not-allowed', full];
  if (status >= 400) return ['rejected', full];
  return ['invalid-response', details];
};
