import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Basket } from '../../../src/schema/basket.js';
import { Refusal } from '../../../src/sandbox/refusal.js';
import type { VisitorSession } from '../../../src/sandbox/session.js';
import { Counter, seat } from './counter.js';

const performances = ['rows tonight', 'room tonight', 'hall tonight', 'locked', 'film tonight'];

/** One thing that one of several visitors does. */
interface Step {
  readonly name: string;
  readonly run: (counter: Counter, visitor: VisitorSession) => void;
}

const step = (name: string, run: Step['run']): Step => ({ name, run });

const rowSeat = fc.integer({ min: 1, max: 8 });
const rowInstance = fc.constantFrom('rows tonight', 'locked', 'film tonight');

const addSeats = fc.array(fc.tuple(rowSeat, rowInstance), { minLength: 1, maxLength: 4 }).map((wanted) =>
  step(`add ${JSON.stringify(wanted)}`, ({ boxOffice }, visitor) => {
    boxOffice.tickets.add(
      visitor,
      wanted.map(([id, instance]) => seat(id, instance)),
    );
  }),
);

const addPlaces = fc
  .tuple(
    fc.constantFrom(['room tonight', 'room'], ['hall tonight', 'standing']),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([[instance, seatingPlan], count]) =>
    step(`add ${count} to ${String(seatingPlan)}`, ({ boxOffice }, visitor) => {
      boxOffice.tickets.add(visitor, Array(count).fill({ instance, seatingPlan, type: 'full' }));
    }),
  );

const addOther = fc
  .record({
    mugs: fc.integer({ min: 0, max: 2 }),
    amount: fc.integer({ min: 1, max: 9999 }),
    joins: fc.boolean(),
  })
  .map(({ mugs, amount, joins }) =>
    step(`buy ${mugs} mugs, give ${amount}${joins ? ', join' : ''}`, ({ boxOffice }, visitor) => {
      boxOffice.merchandise.add(visitor, Array(mugs).fill({ stockItem: 'mug' }));
      boxOffice.donations.add(visitor, [{ amount: amount / 100, fundId: 'roof' }]);
      if (joins) boxOffice.membershipSubscriptions.add(visitor, [{ membership: 'friend' }]);
    }),
  );

const replace = fc.array(rowSeat, { maxLength: 4 }).map((ids) =>
  step(`replace by ${ids.join()}`, ({ boxOffice }, visitor) => {
    boxOffice.tickets.replace(
      visitor,
      ids.map((id) => seat(id)),
    );
  }),
);

const remove = fc.nat(5).map((at) =>
  step(`remove the ${at}th`, ({ boxOffice }, visitor) => {
    const tickets = boxOffice.tickets.list(visitor);
    boxOffice.tickets.remove(visitor, [tickets[at % Math.max(1, tickets.length)]?.id ?? 'none']);
  }),
);

const plain: Step[] = [
  step('remove all', ({ boxOffice }, visitor) => boxOffice.tickets.remove(visitor, undefined)),
  step('clear', ({ boxOffice }, visitor) => boxOffice.clearBasket(visitor)),
  step('log in as ann', (counter, visitor) => counter.logIn(visitor, 'ann')),
  step('log in as bob', (counter, visitor) => counter.logIn(visitor, 'bob')),
  step('log out', ({ boxOffice }, visitor) => boxOffice.customers.deauthenticate(visitor)),
  step(
    'enter a code',
    ({ boxOffice }, visitor) => void boxOffice.patchBasket(visitor, { promoCode: 'HALF' }),
  ),
  step('order', ({ boxOffice }, visitor) => void boxOffice.orders.place(visitor)),
  step('wait', (counter) => counter.passMinutes(7)),
];

const anyStep = fc.oneof(addSeats, addSeats, addPlaces, addOther, replace, remove, fc.constantFrom(...plain));

const pence = (major: number | null | undefined): number => Math.round((major ?? 0) * 100);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** The total is what its parts come to, and every line is its price less its discount. */
const checkMoney = (basket: Basket): void => {
  const { tickets = [], merchandiseItems, membershipSubscriptions, donations, giftVouchers } = basket;
  const lines = [...(tickets ?? []), ...(merchandiseItems ?? []), ...(membershipSubscriptions ?? [])];
  for (const { price, discount, total } of lines) {
    assert.ok(pence(discount) >= 0 && pence(total) >= 0);
    assert.equal(pence(total), pence(price) - pence(discount));
  }
  const gifts = [...(donations ?? []), ...(giftVouchers ?? [])].map(({ amount }) => pence(amount));
  const fee = pence(basket.transactionCommission?.amount);
  assert.equal(pence(basket.total), sum(lines.map(({ total }) => pence(total))) + sum(gifts) + fee);
  assert.equal(pence(basket.totalDiscount), sum(lines.map(({ discount }) => pence(discount))));
};

/** Nobody holds what another holds or has bought, and the counts of every performance add up for everyone. */
const checkSeats = (counter: Counter, visitors: readonly VisitorSession[]): void => {
  const taken = new Map<string, string>();
  for (const [instanceId, seats] of Object.entries(counter.state.soldSeats))
    for (const id of seats) {
      assert.ok(!taken.has(`${instanceId} ${id}`), `seat ${id} is sold twice`);
      taken.set(`${instanceId} ${id}`, 'sold');
    }
  for (const [at, visitor] of visitors.entries())
    for (const { instance, seat: held } of counter.basket(visitor).tickets ?? []) {
      if (!held) continue;
      const key = `${instance?.id} ${held.id}`;
      assert.equal(taken.get(key), undefined, `seat ${key} has two owners`);
      taken.set(key, String(at));
    }
  for (const id of performances) {
    const counts = visitors.map((visitor) =>
      counter.boxOffice.status(counter.instance(id), visitor, { includeChildPlans: true }),
    );
    for (const { available, inBasket, unavailable, capacity } of counts) {
      assert.ok(available >= 0 && Number(inBasket) >= 0 && Number(unavailable) >= 0);
      assert.equal(available + Number(inBasket) + Number(unavailable), capacity);
    }
    const everywhere = sum(counts.map(({ inBasket }) => Number(inBasket)));
    assert.ok(everywhere <= Number(counts[0]?.capacity), `${id} is oversold`);
  }
  assert.ok(counter.boxOffice.stockLeft('mug') >= 0);
};

describe('whatever several visitors do', () => {
  it('no seat is in two baskets, counts add up, and so does the money', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), anyStep), { maxLength: 40 }), (steps) => {
        const counter = new Counter();
        const visitors = Array.from({ length: 4 }, () => counter.visitor());
        for (const [who, { run }] of steps) {
          const visitor = visitors[who];
          assert.ok(visitor);
          const before = JSON.stringify(counter.basket(visitor).tickets);
          try {
            run(counter, visitor);
          } catch (error) {
            assert.ok(error instanceof Refusal, String(error));
            assert.equal(
              JSON.stringify(counter.basket(visitor).tickets),
              before,
              'a refusal changes nothing',
            );
          }
          for (const one of visitors) checkMoney(counter.basket(one));
          checkSeats(counter, visitors);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('everything comes back once all have left', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), addSeats), { maxLength: 10 }), (steps) => {
        const counter = new Counter();
        const visitors = Array.from({ length: 3 }, () => counter.visitor());
        const free = performances.map((id) => counter.available(id));
        for (const [who, { run }] of steps) {
          try {
            run(counter, visitors[who] ?? counter.visitor());
          } catch (error) {
            assert.ok(error instanceof Refusal, String(error));
          }
        }
        counter.passMinutes(20);
        assert.deepEqual(
          performances.map((id) => counter.available(id)),
          free,
        );
      }),
      { numRuns: 100 },
    );
  });
});
