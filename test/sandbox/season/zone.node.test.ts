import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  atTime,
  day,
  localString,
  minute,
  readLocal,
  startOfWeek,
  toInstant,
  toWall,
  utcString,
  week,
  weekday,
} from '../../../src/sandbox/season/zone.js';

const wall = (local: string): number => readLocal(local) ?? assert.fail(`${local} is not a local time`);
const utcOf = (local: string, zone: string): string => utcString(toInstant(wall(local), zone));

describe('times at the venue', () => {
  it('are UTC in a British winter and an hour ahead of it in summer', () => {
    assert.equal(utcOf('2026-01-15T19:30:00', 'Europe/London'), '2026-01-15T19:30:00Z');
    assert.equal(utcOf('2026-07-15T19:30:00', 'Europe/London'), '2026-07-15T18:30:00Z');
  });

  it('change over on the last Sundays of March and October', () => {
    assert.equal(utcOf('2026-03-28T19:30:00', 'Europe/London'), '2026-03-28T19:30:00Z');
    assert.equal(utcOf('2026-03-29T19:30:00', 'Europe/London'), '2026-03-29T18:30:00Z');
    assert.equal(utcOf('2026-10-24T19:30:00', 'Europe/London'), '2026-10-24T18:30:00Z');
    assert.equal(utcOf('2026-10-25T19:30:00', 'Europe/London'), '2026-10-25T19:30:00Z');
  });

  it('that the clocks skip count as an hour later, those they show twice as the first', () => {
    assert.equal(utcOf('2026-03-29T01:30:00', 'Europe/London'), '2026-03-29T01:30:00Z');
    assert.equal(utcOf('2026-10-25T01:30:00', 'Europe/London'), '2026-10-25T00:30:00Z');
  });

  it('are right in other parts of the world, half hours included', () => {
    assert.equal(utcOf('2026-04-29T18:30:00', 'America/Denver'), '2026-04-30T00:30:00Z');
    assert.equal(utcOf('2026-01-10T20:00:00', 'America/St_Johns'), '2026-01-10T23:30:00Z');
    assert.equal(utcOf('2026-01-10T20:00:00', 'Australia/Sydney'), '2026-01-10T09:00:00Z');
  });

  it('come back from UTC as they went there', () => {
    const hours = fc.integer({
      min: Date.UTC(2020, 0, 1) / 3_600_000,
      max: Date.UTC(2035, 0, 1) / 3_600_000,
    });
    const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata');
    fc.assert(
      fc.property(hours, zones, (hour, zone) => {
        const shown = toWall(hour * 3_600_000, zone);
        const again = toWall(toInstant(shown, zone), zone);
        assert.equal(again, shown);
      }),
    );
  });

  it('keep the time of day when weeks are added', () => {
    const start = wall('2026-10-20T19:30:00');
    assert.equal(localString(start + week), '2026-10-27T19:30:00');
    assert.equal(
      toInstant(start + week, 'Europe/London') - toInstant(start, 'Europe/London'),
      week + 60 * minute,
    );
  });

  it('know their weekday and the Monday before', () => {
    const sunday = wall('2026-10-25T19:30:00');
    assert.equal(weekday(sunday), 7);
    assert.equal(localString(startOfWeek(sunday)), '2026-10-19T00:00:00');
    assert.equal(localString(startOfWeek(sunday + day)), '2026-10-26T00:00:00');
    assert.equal(localString(atTime(sunday, '10:15')), '2026-10-25T10:15:00');
  });

  it('are read from dates and from dates with times, and from nothing else', () => {
    assert.equal(readLocal('2026-10-25'), Date.UTC(2026, 9, 25));
    assert.equal(readLocal('2026-10-25T19:30'), Date.UTC(2026, 9, 25, 19, 30));
    for (const text of ['', 'soon', '25/10/2026', '2026-13-01', '2026-10-25T19:30:00Z', '2026-1-1'])
      assert.equal(readLocal(text), undefined, text);
  });
});
