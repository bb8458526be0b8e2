import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seasonOf } from '../../src/elements/foyer-events/upcoming.js';
import type { Event } from '../../src/schema/event.js';

const event = (id: string, fields: Partial<Event> = {}): Event => ({ id, name: id, ...fields });

/** An event of one performance, as newer systems tell it, at a venue so many hours ahead of UTC. */
const once = (id: string, utc: string, hoursAhead: number, fields: Partial<Event> = {}): Event => {
  const local = new Date(Date.parse(utc) + hoursAhead * 3_600_000).toISOString().slice(0, 19);
  return event(id, {
    firstInstanceDateTime: local,
    lastInstanceDateTime: local,
    firstInstanceDateTimeUtc: utc,
    lastInstanceDateTimeUtc: utc,
    ...fields,
  });
};

const upcoming = (events: readonly Event[], now: string): string[] =>
  seasonOf(events, Date.parse(now), false).runs.map((run) => run.event.id);

describe('what is on', () => {
  it('is what has not begun, by the moment that newer systems tell', () => {
    const vancouver = [once('early', '2026-10-04T02:30:00Z', -7), once('late', '2026-10-04T05:00:00Z', -7)];
    assert.deepEqual(upcoming(vancouver, '2026-10-04T02:29:00Z'), ['early', 'late']);
    assert.deepEqual(upcoming(vancouver, '2026-10-04T02:31:00Z'), ['late']);
    const auckland = [once('matinee', '2026-10-03T01:00:00Z', 13)];
    assert.deepEqual(upcoming(auckland, '2026-10-03T00:59:00Z'), ['matinee']);
    assert.deepEqual(upcoming(auckland, '2026-10-03T01:01:00Z'), []);
  });

  it('counts what is running now, for as long as it takes', () => {
    const events = [once('play', '2026-10-03T18:30:00Z', 1, { duration: 150 })];
    assert.deepEqual(upcoming(events, '2026-10-03T20:59:00Z'), ['play']);
    assert.deepEqual(upcoming(events, '2026-10-03T21:00:00Z'), []);
  });

  it('goes by the venue’s offset where an event itself does not tell it', () => {
    const older = event('older', {
      firstInstanceDateTime: '2026-10-03T19:30:00',
      lastInstanceDateTime: '2026-10-03T19:30:00',
    });
    const newer = once('newer', '2026-10-05T18:30:00Z', 1);
    assert.deepEqual(upcoming([older, newer], '2026-10-03T18:29:00Z'), ['older', 'newer']);
    assert.deepEqual(upcoming([older, newer], '2026-10-03T18:30:00Z'), ['newer']);
  });

  it('finds the offset in performances too', () => {
    const started = {
      firstInstanceDateTime: '2026-10-03T19:30:00',
      lastInstanceDateTime: '2026-10-03T19:30:00',
      instances: [
        { id: 'i', event: { id: 'e' }, start: '2026-10-03T19:30:00', startUtc: '2026-10-03T18:30:00' },
      ],
    };
    assert.deepEqual(upcoming([event('e', started)], '2026-10-03T18:31:00Z'), []);
  });

  it('is lenient where no offset is known: the latest place on earth decides', () => {
    const older = event('older', { lastInstanceDateTime: '2026-10-03T19:30:00' });
    assert.deepEqual(upcoming([older], '2026-10-04T07:29:00Z'), ['older']);
    assert.deepEqual(upcoming([older], '2026-10-04T07:31:00Z'), []);
  });

  it('does not depend on the zone of the visitor', () => {
    const zone = process.env.TZ;
    const events = [
      once('a', '2026-10-03T18:30:00Z', 1),
      event('b', { lastInstanceDateTime: '2026-10-03T18:30:00' }),
    ];
    const seen = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((elsewhere) => {
      process.env.TZ = elsewhere;
      return upcoming(events, '2026-10-03T18:00:00Z').join();
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(new Set(seen).size, 1);
  });

  it('keeps what has no dates, and what has dates that cannot be read', () => {
    const events = [event('none'), event('odd', { lastInstanceDateTime: 'soon' })];
    assert.deepEqual(upcoming(events, '2026-10-03T18:00:00Z'), ['none', 'odd']);
  });

  it('begins with what is next, and of what runs already with what ends first', () => {
    const run = (id: string, from: string, until: string): Event =>
      event(id, { firstInstanceDateTime: from, lastInstanceDateTime: until });
    const events = [
      run('long', '2026-09-01T10:00:00', '2026-12-01T10:00:00'),
      run('next', '2026-10-04T10:00:00', '2026-10-04T10:00:00'),
      run('ending', '2026-09-15T10:00:00', '2026-10-09T10:00:00'),
      once('offset', '2026-10-20T10:00:00Z', 0),
    ];
    assert.deepEqual(upcoming(events, '2026-10-03T18:00:00Z'), ['ending', 'long', 'next', 'offset']);
  });

  it('has what is over at its end, latest first, when asked for', () => {
    const events = [
      once('old', '2026-01-01T10:00:00Z', 0),
      once('recent', '2026-09-01T10:00:00Z', 0),
      once('next', '2026-11-01T10:00:00Z', 0),
    ];
    const season = seasonOf(events, Date.parse('2026-10-03T18:00:00Z'), true);
    assert.deepEqual(
      season.runs.map((run) => [run.event.id, run.over]),
      [
        ['next', false],
        ['recent', true],
        ['old', true],
      ],
    );
  });
});
