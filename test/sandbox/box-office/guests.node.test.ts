import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readState } from '../../../src/sandbox/box-office/state.js';
import { Counter, refuses, seat } from './counter.js';

const cai = { email: 'cai@example.org', firstName: 'Cai', lastName: 'Morgan' };
const address = { line1: '1 Lamp Row', country: 'IE' };

describe('an order of a guest', () => {
  it('makes them a customer without a password, with the address of their bill', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    const order = counter.boxOffice.orders.placeAsGuest(visitor, cai, address);
    assert.deepEqual(counter.boxOffice.orders.placed(order.id), order);
    const { customers } = counter.boxOffice;
    refuses(() => customers.authenticate(visitor, { email: cai.email, password: '' }), 404);
    customers.forgotPassword(cai.email);
    customers.setPassword({ token: customers.letters[0]?.token, newPassword: 'wick' });
    customers.authenticate(visitor, { email: cai.email, password: 'wick' });
    assert.equal(counter.boxOffice.addresses.list(visitor)[0]?.line1, '1 Lamp Row');
    assert.equal(counter.boxOffice.orders.list(visitor).length, 1);
  });

  it('costs what anybody pays, and leaves a customer of that address as they are', () => {
    const counter = new Counter();
    const ann = counter.loggedIn('ann');
    const before = counter.boxOffice.customers.read(ann);
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    const { total } = counter.basket(visitor);
    const guest = { ...cai, email: 'ANN@example.org' };
    assert.equal(counter.boxOffice.orders.placeAsGuest(visitor, guest, address).total, total);
    assert.deepEqual(counter.boxOffice.customers.read(ann), before);
  });

  it('is refused whole: nobody becomes a customer by an empty basket or a bad address', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    refuses(() => counter.boxOffice.orders.placeAsGuest(visitor, cai, null), 400, /empty/);
    counter.addTickets(visitor, [seat(1)]);
    const nameless = { email: cai.email, firstName: 'Cai' };
    refuses(() => counter.boxOffice.orders.placeAsGuest(visitor, nameless, null), 400, /lastName/);
    refuses(() => counter.boxOffice.orders.placeAsGuest(visitor, cai, { country: 'XX' }), 400, /country/);
    refuses(() => counter.boxOffice.customers.forgotPassword(cai.email), 404);
    assert.equal(counter.basket(visitor).tickets?.length, 1);
  });
});

describe('what pages remember', () => {
  it('stays with a visitor, apart from the basket, and over a restart', () => {
    const counter = new Counter();
    const [visitor, other] = [counter.visitor(), counter.visitor()];
    counter.boxOffice.pageSessions.change(visitor, { culture: 'cy-gb' });
    counter.boxOffice.pageSessions.change(visitor, { editing: 'rows tonight' });
    assert.equal(visitor.get('session'), undefined);
    const again = new Counter({ state: readState(JSON.stringify(counter.state)) });
    const { culture, editing } = again.boxOffice.pageSessions.read(visitor);
    assert.deepEqual([culture, editing], ['cy-gb', 'rows tonight']);
    assert.equal(again.boxOffice.pageSessions.read(other).culture, null);
  });

  it('is forgotten a day after the last change, and when sessions are lost', () => {
    const counter = new Counter();
    const [visitor, other] = [counter.visitor(), counter.visitor()];
    const { pageSessions } = counter.boxOffice;
    pageSessions.change(visitor, { culture: 'cy-gb' });
    counter.passMinutes(25 * 60);
    pageSessions.change(other, { culture: 'fr-ca' });
    assert.equal(pageSessions.read(visitor).culture, null);
    counter.boxOffice.loseSessions();
    assert.equal(pageSessions.read(other).culture, null);
    assert.ok(pageSessions.isKnown(other), 'the browser still has its cookie');
  });

  it('is nothing for a browser that keeps nothing', () => {
    const counter = new Counter();
    const forgetful = { get: () => undefined, set: () => {} };
    counter.boxOffice.pageSessions.change(forgetful, { culture: 'cy-gb' });
    assert.deepEqual(counter.state.pageSessions, {});
  });
});
