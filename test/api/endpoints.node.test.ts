import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../src/api/client.js';
import { endpoints } from '../support/endpoints.js';

/** The calls of a client, by the names they are written with. */
const callsOf = (part: object, prefix = ''): string[] =>
  Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [prefix + name];
    return typeof value === 'object' && value !== null ? callsOf(value, `${prefix}${name}.`) : [];
  });

describe('the list of endpoints', () => {
  it('has every call of the client once', () => {
    const client = createClient({ clientName: 'lantern' });
    const listed = endpoints.map(({ call }) => call);
    assert.deepEqual([...listed].sort(), callsOf(client).sort());
  });
});
