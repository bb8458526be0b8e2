import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, refuses, seat } from './counter.js';

const keys = [
  'id',
  'hash',
  'total',
  'totalDiscount',
  'defaultCardPaymentFee',
  'transactionCommission',
  'promoCode',
  'customer',
  'tickets',
  'merchandiseItems',
  'donations',
  'membershipSubscriptions',
  'giftVouchers',
  'ticketSubscriptions',
  'offers',
  'potentialOffers',
  'multibuyOffers',
  'ticketDelivery',
  'merchandiseDelivery',
  'ticketDeliveryOptions',
  'merchandiseDeliveryOptions',
  'notes',
  'disableWebComponents',
];

describe('a basket', () => {
  it('is empty and full of keys before anyone starts one, and reading does not start one', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const basket = counter.basket(visitor);
    assert.deepEqual(Object.keys(basket), keys);
    assert.equal(basket.hash, 'NotLoggedIn');
    assert.deepEqual([basket.total, basket.customer, basket.tickets], [0, null, []]);
    assert.equal(visitor.get('session'), undefined);
    assert.deepEqual(counter.state.baskets, {});
  });

  it('does not exist before anyone starts one in one dialect', () => {
    const counter = new Counter({ dialects: ['no-basket-404'] });
    const visitor = counter.visitor();
    assert.equal(counter.boxOffice.readBasket(visitor), undefined);
    counter.addTickets(visitor, [seat(1)]);
    assert.ok(counter.boxOffice.readBasket(visitor));
  });

  it('repeats old names in one dialect', () => {
    const counter = new Counter({ dialects: ['deprecated-keys'] });
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    const basket = counter.basket(visitor);
    assert.deepEqual(Object.keys(basket).slice(0, 4), ['id', 'basketId', 'basketId_Comment', 'hash']);
    assert.equal(basket.basketId, basket.id);
    assert.deepEqual(basket.tickets?.[0]?.ticketType, { id: 'full' });
  });

  it('has a hash that changes with its content and its customer, and only then', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const hashes: unknown[] = [];
    const note = () => hashes.push(counter.basket(visitor).hash);
    note();
    counter.addTickets(visitor, [seat(1)]);
    note();
    counter.boxOffice.tickets.change(visitor, undefined, { type: 'half' });
    note();
    counter.boxOffice.patchBasket(visitor, { promoCode: 'HALF' });
    note();
    counter.logIn(visitor, 'bob');
    note();
    assert.equal(new Set(hashes).size, 5);
    counter.passMinutes(1);
    counter.boxOffice.patchBasket(visitor, {});
    assert.equal(counter.basket(visitor).hash, hashes.at(-1));
    counter.boxOffice.customers.deauthenticate(visitor);
    assert.equal(counter.basket(visitor).hash, 'NotLoggedIn');
  });

  it('is given up after a while without a write, and what it held comes back', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.passMinutes(19);
    assert.equal(counter.basket(visitor).tickets?.length, 1);
    counter.boxOffice.patchBasket(visitor, {});
    counter.passMinutes(19);
    assert.equal(counter.available('rows tonight'), 7, 'the write began the time again');
    counter.passMinutes(1);
    assert.equal(counter.available('rows tonight'), 8);
    assert.deepEqual(counter.basket(visitor).tickets, []);
    assert.equal(counter.basket(visitor).hash, 'NotLoggedIn');
    counter.addTickets(counter.visitor(), [seat(1)]);
    refuses(() => counter.addTickets(visitor, [seat(1)]), 400, /no longer available/);
  });

  it('keeps custom attributes', () => {
    const counter = new Counter();
    const basket = counter.boxOffice.patchBasket(counter.visitor(), { 'attribute_Heard From': 'a friend' });
    assert.equal(basket.attribute_HeardFrom, 'a friend');
  });

  it('asks web components to go inert when it is told to', () => {
    const counter = new Counter();
    counter.scenarios.conditions.disableWebComponents = true;
    assert.equal(counter.basket(counter.visitor()).disableWebComponents, true);
  });

  it('is not found by a token that the system did not make', () => {
    const counter = new Counter();
    for (const token of ['__proto__', 'constructor', '', 'x'.repeat(300)]) {
      const visitor = counter.visitor();
      for (const key of ['session', 'login', 'queue'] as const) visitor.set(key, token);
      assert.equal(counter.basket(visitor).hash, 'NotLoggedIn');
      counter.boxOffice.donations.add(visitor, [{ amount: 1, fundId: 'roof' }]);
      assert.match(visitor.get('session') ?? '', /^[\da-f-]{36}$/);
    }
  });
});

describe('logging in', () => {
  it('gives the basket its customer, and logging out gives the basket up', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.logIn(visitor, 'bob');
    assert.equal(counter.basket(visitor).customer?.email, 'bob@example.org');
    assert.equal(counter.basket(visitor).tickets?.length, 1);
    counter.boxOffice.customers.deauthenticate(visitor);
    assert.equal(counter.basket(visitor).customer, null);
    assert.equal(counter.available('rows tonight'), 8);
    assert.equal(visitor.get('login'), undefined);
  });

  it('is kept apart from the session', () => {
    const counter = new Counter();
    const visitor = counter.loggedIn('bob');
    assert.notEqual(visitor.get('login'), visitor.get('session'));
    visitor.set('session', undefined);
    assert.equal(counter.boxOffice.customers.read(visitor).firstName, 'bob');
  });

  it('cancels the other basket of the same customer', () => {
    const counter = new Counter();
    const [phone, laptop] = [counter.loggedIn('bob'), counter.visitor()];
    counter.addTickets(phone, [seat(1)]);
    counter.addTickets(laptop, [seat(2)]);
    counter.logIn(laptop, 'bob');
    assert.deepEqual(counter.basket(phone).tickets, []);
    assert.equal(counter.basket(laptop).tickets?.length, 1);
    assert.equal(counter.available('rows tonight'), 7);
  });

  it('leaves an anonymous basket alone when someone logs out who never logged in', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.boxOffice.customers.deauthenticate(visitor);
    assert.equal(counter.basket(visitor).tickets?.length, 1);
  });

  it('fails alike for a wrong password and an unknown address', () => {
    const counter = new Counter();
    const attempts = [
      { email: 'bob@example.org', password: 'wrong' },
      { email: 'bob@example.org' },
      { email: 'nobody@example.org', password: 'secret' },
    ];
    for (const attempt of attempts)
      refuses(() => counter.boxOffice.customers.authenticate(counter.visitor(), attempt), 404, /wrong/);
    refuses(() => counter.boxOffice.customers.authenticate(counter.visitor(), {}), 400, /email/);
    const other = new Counter({ dialects: ['bad-login-401'] });
    for (const attempt of attempts)
      refuses(() => other.boxOffice.customers.authenticate(other.visitor(), attempt), 401);
  });

  it('shows at the second look only in one dialect', () => {
    const counter = new Counter({ dialects: ['login-lags'] });
    const visitor = counter.loggedIn('bob');
    refuses(() => counter.boxOffice.customers.read(visitor), 401);
    assert.equal(counter.boxOffice.customers.read(visitor).firstName, 'bob');
  });
});
