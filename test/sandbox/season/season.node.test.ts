import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasOf } from '../../../src/sandbox/season/house.js';
import { createSeason } from '../../../src/sandbox/season/season.js';
import { days, instancesOf, seasonAt, summer } from './seasons.js';

const season = seasonAt(summer);
const now = '2026-07-15T12:00:00';

const keysOf = (row: object): string[] => Object.keys(row).filter((key) => !key.startsWith('attribute_'));
const attributesOf = (row: object): string[] =>
  Object.keys(row).filter((key) => key.startsWith('attribute_'));

/** Deep, maps and sets included. */
const copy = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...inner] : inner,
  );

describe('the season of The Lantern', () => {
  it('is the same for the same seed on the same day, whatever the hour', () => {
    assert.equal(copy(seasonAt(summer + 6 * 3_600_000)), copy(season));
  });

  it('is another one for another seed, another client and another week', () => {
    const dates = (other: typeof season): string =>
      instancesOf(other)
        .map(({ wire }) => wire.start)
        .join();
    assert.notEqual(dates(seasonAt(summer, 2)), dates(season));
    assert.notEqual(dates(createSeason({ seed: 1, now: summer, client: 'other' })), dates(season));
    assert.notEqual(dates(seasonAt(summer + 7 * 86_400_000)), dates(season));
  });

  it('has 60 events and 500 instances at least, from two months ago to seven months ahead, all year round', () => {
    for (const day of days) {
      const some = seasonAt(day, day % 97);
      const starts = instancesOf(some)
        .map(({ wire }) => Date.parse(`${wire.startUtc ?? ''}Z`))
        .sort((one, other) => one - other);
      assert.ok(some.events.length >= 60, String(some.events.length));
      assert.ok(starts.length >= 500, String(starts.length));
      assert.ok((starts[0] ?? 0) < day - 45 * 86_400_000);
      assert.ok((starts.at(-1) ?? 0) > day + 150 * 86_400_000);
      assert.ok((starts.at(-1) ?? 0) < day + 240 * 86_400_000);
      assert.ok(starts.filter((start) => start > day && start < day + 7 * 86_400_000).length >= 8);
    }
  });

  it('lists events by name, as a person would sort them, and instances by start', () => {
    const names = season.events.map(({ wire }) => wire.name);
    const order = new Intl.Collator('en-GB', { ignorePunctuation: true });
    assert.deepEqual(names, [...names].sort(order.compare));
    for (const { instances } of season.events) {
      const starts = instances.map(({ wire }) => wire.start);
      assert.deepEqual(starts, [...starts].sort());
    }
  });

  it('never has two performances in one room at once', () => {
    const rooms = new Map<string, { from: number; to: number; what: string }[]>();
    for (const { wire, instances } of season.events) {
      const room = String(wire.attribute_Space);
      const booked = rooms.get(room) ?? [];
      for (const { wire: instance } of instances) {
        const from = Date.parse(`${instance.start}Z`);
        booked.push({
          from,
          to: from + (wire.duration ?? 0) * 60_000,
          what: `${wire.name} ${instance.start}`,
        });
      }
      rooms.set(room, booked);
    }
    assert.deepEqual([...rooms.keys()].sort(), ['Depot', 'Lamp Room', 'Yard']);
    for (const booked of rooms.values()) {
      const inOrder = booked.sort((one, other) => one.from - other.from);
      for (const [at, next] of inOrder.slice(1).entries())
        assert.ok((inOrder[at]?.to ?? 0) <= next.from, `${inOrder[at]?.what ?? ''} / ${next.what}`);
    }
  });

  it('is dark over Christmas', () => {
    const winter = instancesOf(seasonAt(Date.UTC(2026, 10, 21)));
    for (const { wire } of winter) assert.doesNotMatch(wire.start, /-12-2[456]T|-01-01T/);
  });

  it('has some of everything that a listing must cope with', () => {
    const instances = instancesOf(season);
    const coming = instances.filter(({ wire }) => wire.start > now);
    const count = (rows: readonly unknown[]): number => rows.length;
    assert.ok(count(instances.filter(({ wire }) => wire.start < now)) > 100, 'past');
    assert.ok(count(coming.filter(({ wire }) => wire.cancelled)) >= 3, 'cancelled');
    assert.ok(count(coming.filter(({ soldShare }) => soldShare === 1)) >= 5, 'sold out');
    assert.ok(
      count(coming.filter(({ soldShare }) => soldShare > 0.95 && soldShare < 1)) >= 5,
      'nearly sold out',
    );
    assert.ok(
      count(coming.filter(({ wire }) => (wire.startSellingAtWeb ?? '') > now)) >= 20,
      'not yet on sale',
    );
    assert.ok(count(coming.filter(({ wire }) => wire.startSellingAtWeb === null)) >= 3, 'no time set');
    assert.ok(count(coming.filter(({ wire }) => wire.isOnSale === false)) >= 4, 'off sale');
    assert.ok(count(coming.filter(({ queued }) => queued)) >= 1, 'queued');
    assert.ok(
      season.events.some(
        ({ wire, instances: own }) => wire.isOnSale && own.every((one) => !one.wire.isOnSale),
      ),
      'on sale by its flag, though nothing of it is',
    );
    assert.equal(season.events.filter(({ wire }) => wire.imageUrl === '').length, 1, 'no picture');
    assert.ok(
      season.events.some(({ wire }) => wire.name.length > 150),
      'a very long name',
    );
    assert.ok(
      season.events.some(({ wire }) => wire.duration === 0),
      'no length',
    );
    assert.ok(
      season.events.some(({ wire }) => wire.attribute_Language === 'Cymraeg'),
      'in Welsh',
    );
    for (const access of ['Captioned', 'BSLInterpreted', 'AudioDescribed', 'Relaxed', 'PayWhatYouCan'])
      assert.ok(
        coming.some(({ wire }) => wire[`attribute_${access}`] === true),
        access,
      );
  });

  it('never says that an event is off sale while one of its performances is on sale', () => {
    for (const { wire, instances } of season.events)
      assert.ok(wire.isOnSale || instances.every((one) => !one.wire.isOnSale), wire.name);
  });
});

describe('the wire of the season', () => {
  const { events } = season;
  const instances = instancesOf(season);

  it('has the keys of events and instances in the order of the real system', () => {
    for (const { wire } of events)
      assert.deepEqual(keysOf(wire), [
        'description',
        'htmlDescription',
        'duration',
        'imageUrl',
        'isOnSale',
        'name',
        'instanceDates',
        'thumbnailUrl',
        'webEventId',
        'id',
        'firstInstanceDateTime',
        'firstInstanceDateTimeUtc',
        'lastInstanceDateTime',
        'lastInstanceDateTimeUtc',
        'altText',
      ]);
    for (const { wire } of instances)
      assert.deepEqual(keysOf(wire), [
        'isOnSale',
        'planId',
        'priceList',
        'event',
        'start',
        'startUtc',
        'startSellingAtWeb',
        'startSellingAtWebUtc',
        'stopSellingAtWeb',
        'stopSellingAtWebUtc',
        'webInstanceId',
        'cancelled',
        'id',
        'hasBestAvailableOverlay',
      ]);
  });

  it('has every attribute on every row of its kind', () => {
    const sets: readonly (readonly object[])[] = [
      events.map(({ wire }) => wire),
      instances.map(({ wire }) => wire),
      season.ticketTypes,
      season.stockItems.map(({ wire }) => wire),
      season.memberships.map(({ wire }) => wire),
    ];
    for (const rows of sets) {
      const [first = {}] = rows;
      assert.ok(attributesOf(first).length > 0);
      for (const row of rows) assert.deepEqual(attributesOf(row), attributesOf(first));
    }
    for (const { wire } of instances) for (const key of attributesOf(wire)) assert.doesNotMatch(key, /\s/);
  });

  it('writes local times without an offset, UTC with Z, and startUtc without', () => {
    const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00$/;
    for (const { wire } of instances) {
      assert.match(wire.start, local);
      assert.match(wire.startUtc ?? '', local);
      assert.match(wire.stopSellingAtWebUtc ?? '', /:00Z$/);
      assert.equal(wire.startSellingAtWeb === null, wire.startSellingAtWebUtc === null);
      const summerTime = wire.start > '2026-03-29' && wire.start < '2026-10-25';
      const hours = (Date.parse(`${wire.start}Z`) - Date.parse(`${wire.startUtc ?? ''}Z`)) / 3_600_000;
      assert.equal(hours, summerTime ? 1 : 0, wire.start);
    }
  });

  it('gives events the times of their first and last instance, and their dates without years', () => {
    for (const { wire, instances: own } of events) {
      assert.equal(wire.firstInstanceDateTime, own[0]?.wire.start);
      assert.equal(wire.lastInstanceDateTime, own.at(-1)?.wire.start);
      assert.match(wire.instanceDates ?? '', /^\d{1,2} [A-Z][a-z]+-\d{1,2} [A-Z][a-z]+$/);
    }
  });

  it('wraps HTML in the valueless div of the system, empty HTML too', () => {
    for (const { wire } of events) assert.match(wire.htmlDescription ?? '', /^<div id>\r\n[^]*\r\n<\/div>$/);
    assert.ok(events.some(({ wire }) => wire.htmlDescription === '<div id>\r\n\r\n</div>'));
  });

  it('has slugs of 20 characters at most', () => {
    const slugs = [
      ...events.map(({ wire }) => wire.webEventId),
      ...instances.map(({ wire }) => wire.webInstanceId),
    ];
    const set = slugs.filter((slug) => typeof slug === 'string');
    assert.ok(set.length > 5);
    for (const slug of set) assert.ok(slug.length <= 20, slug);
  });

  it('never uses an id twice for one kind of thing', () => {
    const kinds = [
      events.map(({ wire }) => wire.id),
      instances.map(({ wire }) => wire.id),
      season.priceLists.map(({ id }) => id),
      season.priceLists.flatMap(({ prices }) => prices.map(({ id }) => id)),
      season.plans.flatMap(({ wire }) => [wire.id, ...(wire.areas ?? []).map(({ id }) => id)]),
      season.plans.flatMap(({ wire }) =>
        areasOf(wire).flatMap(({ seats }) => seats?.map(({ id }) => id) ?? []),
      ),
    ];
    for (const ids of kinds) assert.equal(new Set(ids).size, ids.length);
  });

  it('tells fixed from variable prices of memberships, and has every kind of stock', () => {
    const prices = season.memberships.map(({ wire }) => wire.price);
    assert.equal(prices.filter((price) => typeof price === 'number').length, 2);
    assert.equal(prices.filter((price) => price === null).length, 1);
    assert.ok(season.stockItems.length >= 8);
    assert.ok(season.stockItems.some(({ stock }) => stock === 0));
    assert.ok(season.stockItems.some(({ stock }) => stock > 0 && stock < 5));
    assert.ok(season.stockItems.filter(({ wire }) => Number(wire.postageAndPacking) > 0).length >= 4);
  });

  it('has people to log in as, all at example.org', () => {
    const { customers } = season;
    assert.ok(customers.length >= 5);
    for (const { email, password, note } of customers) {
      assert.match(email, /@example\.org$/);
      assert.ok(password.length >= 6 && note.length > 0);
    }
    assert.ok(customers.some(({ orders }) => orders.length === 2));
    assert.ok(customers.some(({ cards }) => cards.some(({ isPending }) => isPending)));
    assert.ok(customers.some(({ creditBalance }) => creditBalance > 0));
    assert.ok(customers.some(({ membershipIds }) => membershipIds.length > 0));
    assert.ok(customers.some(({ lastName }) => /[^\x20-\x7e]/.test(lastName)));
  });
});
