import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, place, refuses, seat } from './counter.js';

describe('what a basket costs', () => {
  it('is the sum of everything in it and one booking fee', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(5)]);
    counter.boxOffice.merchandise.add(visitor, [{ stockItem: 'mug' }]);
    counter.boxOffice.donations.add(visitor, [{ amount: 0.1, fundId: 'roof' }]);
    counter.boxOffice.giftVouchers.add(visitor, [{ amount: 5.2 }]);
    counter.boxOffice.membershipSubscriptions.add(visitor, [{ membership: 'patron', price: 30.7 }]);
    const basket = counter.basket(visitor);
    assert.equal(basket.total, 20 + 10.5 + 8 + 0.1 + 5.2 + 30.7 + 2.5);
    assert.equal(basket.totalDiscount, 0);
    assert.deepEqual(basket.transactionCommission, { waived: false, amount: 2.5 });
  });

  it('has no booking fee without tickets', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.boxOffice.donations.add(visitor, [{ amount: 5, fundId: 'roof' }]);
    assert.deepEqual(counter.basket(visitor).transactionCommission, { waived: false, amount: 0 });
    assert.equal(counter.basket(visitor).total, 5);
  });

  it('is less for a member who logs in, and without fee where the membership waives it', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(5)]);
    counter.logIn(visitor, 'ann');
    const basket = counter.basket(visitor);
    assert.deepEqual(
      basket.tickets?.map(({ price, discount, total, offer }) => [price, discount, total, offer]),
      [
        [20, 2, 18, null],
        [10.5, 1.05, 9.45, null],
      ],
    );
    assert.deepEqual(basket.transactionCommission, { waived: true, amount: 0 });
    assert.deepEqual([basket.total, basket.totalDiscount], [27.45, 3.05]);
  });

  it('is in whole pence: a discount is rounded to the nearest', () => {
    const counter = new Counter();
    const ann = counter.loggedIn('ann');
    counter.addTickets(ann, [seat(5, 'rows tonight', 'odd')]);
    const [ticket] = counter.basket(ann).tickets ?? [];
    assert.deepEqual([ticket?.price, ticket?.discount, ticket?.total], [9.99, 1, 8.99]);
  });

  it('is less at once for someone who buys the membership along', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1)]);
    counter.boxOffice.membershipSubscriptions.add(visitor, [{ membership: 'friend' }]);
    assert.equal(counter.basket(visitor).total, 18 + 40);
  });

  it('can be asked for as if one held a membership, and nothing changes', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    assert.deepEqual(counter.boxOffice.potentialDiscount(visitor, 'friend'), {
      basketTotal: 0,
      totalDiscount: 0,
      transactionCommission: { waived: false, amount: 0 },
    });
    counter.addTickets(visitor, [seat(1)]);
    assert.deepEqual(counter.boxOffice.potentialDiscount(visitor, 'friend'), {
      basketTotal: 18,
      totalDiscount: 2,
      transactionCommission: { waived: true, amount: 0 },
    });
    assert.equal(counter.basket(visitor).total, 22.5);
    refuses(() => counter.boxOffice.potentialDiscount(visitor, 'knight'), 404, /"knight"/);
    refuses(() => counter.boxOffice.potentialDiscount(visitor, undefined), 400, /membershipId/);
  });
});

describe('offers', () => {
  it('apply by themselves from enough tickets for one performance on', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(2), seat(1, 'rows tomorrow')]);
    const before = counter.basket(visitor);
    assert.deepEqual(before.offers, []);
    assert.deepEqual(
      before.potentialOffers?.map(({ name }) => name),
      ['three or more'],
    );
    counter.addTickets(visitor, [seat(3)]);
    const after = counter.basket(visitor);
    assert.deepEqual(
      after.tickets?.map(({ discount, offer }) => [discount, offer?.id]),
      [
        [4, 'three or more'],
        [4, 'three or more'],
        [0, undefined],
        [4, 'three or more'],
      ],
    );
    assert.deepEqual(
      [after.offers, after.multibuyOffers].map((list) => list?.map(({ name }) => name)),
      [['three or more'], ['three or more']],
    );
    assert.equal(after.totalDiscount, 12);
  });

  it('behind a promo code apply once it is entered, to their events', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(1, 'film tonight')]);
    const basket = counter.boxOffice.patchBasket(visitor, { promoCode: ' half ' });
    assert.equal(basket.promoCode, 'HALF');
    assert.deepEqual(
      basket.tickets?.map(({ discount }) => discount),
      [0, 10],
    );
    const without = counter.boxOffice.patchBasket(visitor, { promoCode: '' });
    assert.deepEqual([without.promoCode, without.totalDiscount], [null, 0]);
  });

  it('do not add up with a membership: the better one counts', () => {
    const counter = new Counter();
    const ann = counter.loggedIn('ann');
    counter.addTickets(ann, [place, place, place, seat(1)]);
    assert.deepEqual(
      counter.basket(ann).tickets?.map(({ discount, offer }) => [discount, offer?.id]),
      [
        [2.5, 'three or more'],
        [2.5, 'three or more'],
        [2.5, 'three or more'],
        [2, undefined],
      ],
    );
  });
});

describe('a promo code', () => {
  it('that is unknown or not good any more is refused, and the one before stays', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.boxOffice.patchBasket(visitor, { promoCode: 'HALF' });
    refuses(() => counter.boxOffice.patchBasket(visitor, { promoCode: 'NOPE' }), 400, /NOPE/);
    refuses(() => counter.boxOffice.patchBasket(visitor, { promoCode: 'old' }), 400, /expired/);
    assert.equal(counter.basket(visitor).promoCode, 'HALF');
  });

  it('that is not good is ignored in one dialect', () => {
    const counter = new Counter({ dialects: ['promo-ignored'] });
    assert.equal(counter.boxOffice.patchBasket(counter.visitor(), { promoCode: 'NOPE' }).promoCode, null);
  });
});
