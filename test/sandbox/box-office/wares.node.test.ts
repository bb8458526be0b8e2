import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, refuses } from './counter.js';

describe('merchandise', () => {
  it('is one line for each piece, in the order of the reference', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [mug] = counter.boxOffice.merchandise.add(visitor, [{ stockItem: 'mug', reference: 'for Ann' }]);
    assert.deepEqual(
      { ...mug, id: '' },
      {
        id: '',
        stockItem: { id: 'mug' },
        barcode: null,
        delivered: false,
        offer: null,
        customItems: [],
        discount: 0,
        price: 8,
        total: 8,
        reference: 'for Ann',
      },
    );
    counter.boxOffice.merchandise.change(visitor, undefined, { reference: null });
    assert.equal(counter.boxOffice.merchandise.list(visitor)[0]?.reference, null);
  });

  it('cannot be more than is in stock, counting what others hold', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const mug = { stockItem: { id: 'mug' } };
    counter.boxOffice.merchandise.add(counter.visitor(), [mug]);
    assert.equal(counter.boxOffice.stockLeft('mug'), 2);
    refuses(() => counter.boxOffice.merchandise.add(visitor, [mug, mug, mug]), 400, /Only 2 of mug/);
    counter.boxOffice.merchandise.add(visitor, [mug, mug]);
    refuses(() => counter.boxOffice.merchandise.add(visitor, [mug]), 400, /Only 2 of mug/);
    refuses(
      () => counter.boxOffice.merchandise.add(visitor, [{ stockItem: 'badge' }]),
      400,
      /badge is sold out/,
    );
    refuses(() => counter.boxOffice.merchandise.add(visitor, [{ stockItem: 'hat' }]), 404, /"hat"/);
    refuses(() => counter.boxOffice.merchandise.add(visitor, [{}]), 400, /stockItem is required/);
    counter.boxOffice.merchandise.replace(visitor, [mug]);
    assert.equal(counter.boxOffice.stockLeft('mug'), 1);
  });

  it('costs postage when it is posted, which takes an address', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.boxOffice.merchandise.add(visitor, [{ stockItem: 'mug' }, { stockItem: 'mug' }]);
    assert.equal(counter.basket(visitor).total, 16);
    const deliver = (merchandiseDelivery: unknown) =>
      counter.boxOffice.patchBasket(visitor, { merchandiseDelivery });
    refuses(() => deliver({ type: 3 }), 400, /address/);
    refuses(() => deliver({ type: 2 }), 400, /not offered/);
    refuses(() => deliver('post'), 400, /object/);
    const posted = deliver({ type: 3, address: { line1: '1 Quay', country: 'GB' } });
    assert.equal(posted.total, 23);
    assert.equal(posted.merchandiseItems?.[0]?.total, 11.5);
    assert.deepEqual(posted.merchandiseDelivery, { type: 3, address: { line1: '1 Quay', country: 'GB' } });
    assert.equal(deliver({ type: 1 }).total, 16);
    assert.equal(deliver(null).merchandiseDelivery, null);
  });
});

describe('a donation', () => {
  it('is asked for by fundId and answered as fund', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const wanted = { amount: 12.5, fundId: 'roof', recognitionName: 'Ann', isAnonymous: true };
    const [donation] = counter.boxOffice.donations.add(visitor, [wanted]);
    assert.deepEqual(
      { ...donation, id: '' },
      {
        id: '',
        amount: 12.5,
        fund: { id: 'roof' },
        recognitionName: 'Ann',
        isAnonymous: true,
        tributeTypeId: null,
        tributeName: null,
      },
    );
    counter.boxOffice.donations.change(visitor, undefined, {
      amount: '5',
      fundId: 'youth',
      recognitionName: null,
    });
    const [changed] = counter.boxOffice.donations.list(visitor);
    assert.deepEqual([changed?.amount, changed?.fund, changed?.recognitionName], [5, { id: 'youth' }, null]);
    assert.equal(changed?.isAnonymous, true, 'what was not named stays');
  });

  for (const amount of [0, -1, 0.004, Number.NaN, Infinity, 'ten', true, null, undefined, 100_001]) {
    it(`of ${String(amount)} is refused`, () => {
      const counter = new Counter();
      refuses(() => counter.boxOffice.donations.add(counter.visitor(), [{ amount, fundId: 'roof' }]), 400);
    });
  }

  it('to an unknown fund is refused', () => {
    const counter = new Counter();
    refuses(
      () => counter.boxOffice.donations.add(counter.visitor(), [{ amount: 5, fundId: 'sea' }]),
      404,
      /"sea"/,
    );
    refuses(() => counter.boxOffice.donations.add(counter.visitor(), [{ amount: 5 }]), 400, /fundId/);
  });
});

describe('a gift voucher', () => {
  it('is sent today to the buyer unless told otherwise', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [voucher] = counter.boxOffice.giftVouchers.add(visitor, [{ amount: 25, toName: 'Bob' }]);
    assert.deepEqual(
      { ...voucher, id: '' },
      {
        id: '',
        amount: 25,
        toName: 'Bob',
        fromName: '',
        message: '',
        sendDate: '2026-03-02',
        deliveryType: 'CustomerEmail',
        deliveryEmailAddress: null,
      },
    );
    counter.boxOffice.giftVouchers.change(visitor, undefined, {
      sendDate: '2026-12-24T00:00:00',
      message: 'Hello',
    });
    const [changed] = counter.boxOffice.giftVouchers.list(visitor);
    assert.deepEqual([changed?.sendDate, changed?.message, changed?.amount], ['2026-12-24', 'Hello', 25]);
  });

  for (const [what, entry, words] of [
    ['too little', { amount: 4.99 }, /from 5 to 500/],
    ['too much', { amount: 500.01 }, /from 5 to 500/],
    ['no amount', { toName: 'Bob' }, /amount is required/],
    ['a day gone by', { amount: 10, sendDate: '2026-03-01' }, /past/],
    ['a day that does not exist', { amount: 10, sendDate: '2026-02-30' }, /date/],
    ['an unknown way of sending', { amount: 10, deliveryType: 'Pigeon' }, /CustomerEmail or OtherEmail/],
    ['nobody to send it to', { amount: 10, deliveryType: 'OtherEmail' }, /deliveryEmailAddress is required/],
    ['a bad address', { amount: 10, deliveryType: 'OtherEmail', deliveryEmailAddress: 'bob' }, /e-mail/],
  ] as const) {
    it(`with ${what} is refused`, () => {
      const counter = new Counter();
      refuses(() => counter.boxOffice.giftVouchers.add(counter.visitor(), [entry]), 400, words);
    });
  }

  it('can be sent to another person', () => {
    const counter = new Counter();
    const entry = { amount: 10, deliveryType: 'otheremail', deliveryEmailAddress: ' bob@example.org ' };
    const [voucher] = counter.boxOffice.giftVouchers.add(counter.visitor(), [entry]);
    assert.deepEqual(
      [voucher?.deliveryType, voucher?.deliveryEmailAddress],
      ['OtherEmail', 'bob@example.org'],
    );
  });
});

describe('a membership', () => {
  it('begins today and runs for its months', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [friend] = counter.boxOffice.membershipSubscriptions.add(visitor, [
      { membership: 'friend', autoRenew: true },
    ]);
    assert.deepEqual(
      { ...friend, id: '' },
      {
        id: '',
        membership: { id: 'friend' },
        autoRenew: true,
        startDate: '2026-03-02T00:00:00',
        expiryDate: '2027-03-02T00:00:00',
        isRenewal: false,
        relatedDonationId: null,
        customItems: [],
        discount: 0,
        price: 40,
        total: 40,
      },
    );
    counter.boxOffice.membershipSubscriptions.change(visitor, undefined, { autoRenew: 'false' });
    assert.equal(counter.boxOffice.membershipSubscriptions.list(visitor)[0]?.autoRenew, false);
  });

  it('of a kind is sold once to a basket, and not to those who hold it', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const friend = { membership: { id: 'friend' } };
    const { membershipSubscriptions } = counter.boxOffice;
    refuses(() => membershipSubscriptions.add(visitor, [friend, friend]), 400, /already in your basket/);
    membershipSubscriptions.add(visitor, [friend]);
    refuses(() => membershipSubscriptions.add(visitor, [friend]), 400, /already in your basket/);
    membershipSubscriptions.add(visitor, [{ membership: 'patron', price: 30 }]);
    refuses(() => membershipSubscriptions.add(counter.loggedIn('ann'), [friend]), 400, /already hold/);
  });

  it('that has run out can be bought again', () => {
    const counter = new Counter();
    const ann = counter.loggedIn('ann');
    counter.passMinutes(365 * 24 * 60);
    assert.equal(counter.boxOffice.membershipSubscriptions.add(ann, [{ membership: 'friend' }]).length, 1);
  });

  it('of variable price takes what the buyer names, from its least price on', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const { membershipSubscriptions } = counter.boxOffice;
    refuses(() => membershipSubscriptions.add(visitor, [{ membership: 'patron' }]), 400, /price is required/);
    refuses(
      () => membershipSubscriptions.add(visitor, [{ membership: 'patron', price: 29.99 }]),
      400,
      /30 or more/,
    );
    const [patron] = membershipSubscriptions.add(visitor, [{ membership: 'patron', price: 75.5 }]);
    assert.equal(patron?.total, 75.5);
    refuses(() => membershipSubscriptions.add(visitor, [{ membership: 'knight' }]), 404, /"knight"/);
    refuses(() => membershipSubscriptions.add(visitor, [{}]), 400, /membership is required/);
  });

  it('goes by other names in other dialects', () => {
    const counter = new Counter({ dialects: ['membership-by-membership-id', 'membership-amount'] });
    const { membershipSubscriptions } = counter.boxOffice;
    refuses(
      () => membershipSubscriptions.add(counter.visitor(), [{ membership: 'friend' }]),
      400,
      /membershipId/,
    );
    const wanted = { membershipId: 'patron', amount: 31 };
    assert.equal(membershipSubscriptions.add(counter.visitor(), [wanted])[0]?.price, 31);
  });
});
