import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SeasonInstance } from '../../../src/sandbox/season/types.js';
import type { Row } from './ask.js';
import { openDesk, starts } from './ask.js';

const desk = openDesk();
const { catalogue } = desk.system;
const all = [...catalogue.instances];

const bookableIn = (type: string): SeasonInstance =>
  all.find(
    ({ wire, planId, soldShare }) =>
      wire.isOnSale === true &&
      wire.start > '2026-07-18' &&
      (wire.startSellingAtWeb ?? '9') < '2026-07-01' &&
      soldShare > 0.1 &&
      soldShare < 0.7 &&
      catalogue.plan(planId)?.wire.type === type,
  ) ?? assert.fail(`nothing with a ${type} plan is on sale`);

describe('GET instances', () => {
  it('lists every instance by start, without any filter', async () => {
    const rows = await desk.rows('instances');
    assert.equal(rows.length, all.length);
    assert.deepEqual(starts(rows), starts(rows).sort());
  });

  it('filters by the third spelling of a range', async () => {
    const rows = await desk.rows('instances?startFrom=2026-07-16&startTo=2026-07-18&interface=All');
    assert.ok(rows.length > 0);
    for (const start of starts(rows))
      assert.ok(start >= '2026-07-16T00:00:00' && start < '2026-07-18T00:00:00');
  });

  it('filters by part of the event’s name and by attributes of either kind', async () => {
    const rows = await desk.rows('instances?eventName=lantern%20LAUGHS&$expand=event');
    assert.ok(rows.length > 1);
    for (const row of rows) assert.equal((row.event as Row).name, 'Lantern Laughs');
    const captioned = await desk.rows('instances?attribute_Captioned=true&eventattribute_Genre=theatre');
    assert.ok(captioned.length > 0 && captioned.every((row) => row.attribute_Captioned === true));
    for (const row of captioned)
      assert.equal(catalogue.event(String((row.event as Row).id))?.wire.attribute_Genre, 'Theatre');
  });
});

describe('GET instances/{id}', () => {
  const instance = bookableIn('Group');
  const { id } = instance.wire;

  it('answers the instance, with its event and its prices when asked', async () => {
    assert.deepEqual(await desk.row(`instances/${id}`), instance.wire);
    const expanded = await desk.row(`instances/${id}?$expand=event/instances,priceList`);
    assert.ok(((expanded.event as Row).instances as Row[]).length > 0);
    assert.ok(((expanded.priceList as Row).prices as Row[]).length > 0);
    assert.deepEqual(Object.keys(expanded), Object.keys(instance.wire));
  });

  it('is a 404 for an id that is none, with everything below it', async () => {
    for (const below of [
      '',
      '/status',
      '/status/detail',
      '/price-list',
      '/plan',
      '/best-available?quantity=2',
    ])
      assert.equal((await desk.get(`instances/nonsense${below}`)).status, 404, below);
  });

  it('has a status whose counts add up, for the plan and for each area', async () => {
    const paths = [
      `instances/${id}/status`,
      `instances/${id}/status?includeChildPlans=true`,
      `instances/${id}/status?includeLockInformation=TRUE&includechildplans=True`,
      ...catalogue.areasOf(instance).map((area) => `instances/${id}/status/areas/${area.id}`),
    ];
    for (const path of paths) {
      const { available, inBasket, unavailable, capacity } = await desk.row(path);
      assert.equal(Number(available) + Number(inBasket) + Number(unavailable), capacity, path);
    }
    const rolled = await desk.row(`instances/${id}/status?includeChildPlans=true`);
    assert.equal(rolled.capacity, 412);
    assert.equal((await desk.get(`instances/${id}/status/areas/nonsense`)).status, 404);
  });

  it('tells locks only when it is asked for them', async () => {
    const [area] = catalogue.areasOf(instance);
    const path = `instances/${id}/status/areas/${area?.id ?? ''}`;
    assert.equal((await desk.row(path)).lockInfoAvailable, null);
    const { lockInfoAvailable } = await desk.row(`${path}?includeLockInformation=true`);
    assert.ok(Array.isArray(lockInfoAvailable));
  });

  it('has a seat-level status of no documented form', async () => {
    const answer = await desk.get(`instances/${id}/status/detail`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/plain/);
    const other = openDesk({ dialects: ['status-detail-json'] });
    const json = await other.get(`instances/${id}/status/detail`);
    assert.match(json.headers.get('Content-Type') ?? '', /^application\/json/);
    assert.ok(JSON.parse(await json.text()));
  });

  it('has prices with names, or with ids alone in the dialect', async () => {
    const list = await desk.row(`instances/${id}/price-list`);
    assert.equal(list.id, instance.priceListId);
    const [price = {}] = list.prices as Row[];
    assert.deepEqual(Object.keys(price), ['id', 'amount', 'isBandDefault', 'ticketType', 'priceBand']);
    assert.equal((price.ticketType as Row).name, 'Full price');
    const other = openDesk({ dialects: ['names-left-out'] });
    const [bare = {}] = (await other.row(`instances/${id}/price-list`)).prices as Row[];
    assert.deepEqual(bare.ticketType, { id: (price.ticketType as Row).id });
    assert.deepEqual(bare.priceBand, { id: (price.priceBand as Row).id });
  });

  it('has its plan, as plans do', async () => {
    const plan = await desk.row(`instances/${id}/plan`);
    assert.deepEqual(await desk.row(`plans/${instance.planId}`), plan);
    assert.equal((plan.areas as Row[]).length, 2);
  });

  it('finds seats side by side, and says when it cannot', async () => {
    const reserved = bookableIn('Reserved');
    const seats = await desk.rows(`instances/${reserved.wire.id}/best-available?quantity=2`);
    assert.equal(seats.length, 2);
    for (const quantity of ['', '0', '-1', '1.5', 'two'])
      assert.equal(
        (await desk.get(`instances/${reserved.wire.id}/best-available?quantity=${quantity}`)).status,
        400,
        quantity,
      );
    const unreserved = bookableIn('Unreserved');
    const answer = await desk.get(`instances/${unreserved.wire.id}/best-available?quantity=2`);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /Best Available Seats not possible for this event instance/);
  });
});

describe('a sold-out house', () => {
  it('leaves nothing available anywhere', async () => {
    const full = openDesk();
    full.system.scenarios.conditions.soldOut = true;
    const instance = bookableIn('Group');
    const status = await full.row(`instances/${instance.wire.id}/status?includeChildPlans=true`);
    assert.equal(status.available, 0);
    assert.equal(status.unavailable, status.capacity);
  });
});
