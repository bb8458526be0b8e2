import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiError, ErrorCode } from '../../src/api/errors.js';
import type { Answer } from '../../src/api/http.js';
import { judge } from '../../src/api/judge.js';
import { sentenceFor } from '../../src/api/sentences.js';

const answered = (status: number, text = '', more: Partial<Answer> = {}): Answer => ({
  status,
  text,
  time: 0,
  ...more,
});

/** How an answer is judged when it is no success. */
const fault = async (answer: Answer, isWrite = false): Promise<ApiError> => {
  try {
    await judge(answer, 'basket/tickets', isWrite);
  } catch (error) {
    assert.ok(error instanceof ApiError);
    return error;
  }
  return assert.fail('a success');
};

describe('judge', () => {
  it('takes every 2xx as a success', async () => {
    assert.deepEqual((await judge(answered(200, '[1]'), 'x', false)).body, { kind: 'json', value: [1] });
    assert.deepEqual((await judge(answered(201, '{}'), 'x', true)).body, { kind: 'json', value: {} });
    assert.deepEqual((await judge(answered(204), 'x', true)).body, { kind: 'empty' });
  });

  it('tells statuses by one word', async () => {
    const codes: Record<number, string> = {
      304: 'invalid-response',
      400: 'rejected',
      401: 'not-allowed',
      403: 'not-allowed',
      404: 'not-found',
      405: 'rejected',
      409: 'rejected',
      429: 'rate-limited',
      500: 'unavailable',
      503: 'unavailable',
    };
    for (const [status, code] of Object.entries(codes)) {
      const error = await fault(answered(Number(status), '{}'));
      assert.equal(error.code, code);
      assert.equal(error.status, Number(status));
      assert.equal(error.resource, 'basket/tickets');
    }
  });

  it('takes a 403 with a page for the bot check', async () => {
    assert.equal((await fault(answered(403, '<!DOCTYPE html><p>Please wait'))).code, 'refused');
    assert.equal((await fault(answered(403, '\n<h1>Forbidden</h1>'))).code, 'refused');
  });

  it('keeps the system’s reasons in whatever form they come', async () => {
    const reasons = async (text: string): Promise<unknown> => {
      const { systemMessage, problems } = await fault(answered(400, text));
      return [systemMessage, problems];
    };
    assert.deepEqual(await reasons('{"message":"No","problems":["Seat taken","Too many"]}'), [
      'No',
      ['Seat taken', 'Too many'],
    ]);
    assert.deepEqual(await reasons('{"message":"No","problems":[{"message":"Seat taken"},7,null]}'), [
      'No',
      ['Seat taken'],
    ]);
    assert.deepEqual(await reasons('{"message":null,"problems":null}'), [null, []]);
    assert.deepEqual(await reasons('"No"'), ['No', []]);
    assert.deepEqual(await reasons(' No \n'), ['No', []]);
    assert.deepEqual(await reasons('7'), [null, []]);
    assert.deepEqual(await reasons('[]'), [null, []]);
    assert.deepEqual(await reasons(''), [null, []]);
  });

  it('never passes a page of HTML on as a reason, nor a dump of any length', async () => {
    assert.equal((await fault(answered(400, '<html>Error</html>'))).systemMessage, null);
    assert.equal((await fault(answered(400, 'x'.repeat(100_000)))).systemMessage?.length, 1000);
  });

  it('finds a queue behind any status', async () => {
    const text =
      '{"code":"JoinQueue","eventInstanceId":"7A","joinQueue":"/api/v3/basket/queue/7A","message":"Wait"}';
    for (const status of [200, 403, 409, 503]) {
      const error = await fault(answered(status, text), true);
      assert.equal(error.code, 'queue');
      assert.deepEqual(error.queue, {
        eventInstanceId: '7A',
        joinQueue: '/api/v3/basket/queue/7A',
        message: 'Wait',
      });
      assert.equal(error.uncertain, false);
    }
    assert.deepEqual((await fault(answered(200, '{"code":"JoinQueue","eventInstanceId":7}'))).queue, {
      eventInstanceId: null,
      joinQueue: null,
      message: null,
    });
  });

  it('says how long to wait where the system does', async () => {
    assert.equal((await fault(answered(429, '', { retryAfter: 30 }))).retryAfter, 30);
    assert.equal((await fault(answered(503, '', { retryAfter: 5 }))).retryAfter, 5);
    assert.equal((await fault(answered(429))).retryAfter, undefined);
  });

  it('marks writes whose outcome nobody knows', async () => {
    const uncertain = async (answer: Answer): Promise<boolean> => (await fault(answer, true)).uncertain;
    for (const failure of ['network', 'refused', 'timeout'] as const)
      assert.equal(await uncertain(answered(0, '', { failure })), true, failure);
    for (const status of [500, 503, 304]) assert.equal(await uncertain(answered(status)), true);
    assert.equal(await uncertain(answered(200, '', { failure: 'cut-off' })), true);
    for (const status of [400, 401, 403, 404, 429]) assert.equal(await uncertain(answered(status)), false);
    assert.equal((await fault(answered(500))).uncertain, false);
  });

  it('keeps what the browser said as the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    assert.equal((await fault(answered(0, '', { failure: 'network', cause }))).cause, cause);
  });
});

describe('ApiError', () => {
  it('has a sentence for every code that says what to do', () => {
    for (const code of Object.values(ErrorCode)) {
      const sentence = sentenceFor(code, 'events', 500, false);
      assert.match(sentence, /events/, code);
      assert.match(sentence, /\.$/, code);
      assert.match(sentenceFor(code, 'events', 500, true), /read it back first\.$/);
    }
  });

  it('is known by its name where classes of two copies of the script meet', () => {
    const error = new ApiError('network', { resource: 'events' });
    assert.equal(error.name, 'ApiError');
    assert.equal(error.status, undefined);
    assert.deepEqual(error.problems, []);
    assert.equal('cause' in error, false);
  });
});
