import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { customerId, entityId, IdBlocks, leadingInteger } from '../../../src/sandbox/season/ids.js';

describe('ids', () => {
  it('have the form of the real ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (integer) => {
        const id = entityId(integer);
        assert.match(id, /^\d+A[BCDGHJKLMNPQRSTV]+$/);
        assert.equal(id.length, 33);
        assert.equal(leadingInteger(id), integer);
      }),
    );
  });

  it('follow from their number alone', () => {
    assert.equal(entityId(201), entityId(201));
    assert.notEqual(entityId(201).slice(4), entityId(202).slice(4));
  });

  it('are given out in blocks that begin with 01', () => {
    const ids = new IdBlocks(2, 3);
    assert.deepEqual(
      Array.from({ length: 5 }, () => leadingInteger(ids.next())),
      [201, 202, 203, 301, 302],
    );
  });

  it('of customers have a form of their own', () => {
    const all = Array.from({ length: 500 }, (_, at) => customerId(at));
    for (const id of all) assert.match(id, /^I-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.equal(new Set(all).size, all.length);
  });
});
