import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiError } from '../../src/api/errors.js';
import { idOf, idsOf, path, pathBelow, withIds } from '../../src/api/ids.js';
import type { Ref } from '../../src/api/ids.js';

const settingsFault = (error: unknown): boolean => error instanceof ApiError && error.code === 'settings';

describe('ids', () => {
  it('are taken from a string or from what has one', () => {
    assert.equal(idOf('201AGB'), '201AGB');
    assert.equal(idOf({ id: '201AGB' }), '201AGB');
    assert.deepEqual(idsOf(['1', { id: '2' }]), ['1', '2']);
    assert.deepEqual(idsOf({ id: '2' }), ['2']);
  });

  it('are opaque: nothing is cut, trimmed or looked at', () => {
    assert.equal(idOf(' 0042 '), ' 0042 ');
  });

  it('that are missing are told before anything is asked for', () => {
    for (const none of ['', null, undefined, 7, {}, { id: '' }, { id: 7 }])
      assert.throws(() => idOf(none as unknown as Ref), settingsFault, JSON.stringify(none));
  });

  it('are encoded in paths, and kept out of what errors show', () => {
    assert.deepEqual(path`events/${'a/b ?#é'}/instances`, {
      sent: 'events/a%2Fb%20%3F%23%C3%A9/instances',
      shape: 'events/{id}/instances',
    });
    assert.deepEqual(pathBelow('orders', { id: 'I-1' }), { sent: 'orders/I-1', shape: 'orders/{id}' });
  });

  it('that would lead to another path, or cannot be encoded, are refused', () => {
    for (const id of ['.', '..', '\uD800', 'a\uDC00b'])
      assert.throws(() => path`events/${id}`, settingsFault, id);
  });

  it('stand for resources in a body; other values stay', () => {
    const body = { instance: { id: '1' }, type: '2', amount: 5, address: { line1: 'x' }, none: null };
    assert.deepEqual(withIds(body), { ...body, instance: '1' });
  });
});
