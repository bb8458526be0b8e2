import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Catalogue } from '../../../src/sandbox/season/catalogue.js';
import { CatalogueError, recordedSeason } from '../../../src/sandbox/season/recorded.js';
import type { Season } from '../../../src/sandbox/season/types.js';
import { instancesOf } from './seasons.js';

const now = Date.UTC(2026, 10, 21, 12);

const record = (rows: unknown, keepDates = false): Season =>
  recordedSeason(typeof rows === 'string' ? rows : JSON.stringify(rows), { now, keepDates, client: 'venue' });

/** Rows as a recording has them, made up. */
const plain = {
  extra: { kept: [1, null] },
  description: '',
  isOnSale: true,
  name: 'Ten Days',
  instanceDates: '3 March-12 March',
  webEventId: null,
  id: '1201AXXX',
  firstInstanceDateTime: '2024-03-03T19:30:00',
  lastInstanceDateTime: '2024-03-12T14:00:00',
  imageUrl: '',
  attribute_PresaleDate: '2024-02-01T00:00:00',
};

const instance = {
  isOnSale: true,
  planId: '77AP',
  priceList: { id: '88AL' },
  event: { id: '1301AYYY' },
  start: '2024-03-08T20:00:00',
  startUtc: '2024-03-09T02:00:00',
  startSellingAtWeb: '2023-10-01T08:30:00',
  startSellingAtWebUtc: '2023-10-01T13:30:00Z',
  stopSellingAtWeb: '2024-03-08T20:00:00',
  stopSellingAtWebUtc: '2024-03-09T02:00:00Z',
  cancelled: false,
  id: '9901AZZZ',
  attribute_Bar: '',
};

const expanded = {
  name: 'One Night',
  instanceDates: 'March 8-March 8',
  instances: [instance],
  id: '1301AYYY',
  firstInstanceDateTime: '2024-03-08T20:00:00',
  lastInstanceDateTime: '2024-03-08T20:00:00',
};

describe('a recorded season', () => {
  it('starts this month, on the same weekdays and at the same times of day', () => {
    const [{ wire } = assert.fail()] = record([plain]).events;
    assert.equal(wire.firstInstanceDateTime, '2026-11-01T19:30:00');
    assert.equal(wire.lastInstanceDateTime, '2026-11-10T14:00:00');
    assert.equal(wire.instanceDates, '1 November-10 November');
  });

  it('keeps everything else as it was: ids, unknown keys, attributes, the order of keys', () => {
    const [{ wire } = assert.fail()] = record([plain]).events;
    assert.deepEqual(Object.keys(wire), Object.keys(plain));
    const { firstInstanceDateTime, lastInstanceDateTime, instanceDates, ...others } = plain;
    assert.ok(firstInstanceDateTime && lastInstanceDateTime && instanceDates);
    assert.deepEqual(
      { ...wire, firstInstanceDateTime, lastInstanceDateTime, instanceDates },
      { ...plain, ...others },
    );
  });

  it('stays where it was when dates are kept', () => {
    const season = record([plain, expanded], true);
    const { instances, ...event } = expanded;
    assert.deepEqual(
      season.events.map(({ wire }) => wire),
      [plain, event],
    );
    assert.deepEqual(season.events[1]?.instances[0]?.wire, instances[0]);
  });

  it('keeps its order, and leaves out rows without an id or a name', () => {
    const rows = [
      expanded,
      { name: 'No id' },
      plain,
      { id: '3A' },
      null,
      'text',
      { id: '', name: 'Empty id' },
    ];
    assert.deepEqual(
      record(rows).events.map(({ wire }) => wire.name),
      ['One Night', 'Ten Days'],
    );
  });

  it('works out the zone from local times and UTC, and follows its summer time', () => {
    const season = record([expanded]);
    assert.equal(season.timeZone, 'America/Chicago');
    const wire = season.events[0]?.instances[0]?.wire ?? assert.fail();
    assert.equal(wire.start, '2026-11-06T20:00:00');
    assert.equal(wire.startUtc, '2026-11-07T02:00:00');
    // Moved from daylight time, an hour nearer to UTC, into daylight time again.
    assert.equal(wire.startSellingAtWeb, '2026-05-31T08:30:00');
    assert.equal(wire.startSellingAtWebUtc, '2026-05-31T13:30:00Z');
    assert.equal(season.events[0]?.wire.instanceDates, 'November 6-November 6');
  });

  it('takes London for granted without UTC, and New York where months come first', () => {
    assert.equal(record([plain]).timeZone, 'Europe/London');
    assert.equal(record([{ ...plain, instanceDates: 'March 3-March 12' }]).timeZone, 'America/New_York');
  });

  it('has an instance at the first and the last time, and others between on days the house is open', () => {
    const { instances } = record([plain]).events[0] ?? assert.fail();
    const starts = instances.map(({ wire }) => wire.start);
    assert.equal(starts[0], '2026-11-01T19:30:00');
    assert.equal(starts.at(-1), '2026-11-10T14:00:00');
    assert.ok(starts.length > 4);
    const days = starts.slice(1, -1).map((start) => new Date(`${start}Z`).getUTCDay());
    assert.ok(!days.includes(1));
    assert.ok(instances.every(({ wire }) => wire.event.id === plain.id));
  });

  it('has one weekly in a long run, and none for an event without dates', () => {
    const long = { ...plain, lastInstanceDateTime: '2024-06-01T20:00:00' };
    const dateless = { ...plain, id: '5A', firstInstanceDateTime: null, lastInstanceDateTime: 'soon' };
    const [first, second] = record([long, dateless]).events;
    assert.equal(first?.instances.length, 14);
    assert.deepEqual(second?.instances, []);
    assert.equal(second?.wire.lastInstanceDateTime, 'soon');
  });

  it('is the same at every start', () => {
    const shares = (season: Season): string[] =>
      instancesOf(season).map(({ wire, soldShare }) => `${wire.id} ${wire.start} ${String(soldShare)}`);
    assert.deepEqual(shares(record([plain, expanded])), shares(record([plain, expanded])));
  });
});

describe('around a recording', () => {
  it('every instance has a plan under its own id, with prices in each of its bands', () => {
    const season = record([
      plain,
      expanded,
      { ...expanded, id: '7A', instances: [{ ...instance, id: '8A', planId: '78AP' }] },
    ]);
    const catalogue = new Catalogue(season);
    for (const one of instancesOf(season)) {
      const plan = catalogue.plan(one.planId) ?? assert.fail();
      assert.equal(plan.wire.id, one.wire.planId);
      assert.equal(one.wire.priceList?.id, catalogue.priceList(one.priceListId)?.id);
      for (const area of catalogue.areasOf(one)) {
        assert.equal(catalogue.area(area.id)?.area, area);
        assert.ok(catalogue.bandsOf(area.id).length > 0);
        for (const band of catalogue.bandsOf(area.id))
          assert.ok(catalogue.defaultPrice(one, band.id) !== undefined);
        for (const seat of area.seats ?? []) assert.equal(catalogue.seat(one, seat.id)?.seat, seat);
      }
    }
    const seats = season.plans.flatMap(({ bands }) => [...bands.keys()]);
    assert.equal(new Set(seats).size, seats.length);
  });

  it('are funds, memberships, stock and people to log in as', () => {
    const season = record([plain]);
    for (const rows of [season.funds, season.memberships, season.stockItems, season.offers, season.customers])
      assert.ok(rows.length > 0);
    assert.ok(
      season.customers[0]?.orders.every(({ instanceId }) => new Catalogue(season).instance(instanceId)),
    );
  });
});

describe('a catalogue file that cannot be served', () => {
  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['is empty', '  ', /is empty/],
    ['is a web page', '<!DOCTYPE html><html></html>', /web page/],
    ['is cut off', '[{"id":"1A","name":"Half', /not JSON.*cut off/],
    [
      'is an error of the system',
      '{"message":"Too many requests","problems":[]}',
      /error message.*Too many requests/,
    ],
    ['is one event', JSON.stringify(plain), /one object instead of a list/],
    ['is a text', '"events"', /no list/],
    ['is an empty list', '[]', /empty list/],
    ['has no event with an id', '[{"name":"No id"},{"id":7,"name":"A number"}]', /both an id and a name/],
    ['has an id twice', JSON.stringify([plain, plain]), /same id/],
  ];
  for (const [what, text, message] of faults)
    it(`says so when it ${what}, and what is expected`, () => {
      assert.throws(
        () => record(text),
        (error: unknown) =>
          error instanceof CatalogueError &&
          error.name === 'CatalogueError' &&
          message.test(error.message) &&
          error.message.includes('GET events'),
      );
    });

  it('may begin with a byte order mark', () => {
    assert.equal(record(`\uFEFF${JSON.stringify([plain])}`).events.length, 1);
  });

  it('may hold instances of a wrong form: they are left out', () => {
    const odd = { ...expanded, instances: [null, 7, { id: '1A' }, instance, { id: 5, start: 'x' }] };
    assert.deepEqual(
      record([odd]).events[0]?.instances.map(({ wire }) => wire.id),
      [instance.id],
    );
    assert.equal(record([{ ...plain, instances: 'none' }]).events[0]?.wire.id, plain.id);
  });
});

const real = new URL('../../../../shared/real/', import.meta.url);

describe('recordings of real systems', () => {
  const files = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.json')) : [];
  it('are at hand', { skip: files.length === 0 && 'no recordings beside the project' }, () => {
    assert.ok(files.length > 0);
  });
  for (const file of files)
    it(`can be served: ${file}`, () => {
      const text = readFileSync(new URL(file, real), 'utf8');
      const rows = JSON.parse(text) as { id: string; instances?: { id: string }[] }[];
      for (const keepDates of [false, true]) {
        const season = record(text, keepDates);
        assert.deepEqual(
          season.events.map(({ wire }) => wire.id),
          rows.map(({ id }) => id),
        );
        for (const [at, { instances = [] }] of rows.entries())
          for (const { id } of instances)
            assert.ok(season.events[at]?.instances.some(({ wire }) => wire.id === id));
        assert.ok(instancesOf(season).length >= rows.length);
        const first = season.events.map(({ wire }) => wire.firstInstanceDateTime ?? '').sort()[0];
        if (!keepDates) assert.match(first ?? '', /^2026-11-0[1-7]T/);
      }
    });
});
