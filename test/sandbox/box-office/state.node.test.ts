import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfOf } from '../../../src/sandbox/box-office/pdf.js';
import { emptyState, readState } from '../../../src/sandbox/box-office/state.js';
import { Counter, place, seat } from './counter.js';

const busy = () => {
  const counter = new Counter();
  const bob = counter.loggedIn('bob');
  counter.addTickets(bob, [seat(1), place]);
  counter.boxOffice.merchandise.add(bob, [{ stockItem: 'mug' }]);
  counter.boxOffice.addresses.add(bob, [{ country: 'IE' }]);
  counter.boxOffice.orders.place(bob);
  counter.addTickets(bob, [seat(2)]);
  counter.boxOffice.merchandise.add(bob, [{ stockItem: 'mug' }]);
  counter.boxOffice.donations.add(bob, [{ amount: 5, fundId: 'roof' }]);
  counter.boxOffice.giftVouchers.add(bob, [{ amount: 5 }]);
  counter.boxOffice.membershipSubscriptions.add(bob, [{ membership: 'friend' }]);
  counter.boxOffice.patchBasket(bob, { ticketDelivery: { type: 1 }, promoCode: 'HALF' });
  counter.boxOffice.customers.sendMagicLink({ emailAddress: 'bob@example.org', linkUrl: '{token}' });
  counter.scenarios.conditions.queue = true;
  counter.boxOffice.queue.join(counter.visitor(), 'busy');
  return { counter, bob };
};

describe('the state of a box office', () => {
  it('survives being written down: baskets, logins, orders, everything', () => {
    const { counter, bob } = busy();
    const again = new Counter({ state: readState(JSON.stringify(counter.state)) });
    assert.deepEqual(again.basket(bob), counter.basket(bob));
    assert.deepEqual(again.boxOffice.orders.list(bob), counter.boxOffice.orders.list(bob));
    assert.equal(again.available('rows tonight'), 6);
    assert.equal(again.boxOffice.stockLeft('mug'), 1);
    const known = new Set(again.basket(bob).tickets?.map(({ id }) => id));
    const [ticket] = again.addTickets(bob, [seat(3)]);
    assert.ok(ticket && !known.has(ticket.id), 'new ids are new');
  });

  it('is put back in place when a test asks for a fresh start', () => {
    const { counter, bob } = busy();
    counter.boxOffice.reset();
    assert.deepEqual(counter.state, emptyState());
    assert.equal(counter.available('rows tonight'), 8);
    assert.equal(counter.basket(bob).hash, 'NotLoggedIn');
  });

  it('loses from its baskets what a newer season does not have', () => {
    const { counter, bob } = busy();
    const state = readState(
      JSON.stringify(counter.state)
        .replaceAll('"rows tonight"', '"rows of last week"')
        .replaceAll('"stockItemId":"mug"', '"stockItemId":"hat"')
        .replaceAll('"fundId":"roof"', '"fundId":"sea"'),
    );
    const basket = new Counter({ state }).basket(bob);
    assert.deepEqual([basket.tickets, basket.merchandiseItems, basket.donations], [[], [], []]);
    assert.equal(basket.giftVouchers?.length, 1);
  });

  for (const [what, text, words] of [
    ['not JSON', '{', /not JSON. Delete it/],
    ['a list', '[]', /not a state of this sandbox. Delete it/],
    ['something else', '{"events":[]}', /not a state of this sandbox. Delete it/],
    ['of another version', JSON.stringify({ ...emptyState(), version: 0 }), /another version .*Delete it/],
    ['of a part short', JSON.stringify({ ...emptyState(), orders: undefined }), /damaged. Delete it/],
    [
      'of a wrong type inside',
      JSON.stringify({ ...emptyState(), soldSeats: { a: 'b' } }),
      /damaged. Delete it/,
    ],
    ['of a broken basket', JSON.stringify({ ...emptyState(), baskets: { a: {} } }), /damaged. Delete it/],
  ] as const) {
    it(`is refused in one sentence when it is ${what}`, () => {
      assert.throws(() => readState(text), words);
    });
  }
});

describe('a document to print', () => {
  it('holds any text: brackets, accents, letters that its font lacks', () => {
    const text = new TextDecoder('latin1').decode(pdfOf(['a(b)\\c', 'Siân, tŷ', '日']));
    assert.ok(text.includes("(a\\(b\\)\\\\c) '"));
    assert.ok(text.includes("(Siân, ty) '"));
    assert.ok(text.includes("(?) '"));
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    assert.equal(text.slice(start, start + 4), 'xref');
  });
});
