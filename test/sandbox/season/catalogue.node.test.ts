import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Catalogue } from '../../../src/sandbox/season/catalogue.js';
import { days, instancesOf, seasonAt, summer } from './seasons.js';

const season = seasonAt(summer);
const catalogue = new Catalogue(season);
const instances = instancesOf(season);

describe('looking things up', () => {
  it('finds everything by its id, and nothing by another', () => {
    for (const event of season.events) assert.equal(catalogue.event(event.wire.id), event);
    for (const instance of instances) assert.equal(catalogue.instance(instance.wire.id), instance);
    const [fund] = season.funds;
    assert.equal(catalogue.fund(fund?.id ?? ''), fund);
    assert.equal(catalogue.event(''), undefined);
    assert.equal(catalogue.instance(season.events[0]?.wire.id ?? ''), undefined);
    assert.equal(catalogue.stockItem('1801'), undefined);
  });

  it('finds the plan of an area, and a plan as its own area', () => {
    const depot = season.plans.find(({ wire }) => wire.type === 'Group') ?? assert.fail();
    const [stalls] = depot.wire.areas ?? [];
    assert.equal(catalogue.area(stalls?.id ?? '')?.plan, depot);
    assert.equal(catalogue.area(depot.wire.id)?.area, depot.wire);
    assert.equal(catalogue.plan(stalls?.id ?? ''), undefined);
  });

  it('finds a seat only in the plan that the performance has', () => {
    const depot = season.plans.find(({ wire }) => wire.type === 'Group') ?? assert.fail();
    const seat = depot.wire.areas?.[1]?.seats?.[0] ?? assert.fail();
    const inDepot = instances.find(({ planId }) => planId === depot.wire.id) ?? assert.fail();
    const elsewhere = instances.find(({ planId }) => planId !== depot.wire.id) ?? assert.fail();
    assert.equal(catalogue.seat(inDepot, seat.id)?.seat, seat);
    assert.equal(catalogue.seat(inDepot, seat.id)?.area.name, 'Gallery');
    assert.equal(catalogue.seat(elsewhere, seat.id), undefined);
  });

  it('has a price in every band of every performance, one of them offered first', () => {
    for (const instance of instances)
      for (const { id } of catalogue.areasOf(instance))
        for (const band of catalogue.bandsOf(id)) {
          const list = catalogue.priceList(instance.priceListId) ?? assert.fail();
          const inBand = list.prices.filter(({ priceBand }) => priceBand?.id === band.id);
          assert.equal(inBand.filter(({ isBandDefault }) => isBandDefault).length, 1);
          assert.equal(new Set(inBand.map(({ ticketType }) => ticketType.id)).size, inBand.length);
          for (const { ticketType, amount } of inBand)
            assert.equal(catalogue.price(instance, band.id, ticketType.id), amount);
          assert.ok(catalogue.defaultPrice(instance, band.id) !== undefined);
        }
  });

  it('takes promo codes, countries and e-mail addresses in any case', () => {
    assert.equal(catalogue.promoCode(' filmclub ')?.code, 'FILMCLUB');
    assert.equal(catalogue.promoCode('nothing'), undefined);
    assert.equal(catalogue.country('gb')?.name, 'United Kingdom');
    assert.equal(catalogue.customer('ADA@example.org')?.firstName, 'Ada');
  });
});

describe('houses', () => {
  it('are as full as they should be, and never sell a seat that is put aside', () => {
    for (const instance of instances)
      for (const area of catalogue.areasOf(instance)) {
        const sold = catalogue.soldSeats(instance, area.id);
        const locked = catalogue.lockedSeats(instance, area.id);
        for (const id of locked.keys()) assert.ok(!sold.has(id));
        const capacity = area.capacity ?? 0;
        const aside = instance.locks.reduce(
          (sum, lock) => sum + (lock.areaId === area.id ? lock.quantity : 0),
          0,
        );
        if (area.seats) {
          assert.equal(locked.size, aside);
          assert.equal(sold.size, Math.min(capacity - aside, Math.round(capacity * instance.soldShare)));
        } else {
          const places = catalogue.soldPlaces(instance, area.id);
          assert.ok(places + catalogue.lockedPlaces(instance, area.id) <= capacity);
          assert.equal(sold.size, 0);
        }
      }
  });

  it('have nothing left for visitors when they are sold out', () => {
    for (const day of days) {
      const other = new Catalogue(seasonAt(day, 3));
      for (const instance of instancesOf(other.season).filter(({ soldShare }) => soldShare === 1))
        for (const area of other.areasOf(instance)) {
          const open = [...other.lockedSeats(instance, area.id).values()].filter(
            ({ availableOnWeb }) => availableOnWeb,
          );
          assert.deepEqual(open, []);
          const taken = area.seats
            ? other.soldSeats(instance, area.id).size + other.lockedSeats(instance, area.id).size
            : other.soldPlaces(instance, area.id) + other.lockedPlaces(instance, area.id);
          assert.equal(taken, area.capacity);
        }
    }
  });

  it('are the same at every start', () => {
    const again = new Catalogue(seasonAt(summer));
    for (const instance of instances.slice(0, 60))
      for (const { id } of catalogue.areasOf(instance)) {
        const twin = again.instance(instance.wire.id) ?? assert.fail();
        assert.deepEqual([...again.soldSeats(twin, id)], [...catalogue.soldSeats(instance, id)]);
      }
  });

  it('fill in parties: most sold seats have a sold neighbour', () => {
    const half = instances.find(
      ({ soldShare, planId }) =>
        soldShare > 0.3 && soldShare < 0.5 && catalogue.plan(planId)?.wire.type === 'Group',
    );
    assert.ok(half);
    const [stalls] = catalogue.areasOf(half);
    const sold = catalogue.soldSeats(half, stalls?.id ?? '');
    const seats = (stalls?.seats ?? []).filter(({ id }) => sold.has(id));
    const together = seats.filter(
      ({ nextSeatId, previousSeatId }) => sold.has(String(nextSeatId)) || sold.has(String(previousSeatId)),
    );
    assert.ok(together.length / seats.length > 0.7);
  });
});
