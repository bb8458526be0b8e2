import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasOf } from '../../../src/sandbox/season/house.js';
import { drawPlans } from '../../../src/sandbox/season/plans.js';

const plans = drawPlans();

describe('the plans of The Lantern', () => {
  it('have the seats that the venue tells of', () => {
    assert.equal(plans.Depot.wire.capacity, 412);
    assert.equal(plans.Yard.wire.capacity, 180);
    assert.equal(plans['Lamp Room'].wire.capacity, 96);
    for (const { wire } of Object.values(plans))
      assert.equal(
        areasOf(wire).reduce((sum, { capacity }) => sum + (capacity ?? 0), 0),
        wire.capacity,
      );
  });

  it('are of each of the three types', () => {
    assert.equal(plans.Depot.wire.type, 'Group');
    assert.deepEqual(
      plans.Depot.wire.areas?.map(({ type, name }) => [type, name]),
      [
        ['Reserved', 'Stalls'],
        ['Reserved', 'Gallery'],
      ],
    );
    assert.deepEqual(
      plans.Yard.wire.areas?.map(({ type, seats }) => [type, seats]),
      [
        ['Unreserved', null],
        ['Unreserved', null],
      ],
    );
    assert.equal(plans['Lamp Room'].wire.type, 'Reserved');
    assert.deepEqual(plans['Lamp Room'].wire.areas, []);
    assert.equal(plans.Studio.wire.type, 'Unreserved');
  });

  it('link the seats of a row to both sides, with numbers, and mark aisles on both', () => {
    for (const area of Object.values(plans).flatMap(({ wire }) => areasOf(wire))) {
      const seats = new Map((area.seats ?? []).map((seat) => [seat.id, seat]));
      for (const seat of seats.values()) {
        assert.match(seat.id, /^\d+$/);
        assert.equal(seat.name, `${String(seat.row)}${String(seat.number)}`);
        if (seat.nextSeatId == null) continue;
        const next = seats.get(String(seat.nextSeatId)) ?? assert.fail('the next seat is of this area');
        assert.equal(next.row, seat.row);
        assert.equal(next.number, (seat.number ?? 0) + 1);
        assert.equal(String(next.previousSeatId), seat.id);
        assert.equal(next.previousIsAcrossAisle, seat.nextIsAcrossAisle);
        const gap = (next.x ?? 0) - (seat.x ?? 0);
        assert.equal(gap > 40, seat.nextIsAcrossAisle, `${String(seat.name)} ${String(gap)}`);
      }
    }
  });

  it('have a band for every seat and every unreserved area, and spaces for wheelchairs', () => {
    for (const { wire, bands, wheelchairSeats } of Object.values(plans)) {
      for (const area of areasOf(wire))
        for (const { id } of area.seats ?? [area]) assert.ok(bands.has(id), `${String(area.name)} ${id}`);
      for (const id of wheelchairSeats) assert.ok(bands.has(id));
    }
    assert.equal(plans.Depot.wheelchairSeats.size, 6);
    assert.equal(plans['Lamp Room'].wheelchairSeats.size, 2);
  });
});
