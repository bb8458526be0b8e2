import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  dayOf,
  isoStart,
  offsetNear,
  utcTime,
  venueNow,
  venueOffset,
  venueToday,
  wallTime,
} from '../../src/api/time.js';

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

describe('wallTime', () => {
  it('reads the digits as they stand, whatever zone the visitor or the string is in', () => {
    for (const text of [
      '2026-04-29T18:30:00',
      '2026-04-29T18:30',
      '2026-04-29 18:30:00',
      '2026-04-29T18:30:00Z',
      '2026-04-29T18:30:00.0000000+02:00',
    ])
      assert.equal(iso(wallTime(text)), '2026-04-29T18:30:00.000Z', text);
  });

  it('keeps milliseconds of the seven digits that .NET writes', () => {
    assert.equal(iso(wallTime('2024-01-31T22:45:56.2997626+00:00')), '2024-01-31T22:45:56.299Z');
    assert.equal(iso(wallTime('2024-01-31T22:45:56.3')), '2024-01-31T22:45:56.300Z');
  });

  it('reads a day as its midnight', () => {
    assert.equal(iso(wallTime('2026-02-28')), '2026-02-28T00:00:00.000Z');
  });

  it('reads the first year there is, which .NET writes for a date that is not set', () => {
    assert.equal(iso(wallTime('0001-01-01T00:00:00')), '0001-01-01T00:00:00.000Z');
  });

  it('gives null for what is no time', () => {
    for (const text of [
      null,
      undefined,
      '',
      'soon',
      '2026-13-01',
      '2026-02-30',
      '2026-04-29T24:00:00',
      '29/04/2026',
    ])
      assert.equal(wallTime(text), null, String(text));
  });
});

describe('utcTime', () => {
  it('is UTC with and without a Z', () => {
    assert.equal(iso(utcTime('2026-04-30T00:30:00')), '2026-04-30T00:30:00.000Z');
    assert.equal(iso(utcTime('2026-04-30T00:30:00Z')), '2026-04-30T00:30:00.000Z');
  });

  it('follows an offset that is written', () => {
    assert.equal(iso(utcTime('2026-04-30T00:30:00+02:00')), '2026-04-29T22:30:00.000Z');
    assert.equal(iso(utcTime('2026-04-30T00:30:00-0330')), '2026-04-30T04:00:00.000Z');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const times = [
          wallTime(text),
          utcTime(text),
          wallTime(`2026-${text}`),
          utcTime(`2026-10-03T${text}`),
        ];
        return times.every((time) => time === null || Number.isFinite(time));
      }),
    );
  });
});

const denver = { start: '2026-04-29T18:30:00', startUtc: '2026-04-30T00:30:00' };
const london = { start: '2026-07-01T19:30:00', startUtc: '2026-07-01T18:30:00' };
const londonWinter = { start: '2026-12-01T19:30:00', startUtc: '2026-12-01T19:30:00' };
const kathmandu = { start: '2026-01-01T19:30:00', startUtc: '2026-01-01T13:45:00' };

describe('the venue’s clock', () => {
  it('is told by start and startUtc, in minutes ahead of UTC', () => {
    assert.equal(venueOffset(denver), -360);
    assert.equal(venueOffset(london), 60);
    assert.equal(venueOffset(londonWinter), 0);
    assert.equal(venueOffset(kathmandu), 345);
  });

  it('cannot be told from an instance without startUtc, or with one a day off', () => {
    assert.equal(venueOffset({ start: '2026-04-29T18:30:00' }), null);
    assert.equal(venueOffset({ start: '2026-04-29T18:30:00', startUtc: null }), null);
    assert.equal(venueOffset({ start: 'soon', startUtc: '2026-04-29T18:30:00' }), null);
    assert.equal(venueOffset({ start: '2026-04-29T18:30:00', startUtc: '2026-05-30T18:30:00' }), null);
  });

  it('follows the instance that is nearest, so summer time comes in where the programme has it', () => {
    const season = [{ start: 'soon' }, londonWinter, london];
    assert.equal(offsetNear(season, Date.UTC(2026, 6, 10)), 60);
    assert.equal(offsetNear(season, Date.UTC(2026, 11, 10)), 0);
    assert.equal(offsetNear([], 0), null);
  });

  it('shows the venue’s day, which need not be the visitor’s', () => {
    const now = Date.parse('2026-04-30T03:00:00Z');
    assert.equal(venueToday([denver], now), '2026-04-29');
    assert.equal(iso(venueNow([denver], now)), '2026-04-29T21:00:00.000Z');
    assert.equal(venueToday([], now), null);
    assert.equal(venueNow([], now), null);
  });

  it('counts days over the end of a month', () => {
    assert.equal(dayOf(Date.UTC(2026, 1, 28, 23, 59), 1), '2026-03-01');
  });

  it('writes a start with its offset', () => {
    assert.equal(isoStart(denver), '2026-04-29T18:30:00-06:00');
    assert.equal(isoStart(kathmandu), '2026-01-01T19:30:00+05:45');
    assert.equal(isoStart({ start: '2026-04-29T18:30:00' }), null);
  });
});
