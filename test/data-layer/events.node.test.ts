import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsOf } from '../../src/data-layer/events.js';
import type { BasketPair, DataLayerEvent } from '../../src/data-layer/events.js';
import type { Basket } from '../../src/schema/basket.js';

const ticket = (id: string, more: object = {}) => ({
  id,
  event: { id: 'E1' },
  instance: { id: 'I1' },
  type: { id: 'adult' },
  price: 20,
  discount: 0,
  ...more,
});
const gift = (id: string, amount: number) => ({ id, amount, fund: { id: 'F1' } });
const holding = (contents: Partial<Basket>): Basket => ({ id: 'B1', ...contents });
const empty = holding({});

const told = (
  from: Basket | null,
  to: Basket | null,
  more: Partial<BasketPair> = {},
  currency?: string,
): DataLayerEvent[] => eventsOf({ from, to, cause: 'here', sameVisitor: true, ...more }, currency);

const names = (events: readonly DataLayerEvent[]): string[] => events.map(({ event }) => event);

describe('what a change of the basket is told as', () => {
  it('names what was added, with its sum and the currency', () => {
    const [event, ...more] = told(empty, holding({ donations: [gift('d1', 10.5)] }), {}, 'GBP');
    assert.deepEqual(more, []);
    assert.deepEqual(event, {
      event: 'add_to_cart',
      ecommerce: {
        currency: 'GBP',
        value: 10.5,
        items: [{ item_id: 'F1', item_category: 'Donations', price: 10.5, quantity: 1 }],
      },
    });
  });

  it('names every kind of thing by what it is, and never by its line', () => {
    const [event] = told(
      null,
      holding({
        tickets: [ticket('t1', { event: { id: 'E1', name: 'The Tempest' } })],
        merchandiseItems: [{ id: 'm1', stockItem: { id: 'S1', name: 'Tote bag' }, price: 8 }],
        donations: [gift('d1', 5)],
        membershipSubscriptions: [{ id: 'n1', membership: { id: 'M1' }, price: 40 }],
        giftVouchers: [{ id: 'g1', amount: 25 }],
        ticketSubscriptions: [{ id: 's1', ticketSubscriptionStructureName: 'Any four', price: 60 }],
      }),
    );
    assert.deepEqual(event?.ecommerce, {
      value: 158,
      items: [
        { item_id: 'I1', item_name: 'The Tempest', item_category: 'Tickets', price: 20, quantity: 1 },
        { item_id: 'S1', item_name: 'Tote bag', item_category: 'Merchandise', price: 8, quantity: 1 },
        { item_id: 'F1', item_category: 'Donations', price: 5, quantity: 1 },
        { item_id: 'M1', item_category: 'Memberships', price: 40, quantity: 1 },
        { item_id: 'Gift Vouchers', item_category: 'Gift Vouchers', price: 25, quantity: 1 },
        {
          item_id: 'Any four',
          item_name: 'Any four',
          item_category: 'Ticket Subscription',
          price: 60,
          quantity: 1,
        },
      ],
    });
  });

  it('counts like things together, the price after discount', () => {
    const lines = [
      ticket('t1', { price: 20.1, discount: 2.01 }),
      ticket('t2', { price: 20.1, discount: 2.01 }),
      ticket('t3', { price: 20.1 }),
    ];
    const [event] = told(empty, holding({ tickets: lines }));
    assert.deepEqual(event?.ecommerce, {
      value: 56.28,
      items: [
        { item_id: 'I1', item_category: 'Tickets', price: 18.09, quantity: 2, discount: 2.01 },
        { item_id: 'I1', item_category: 'Tickets', price: 20.1, quantity: 1 },
      ],
    });
  });

  it('adds up without the faults of binary fractions', () => {
    const gifts = [0.1, 0.2, 0.3].map((amount, at) => gift(`d${at}`, amount));
    assert.equal(told(empty, holding({ donations: gifts }))[0]?.ecommerce.value, 0.6);
  });

  it('leaves a sum out that it cannot know', () => {
    const [event] = told(
      empty,
      holding({ donations: [gift('d1', 5)], tickets: [ticket('t1', { price: null })] }),
    );
    assert.equal('value' in (event?.ecommerce ?? {}), false);
    assert.deepEqual(event?.ecommerce.items[0], { item_id: 'I1', item_category: 'Tickets', quantity: 1 });
  });

  it('keeps to the decimals of the currency', () => {
    const [event] = told(empty, holding({ donations: [gift('d1', 500), gift('d2', 1_000.4)] }), {}, 'JPY');
    assert.equal(event?.ecommerce.value, 1_500);
  });

  it('names what was taken out, and removals before additions', () => {
    const events = told(
      holding({ donations: [gift('d1', 5)] }),
      holding({ tickets: [ticket('t1')], donations: [] }),
    );
    assert.deepEqual(names(events), ['remove_from_cart', 'add_to_cart']);
    assert.equal(events[0]?.ecommerce.items[0]?.item_id, 'F1');
  });

  it('tells of a gift of another amount, and of a ticket of another type, as one out and one in', () => {
    const gifts = told(holding({ donations: [gift('d1', 5)] }), holding({ donations: [gift('d1', 7)] }));
    assert.deepEqual(
      gifts.map(({ event, ecommerce }) => [event, ecommerce.value]),
      [
        ['remove_from_cart', 5],
        ['add_to_cart', 7],
      ],
    );
    const types = told(
      holding({ tickets: [ticket('t1')] }),
      holding({ tickets: [ticket('t1', { type: { id: 'child' }, price: 10 })] }),
    );
    assert.deepEqual(names(types), ['remove_from_cart', 'add_to_cart']);
  });

  it('says nothing of an offer that makes a ticket cheaper', () => {
    const cheaper = holding({ tickets: [ticket('t1', { discount: 5 })], promoCode: 'X' });
    assert.deepEqual(told(holding({ tickets: [ticket('t1')] }), cheaper), []);
  });

  it('says nothing of what is gone after a frame: it may have been bought', () => {
    const full = holding({ donations: [gift('d1', 5)] });
    for (const gone of [null, empty, { id: 'B2' }])
      assert.deepEqual(told(full, gone, { cause: 'frame' }), []);
    const next = { id: 'B2', donations: [gift('d9', 1)] };
    assert.deepEqual(names(told(full, next, { cause: 'frame' })), ['add_to_cart']);
    assert.deepEqual(names(told(full, null)), ['remove_from_cart']);
  });

  it('tells of one thing among several that a frame took out', () => {
    const events = told(
      holding({ donations: [gift('d1', 5), gift('d2', 6)] }),
      holding({ donations: [gift('d2', 6)] }),
      { cause: 'frame' },
    );
    assert.deepEqual(names(events), ['remove_from_cart']);
  });

  it('says nothing when logging in or out exchanged the basket', () => {
    const other = { id: 'B2', donations: [gift('d2', 5)] };
    const full = holding({ donations: [gift('d1', 5)] });
    for (const [from, to] of [
      [full, other],
      [empty, other],
      [full, null],
      [null, full],
    ] as const)
      assert.deepEqual(told(from, to, { sameVisitor: false }), []);
    assert.deepEqual(names(told(empty, full, { sameVisitor: false })), ['add_to_cart']);
  });
});
