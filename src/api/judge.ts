import { bodyOf, field } from './body.js';
import type { Body } from './body.js';
import { ApiError } from './errors.js';
import type { ApiErrorDetails } from './errors.js';
import type { Answer } from './http.js';

/** An answer that is a success, its body read as far as it could be. */
export interface Success {
  readonly status: number;
  readonly body: Body;
}

/**
 * Decides whether an answer is a success. What a refusal means is a chunk of its own: a page where all is well never
 * needs it.
 *
 * @throws ApiError in every other case.
 */
export const judge = async (answer: Answer, resource: string, isWrite: boolean): Promise<Success> => {
  const { status, failure } = answer;
  const about = { resource, ...(status === 0 ? {} : { status }), cause: answer.cause };
  if (failure && failure !== 'cut-off') throw new ApiError(failure, { ...about, uncertain: isWrite });

  const body = bodyOf(answer.text);
  const queue = body.kind === 'json' && field(body.value, 'code') === 'JoinQueue'; // assumption: join-queue-conflict
  if (status >= 200 && status < 300 && !queue) {
    const success = { status, body }; // assumption: create-201
    if (failure === 'cut-off') throw unreadable(success, resource, isWrite, answer.cause);
    return success;
  }
  const details: ApiErrorDetails = { ...about, uncertain: isWrite && !(status >= 400 && status < 500) };
  throw await explained(answer, body, details);
};

const explained = async (answer: Answer, body: Body, details: ApiErrorDetails): Promise<ApiError> => {
  try {
    const { verdict } = await import('./verdict.js');
    return verdict(answer, body, details);
  } catch {
    // The chunk could not be loaded: less is known of the reasons, but that it failed.
    return new ApiError(answer.status >= 400 && answer.status < 500 ? 'rejected' : 'unavailable', details);
  }
};

/** A success that cannot be read: of a write it is not known whether it was applied. */
export const unreadable = (success: Success, resource: string, isWrite: boolean, cause: unknown): ApiError =>
  new ApiError('invalid-response', { resource, status: success.status, uncertain: isWrite, cause });
