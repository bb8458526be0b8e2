import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, refuses, seat } from './counter.js';

const queueing = (): Counter => {
  const counter = new Counter();
  counter.scenarios.conditions.queue = true;
  return counter;
};

describe('the queue', () => {
  it('stands before busy performances only, and only while it is on', () => {
    const counter = queueing();
    const visitor = counter.visitor();
    const answer = {
      eventInstanceId: 'busy',
      joinQueue: '/api/v3/basket/queue/busy',
      message: 'Many people want to book this performance. Please join the queue.',
      code: 'JoinQueue',
    };
    const { tickets } = counter.boxOffice;
    assert.deepEqual(tickets.add(visitor, [seat(1, 'busy')]), answer);
    assert.deepEqual(tickets.add(visitor, [seat(1), seat(1, 'busy')]), answer);
    assert.deepEqual(tickets.replace(visitor, [seat(1, 'busy')]), answer);
    assert.deepEqual(tickets.addBestAvailable(visitor, { instance: 'busy', quantity: 1 }), answer);
    assert.equal(counter.available('busy'), 8, 'nothing was added');
    assert.equal(counter.addTickets(visitor, [seat(1)]).length, 1);
    counter.scenarios.conditions.queue = false;
    assert.equal(counter.addTickets(visitor, [seat(1, 'busy')]).length, 1);
  });

  it('moves on with each poll until it is the visitor’s turn', () => {
    const counter = queueing();
    const visitor = counter.visitor();
    const poll = () => counter.boxOffice.queue.join(visitor, 'busy');
    const places = [poll(), poll(), poll(), poll()];
    assert.deepEqual(
      places.map(({ status }) => status),
      ['MustWait', 'MustWait', 'CanProceed', 'CanProceed'],
    );
    const [number] = places.map(({ queueNumber }) => queueNumber);
    assert.ok(typeof number === 'number');
    assert.deepEqual(
      places.map(({ headOfQueue }) => headOfQueue),
      [number - 2, number - 1, number, number],
    );
    assert.ok(visitor.get('queue'));
    assert.equal(counter.addTickets(visitor, [seat(1, 'busy')]).length, 1);
  });

  it('gives each visitor a number of their own', () => {
    const counter = queueing();
    const numbers = [1, 2, 3].map(() => counter.boxOffice.queue.join(counter.visitor(), 'busy').queueNumber);
    assert.equal(new Set(numbers).size, 3);
  });

  it('can be joined with an empty basket only', () => {
    const counter = queueing();
    const visitor = counter.visitor();
    counter.boxOffice.donations.add(visitor, [{ amount: 1, fundId: 'roof' }]);
    refuses(() => counter.boxOffice.queue.join(visitor, 'busy'), 400, /empty your basket/);
    counter.boxOffice.donations.remove(visitor, undefined);
    assert.equal(counter.boxOffice.queue.join(visitor, 'busy').status, 'MustWait');
  });

  it('lets a visitor through once more after an order only', () => {
    const counter = queueing();
    counter.scenarios.conditions.queueLength = 0;
    const bob = counter.loggedIn('bob');
    assert.equal(counter.boxOffice.queue.join(bob, 'busy').status, 'CanProceed');
    counter.addTickets(bob, [seat(1, 'busy')]);
    counter.addTickets(bob, [seat(2, 'busy')]);
    counter.boxOffice.orders.place(bob);
    const again = counter.boxOffice.tickets.add(bob, [seat(3, 'busy')]);
    assert.ok(!Array.isArray(again), 'the pass is used up');
  });

  it('has nobody waiting for a performance that is not busy, and no pass to be had there', () => {
    const counter = queueing();
    const visitor = counter.visitor();
    assert.equal(counter.boxOffice.queue.join(visitor, 'rows tonight').status, 'CanProceed');
    assert.ok(!Array.isArray(counter.boxOffice.tickets.add(visitor, [seat(1, 'busy')])));
    refuses(() => counter.boxOffice.queue.join(visitor, 'nowhere'), 404);
  });
});
