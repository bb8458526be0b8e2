import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, place, refuses, seat } from './counter.js';

describe('availability', () => {
  it('falls when seats go into a basket and comes back when they are taken out', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(8), place]);
    assert.deepEqual(counter.boxOffice.status(counter.instance('rows tonight'), visitor), {
      name: 'Rows',
      available: 6,
      wheelchairAvailable: 0,
      specialAvailable: 0,
      capacity: 8,
      inBasket: 2,
      unavailable: 0,
      lockInfoAvailable: null,
      lockInfoSpecialAvailable: null,
    });
    const others = counter.boxOffice.status(counter.instance('rows tonight'), counter.visitor());
    assert.deepEqual([others.available, others.inBasket, others.unavailable], [6, 0, 2]);
    assert.equal(counter.available('room tonight'), 4);
    counter.boxOffice.tickets.remove(visitor, undefined);
    assert.equal(counter.available('rows tonight'), 8);
    assert.equal(counter.available('room tonight'), 5);
  });

  it('comes back when a basket is given up', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.boxOffice.clearBasket(visitor);
    assert.equal(counter.available('rows tonight'), 8);
  });

  it('comes back when all sessions are lost', () => {
    const counter = new Counter();
    const visitor = counter.loggedIn('bob');
    counter.addTickets(visitor, [seat(1)]);
    counter.boxOffice.loseSessions();
    assert.equal(counter.available('rows tonight'), 8);
    refuses(() => counter.boxOffice.customers.read(visitor), 401);
  });

  it('counts the areas of a hall when asked to, or area by area', () => {
    const counter = new Counter();
    const hall = counter.instance('hall tonight');
    const visitor = counter.visitor();
    const status = (options = {}) => counter.boxOffice.status(hall, visitor, options);
    assert.equal(status().capacity, 0, 'a hall has no seats of its own');
    assert.deepEqual(
      [status({ includeChildPlans: true }).capacity, status({ areaId: 'stalls' }).capacity],
      [5, 2],
    );
    assert.equal(status({ areaId: 'standing' }).name, 'Standing');
    refuses(() => status({ areaId: 'rows' }), 404);
    refuses(() => status({ areaId: 'nowhere' }), 404);
    const rollingUp = new Counter({ dialects: ['status-rolls-up'] });
    assert.equal(rollingUp.boxOffice.status(rollingUp.instance('hall tonight'), visitor).capacity, 5);
  });

  it('is nothing while everything is sold out, but for what one holds', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), place]);
    counter.scenarios.conditions.soldOut = true;
    for (const id of ['rows tonight', 'room tonight']) {
      const { available, inBasket, unavailable, capacity } = counter.boxOffice.status(
        counter.instance(id),
        visitor,
      );
      assert.deepEqual([available, inBasket], [0, 1]);
      assert.equal(unavailable, capacity - 1);
    }
    refuses(() => counter.addTickets(visitor, [seat(2)]), 400, /no longer available/);
    refuses(() => counter.addTickets(visitor, [place]), 400, /not enough places/);
  });

  it('leaves out seats put aside, tells those open to the web, and keeps some for members', () => {
    const counter = new Counter();
    const locked = counter.instance('locked');
    const [visitor, member] = [counter.visitor(), counter.loggedIn('ann')];
    const status = (who: typeof visitor) =>
      counter.boxOffice.status(locked, who, { includeLockInformation: true });
    const quantities = (who: typeof visitor) =>
      status(who).lockInfoAvailable?.map(({ quantity, lockType }) => [lockType?.name, quantity]);
    assert.equal(status(visitor).available, 5);
    assert.deepEqual(quantities(visitor), [['web', 1]]);
    assert.equal(status(member).available, 6);
    assert.deepEqual(Object.fromEntries(quantities(member) ?? []), { web: 1, members: 1 });
    const [membersSeat] =
      [...counter.catalogue.lockedSeats(locked, 'rows')].find(([, { id }]) => id === 'members') ?? [];
    refuses(() => counter.addTickets(visitor, [seat(Number(membersSeat), 'locked')]), 400, /no longer/);
    const band = Number(membersSeat) < 5 ? 20 : 10.5;
    assert.equal(counter.addTickets(member, [seat(Number(membersSeat), 'locked')])[0]?.price, band);
  });

  it('of an event has a row for each performance in the range, the last day left out', () => {
    const counter = new Counter();
    const event = counter.catalogue.event('film');
    assert.ok(event);
    const visitor = counter.visitor();
    const row = {
      eventInstanceId: 'film tonight',
      start: '2026-03-20T19:30:00',
      capacity: 8,
      availability: [{ status: 'Available', count: 8 }],
    };
    assert.deepEqual(counter.boxOffice.availability(event, visitor), [row]);
    assert.deepEqual(
      counter.boxOffice.availability(event, visitor, { from: '2026-03-20', to: '2026-03-21' }),
      [row],
    );
    assert.deepEqual(counter.boxOffice.availability(event, visitor, { to: '2026-03-20' }), []);
    assert.deepEqual(counter.boxOffice.availability(event, visitor, { from: '2026-03-21' }), []);
  });

  it('of an event lists sold seats too in one dialect', () => {
    const counter = new Counter({ dialects: ['availability-all-statuses'] });
    const event = counter.catalogue.event('play');
    assert.ok(event);
    const rows = counter.boxOffice.availability(event, counter.visitor());
    const of = (id: string) => rows.find(({ eventInstanceId }) => eventInstanceId === id)?.availability;
    assert.deepEqual(of('sold out'), [
      { status: 'Available', count: 0 },
      { status: 'Sold', count: 8 },
    ]);
    assert.deepEqual(of('over'), [
      { status: 'Available', count: 8 },
      { status: 'Scanned', count: 0 },
    ]);
  });

  it('seat by seat is text that says nothing to a client, or JSON in one dialect', () => {
    const counter = new Counter();
    const detail = counter.boxOffice.statusDetail(counter.instance('rows tonight'));
    assert.throws(() => JSON.parse(detail));
    const other = new Counter({ dialects: ['status-detail-json'] });
    other.addTickets(other.visitor(), [seat(1)]);
    const seats = JSON.parse(other.boxOffice.statusDetail(other.instance('rows tonight'))) as unknown[];
    assert.deepEqual(seats.slice(0, 2), [
      { seatId: '1', status: 'unavailable' },
      { seatId: '2', status: 'available' },
    ]);
  });

  it('seat by seat tells a visitor their own', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.addTickets(counter.visitor(), [seat(2)]);
    const states = counter.boxOffice.seatStates(counter.instance('rows tonight'), visitor);
    assert.deepEqual(
      [states.get('1'), states.get('2'), states.get('3')],
      ['inBasket', 'unavailable', 'available'],
    );
  });
});
