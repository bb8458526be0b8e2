import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from './ask.js';
import { names, openDesk, starts } from './ask.js';

const desk = openDesk();
const { season } = desk.system.catalogue;

const instancesOf = (row: Row): Row[] => row.instances as Row[];

describe('GET events', () => {
  it('lists all events by name, those that are over too, without their instances', async () => {
    const rows = await desk.rows('events');
    assert.deepEqual(
      rows.map(({ id }) => id),
      season.events.map(({ wire }) => wire.id),
    );
    assert.ok(rows.some(({ lastInstanceDateTime }) => String(lastInstanceDateTime) < '2026-07-15'));
    assert.ok(rows.every((row) => !('instances' in row)));
  });

  it('puts expanded instances where the real system does, however the parameter is spelt', async () => {
    for (const spelling of [
      '$expand=instances',
      '$expand=Instances',
      '%24Expand=INSTANCES',
      '$expand=tags,instances',
    ]) {
      const [row = {}] = await desk.rows(`events?${spelling}`);
      const keys = Object.keys(row);
      assert.equal(keys[keys.indexOf('instanceDates') + 1], 'instances', spelling);
      const event = season.events[0] ?? assert.fail();
      assert.deepEqual(
        instancesOf(row).map(({ id }) => id),
        event.instances.map(({ wire }) => wire.id),
      );
      assert.deepEqual(instancesOf(row)[0]?.event, { id: event.wire.id });
    }
  });

  it('keeps events with a performance from a day on, that day included, and before another, that day excluded', async () => {
    const rows = await desk.rows(
      'events?instanceStart_from=2026-07-18&instanceStart_to=2026-07-20&$expand=instances',
    );
    const inside = (start: string): boolean =>
      start >= '2026-07-18T00:00:00' && start < '2026-07-20T00:00:00';
    const expected = season.events.filter(({ instances }) =>
      instances.some(({ wire }) => inside(wire.start)),
    );
    assert.ok(expected.length > 0 && expected.length < season.events.length);
    assert.deepEqual(
      names(rows),
      expected.map(({ wire }) => wire.name),
    );
    assert.ok(rows.some((row) => starts(instancesOf(row)).some((start) => !inside(start))));
  });

  it('takes a date with a time', async () => {
    const start = season.events[0]?.instances[0]?.wire.start ?? assert.fail();
    const at = await desk.rows(`events?instanceStart_from=${start}`);
    assert.ok(names(at).includes(season.events[0]?.wire.name ?? ''));
    const before = await desk.rows(`events?instanceStart_to=${start}`);
    assert.ok(!names(before).includes(season.events[0]?.wire.name ?? ''));
  });

  it('says which value it cannot read', async () => {
    for (const query of ['instanceStart_from=soon', 'onSale=perhaps', 'instanceStart_to=2026-02-30T99:00']) {
      const answer = await desk.get(`events?${query}`);
      assert.equal(answer.status, 400);
      const { problems } = (await answer.json()) as { problems: string[] };
      assert.match(problems.join(), new RegExp(query.split('=')[0] ?? ''));
    }
  });

  it('filters by part of a name, by being on sale, and by attributes of either kind', async () => {
    assert.deepEqual(names(await desk.rows('events?name=tide%20cl')), ['The Tide Clerk']);
    const onSale = await desk.rows('events?onSale=true');
    assert.ok(onSale.every(({ isOnSale }) => isOnSale === true));
    const films = await desk.rows('events?attribute_Genre=Film');
    assert.ok(films.length > 10 && films.every((row) => row.attribute_Genre === 'Film'));
    const relaxed = await desk.rows('events?instanceattribute_Relaxed=true&$expand=instances');
    assert.ok(relaxed.length > 0 && relaxed.length < season.events.length);
    assert.ok(relaxed.every((row) => instancesOf(row).some((one) => one.attribute_Relaxed === true)));
  });

  it('knows an attribute with spaces under its name with and without them, in any case', async () => {
    const [plain, spaced, shouted] = await Promise.all([
      desk.rows('events?instanceattribute_PayWhatYouCan=true'),
      desk.rows('events?instanceattribute_Pay%20What%20You%20Can=true'),
      desk.rows('events?InstanceAttribute_PAY+WHAT+YOU+CAN=True'),
    ]);
    assert.ok(plain.length > 0);
    assert.deepEqual(names(spaced), names(plain));
    assert.deepEqual(names(shouted), names(plain));
  });

  it('finds rows whose attribute is not set by an empty value, and none by an attribute that does not exist', async () => {
    const unset = await desk.rows('events?attribute_Certificate=');
    assert.ok(unset.length > 0 && unset.every((row) => row.attribute_Certificate === ''));
    const undated = await desk.rows('events?attribute_PresaleDate=');
    assert.ok(undated.length > 0 && undated.every((row) => row.attribute_PresaleDate === null));
    assert.deepEqual(await desk.rows('events?attribute_Nonsense=1'), []);
  });

  it('gives pictures full addresses on the host that was asked', async () => {
    const sub = openDesk({ base: '/preview/~sandbox' });
    const [row = {}] = await sub.rows('events');
    assert.match(
      String(row.imageUrl),
      /^https:\/\/tickets\.venue\.test\/preview\/~sandbox\/lantern\/files\/\d+\.svg$/,
    );
    assert.match(String(row.thumbnailUrl), /\/lantern\/files\/\d+-square\.svg$/);
  });
});

describe('GET events/{id}', () => {
  const event = season.events.find(({ instances }) => instances.length > 10) ?? assert.fail();

  it('answers the event, expanded when asked', async () => {
    const row = await desk.row(`events/${event.wire.id}`);
    assert.equal(row.name, event.wire.name);
    assert.equal('instances' in row, false);
    const expanded = await desk.row(`events/${event.wire.id}?$expand=instances/event`);
    const [first] = instancesOf(expanded);
    assert.equal((first?.event as Row).name, event.wire.name);
  });

  it('is a 404 for any other id, a number alone included', async () => {
    for (const id of ['nonsense', '12801', event.instances[0]?.wire.id ?? '', `${event.wire.id}x`]) {
      const answer = await desk.get(`events/${id}`);
      assert.equal(answer.status, 404);
      assert.deepEqual(Object.keys((await answer.json()) as Row), ['message', 'problems']);
    }
  });

  it('lists its instances, within dates of a spelling of their own', async () => {
    const all = await desk.rows(`events/${event.wire.id}/instances`);
    assert.equal(all.length, event.instances.length);
    const from = String(all[3]?.start).slice(0, 10);
    const some = await desk.rows(`events/${event.wire.id}/instances?start_from=${from}`);
    assert.deepEqual(
      starts(some),
      starts(all).filter((start) => start >= `${from}T00:00:00`),
    );
    const none = await desk.rows(`events/${event.wire.id}/instances?start_to=2000-01-01`);
    assert.deepEqual(none, []);
    assert.equal((await desk.get('events/nonsense/instances')).status, 404);
  });

  it('tells its availability under an envelope, within dates', async () => {
    const { data } = (await desk.row(`events/${event.wire.id}/availability`)) as { data: Row[] };
    assert.equal(data.length, event.instances.length);
    for (const row of data)
      assert.deepEqual(Object.keys(row), ['eventInstanceId', 'start', 'capacity', 'availability']);
    const from = String(data[2]?.start).slice(0, 10);
    const part = (await desk.row(`events/${event.wire.id}/availability?start_from=${from}`)) as {
      data: Row[];
    };
    assert.ok(part.data.length < data.length && part.data.length > 0);
  });
});

describe('events in other dialects', () => {
  it('tell availability as a bare list', async () => {
    const other = openDesk({ dialects: ['availability-bare'] });
    const { wire } = other.system.catalogue.season.events[0] ?? assert.fail();
    assert.ok(Array.isArray(await other.rows(`events/${wire.id}/availability`)));
  });

  it('leave out what is over, unless a range asks for it', async () => {
    const other = openDesk({ dialects: ['upcoming-only'] });
    const rows = await other.rows('events?$expand=instances');
    assert.ok(rows.length < season.events.length);
    assert.ok(rows.every((row) => starts(instancesOf(row)).some((start) => start >= '2026-07-15T12:00:00')));
    const ranged = await other.rows('events?instanceStart_from=2000-01-01');
    assert.equal(ranged.length, season.events.length);
    assert.ok(starts(await other.rows('instances')).every((start) => start >= '2026-07-15T12:00:00'));
  });

  it('write startUtc with Z', async () => {
    const other = openDesk({ dialects: ['start-utc-with-z'] });
    for (const { startUtc } of await other.rows('instances')) assert.match(String(startUtc), /:00Z$/);
  });

  it('list attributes by name and value', async () => {
    const other = openDesk({ dialects: ['attributes-array'] });
    const [row = {}] = await other.rows('events?attribute_Genre=Film');
    assert.equal(
      Object.keys(row).some((key) => key.startsWith('attribute_')),
      false,
    );
    assert.deepEqual((row.attributes as Row[])[0], { name: 'Genre', value: 'Film' });
  });
});

describe('an empty season', () => {
  it('has empty lists and no event by any id', async () => {
    const empty = openDesk();
    const { wire } = empty.system.catalogue.season.events[0] ?? assert.fail();
    empty.system.scenarios.conditions.emptySeason = true;
    for (const path of ['events', 'instances', 'funds', 'memberships', 'stock-items', 'offers'])
      assert.deepEqual(await empty.rows(path), [], path);
    assert.equal((await empty.get(`events/${wire.id}`)).status, 404);
    empty.system.undo();
    assert.equal((await empty.get(`events/${wire.id}`)).status, 200);
  });
});
