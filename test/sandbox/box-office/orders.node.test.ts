import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, place, refuses, seat } from './counter.js';

describe('placing an order', () => {
  it('sells what the basket held, for good', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    counter.addTickets(bob, [seat(1), place]);
    counter.boxOffice.merchandise.add(bob, [{ stockItem: 'mug' }]);
    counter.boxOffice.donations.add(bob, [{ amount: 5, fundId: 'roof' }]);
    counter.boxOffice.patchBasket(bob, { ticketDelivery: { type: 2 } });
    const { hash, total } = counter.basket(bob);
    const order = counter.boxOffice.orders.place(bob);
    assert.equal(total, 48);
    assert.deepEqual(
      [order.total, order.totalTransactionCharges, order.confirmedOn],
      [48, 2.5, '2026-03-02T12:00:00'],
    );
    assert.match(order.friendlyId ?? '', /^\d\d-[\dA-Z]{2}-[\dA-Z]{4}$/);
    assert.deepEqual(order.payments, [{ amount: 48, method: { name: 'Card' } }]);
    assert.deepEqual(order.charges, [{ name: 'Booking fee', amount: 2.5 }]);
    assert.deepEqual(order.deliveries, [{ type: { name: 'Print at home' }, address: null }]);
    assert.ok(order.tickets?.every(({ barcode }) => typeof barcode === 'string'));
    const after = counter.basket(bob);
    assert.deepEqual([after.tickets, after.donations], [[], []]);
    assert.notEqual(after.hash, hash);
    counter.passMinutes(60);
    counter.boxOffice.loseSessions();
    assert.equal(counter.available('rows tonight'), 7);
    assert.equal(counter.available('room tonight'), 4);
    assert.equal(counter.boxOffice.stockLeft('mug'), 2);
    refuses(() => counter.addTickets(counter.visitor(), [seat(1)]), 400, /no longer available/);
  });

  it('takes someone who is logged in and something to order', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    refuses(() => counter.boxOffice.orders.place(visitor), 401);
    refuses(() => counter.boxOffice.orders.place(counter.loggedIn('bob')), 400, /empty/);
  });

  it('makes a member of someone who bought a membership', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    counter.boxOffice.membershipSubscriptions.add(bob, [{ membership: 'friend' }]);
    counter.boxOffice.orders.place(bob);
    assert.deepEqual(
      counter.boxOffice.customers.subscriptions(bob).map(({ membership }) => membership),
      [{ id: 'friend' }],
    );
    counter.addTickets(bob, [seat(1)]);
    assert.equal(counter.basket(bob).total, 18);
  });

  it('is refused with a membership that the customer turns out to hold', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.boxOffice.membershipSubscriptions.add(visitor, [{ membership: 'friend' }]);
    counter.logIn(visitor, 'ann');
    refuses(() => counter.boxOffice.orders.place(visitor), 400, /already hold friend/);
  });
});

describe('a customer’s orders', () => {
  it('are their own only, the newest first, those from before the start among them', () => {
    const counter = new Counter();
    const ann = counter.loggedIn('ann');
    const { orders } = counter.boxOffice;
    const [past] = orders.list(ann);
    assert.equal(past?.friendlyId, '22-JZ-03GS');
    assert.deepEqual(
      past?.tickets?.map(({ price }) => price),
      [20, 20],
    );
    counter.boxOffice.donations.add(ann, [{ amount: 5, fundId: 'roof' }]);
    const placed = orders.place(ann);
    assert.deepEqual(
      orders.list(ann).map(({ id }) => id),
      [placed.id, past?.id],
    );
    assert.deepEqual(orders.one(ann, placed.id), placed);
    const bob = counter.loggedIn('bob');
    assert.deepEqual(orders.list(bob), []);
    refuses(() => orders.one(bob, placed.id), 404);
    refuses(() => orders.one(ann, 'unknown'), 404);
  });

  it('bring tickets to print for what is still to come', () => {
    const counter = new Counter();
    const [ann, bob] = [counter.loggedIn('ann'), counter.loggedIn('bob')];
    const { orders } = counter.boxOffice;
    const [document] = orders.documents(ann);
    assert.equal(document?.instance?.start, '2026-03-20T19:30:00');
    assert.deepEqual(document?.instance?.event, { id: 'play', name: 'play' });
    const text = new TextDecoder('latin1').decode(orders.document(ann, document?.id ?? ''));
    assert.match(text, /^%PDF-1\.4\n/);
    assert.match(text, /\(The Tiny\) '/);
    assert.match(text, /Order 22-JZ-03GS/);
    assert.match(text, /%%EOF\n$/);
    refuses(() => orders.document(bob, document?.id ?? ''), 404);
    counter.passMinutes(30 * 24 * 60);
    assert.deepEqual(orders.documents(ann), []);
  });
});
