import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkList } from '../../src/api/parse-list.js';
import { check } from '../../src/api/parse.js';
import { eventSchema } from '../../src/schema/event.js';
import { fundSchema } from '../../src/schema/fund.js';

const fund = (number: number): object => ({
  zebra: 1,
  name: `Fund ${number}`,
  id: String(number),
  apple: null,
});

describe('check', () => {
  it('gives back the very object that came in, with its key order and its unknown fields', () => {
    const given = fund(1);
    const checked = check(fundSchema, given);
    assert.ok(checked.ok);
    assert.equal(checked.value, given);
    assert.deepEqual(Object.keys(checked.value), ['zebra', 'name', 'id', 'apple']);
  });

  it('names where something does not fit, and never its value', () => {
    const checked = check(eventSchema, {
      id: '1',
      name: 'x',
      instances: [{ id: '2', event: { id: 'secret' }, start: 7 }],
    });
    assert.deepEqual(checked, { ok: false, where: 'instances.0.start' });
    assert.deepEqual(check(fundSchema, 'secret'), { ok: false, where: '(whole)' });
  });
});

describe('checkList', () => {
  const noReport = (): void => assert.fail('nothing is wrong');

  it('leaves out what does not fit, and reports once for the whole list', async () => {
    const list: unknown[] = Array.from({ length: 200 }, (_, at) => fund(at));
    list[17] = { id: '17' };
    list[90] = null;
    const reports: unknown[] = [];
    const good = await checkList(fundSchema, list, (bad, where) => reports.push([bad, where]));
    assert.equal(good.length, 198);
    assert.equal(good[17], list[18]);
    assert.deepEqual(reports, [[2, '17.name']]);
  });

  it('is content with an empty list', async () => {
    assert.deepEqual(await checkList(fundSchema, [], noReport), []);
  });

  it('gives way to other work between slices of a long list', async () => {
    const list = Array.from({ length: 250 }, (_, at) => fund(at));
    const seen: string[] = [];
    setTimeout(() => seen.push('other work'));
    await checkList(fundSchema, list, noReport);
    seen.push('list');
    assert.deepEqual(seen, ['other work', 'list']);
  });

  it('stops between slices when it is given up', async () => {
    const list = Array.from({ length: 250 }, (_, at) => fund(at));
    const controller = new AbortController();
    const checking = checkList(fundSchema, list, noReport, controller.signal);
    controller.abort(new Error('enough'));
    await assert.rejects(checking, /enough/);
  });
});
