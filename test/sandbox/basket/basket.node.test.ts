import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Venue } from './visit.js';

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  assert.ok(first !== undefined);
  return first;
};

describe('GET basket', () => {
  it('is an empty basket before anything was added, and sets no cookie', async () => {
    const visit = new Venue().visit();
    const basket = await visit.object('GET', 'basket');
    assert.deepEqual([basket.hash, basket.total, basket.tickets], ['NotLoggedIn', 0, []]);
    assert.equal(visit.session.tokens.size, 0);
  });

  it('is 404 then in one dialect', async () => {
    await new Venue(['no-basket-404']).visit().refused(404, 'GET', 'basket');
  });
});

describe('PATCH basket', () => {
  it('takes promo codes from the season, and refuses the others in words', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const { promoCodes } = venue.system.catalogue.season;
    const good = firstOf(promoCodes.filter(({ refusal }) => refusal === null));
    const bad = firstOf(promoCodes.filter(({ refusal }) => refusal !== null));
    assert.equal(
      (await visit.object('PATCH', 'basket', { promoCode: good.code.toLowerCase() })).promoCode,
      good.code,
    );
    assert.equal(await visit.refused(400, 'PATCH', 'basket', { promoCode: bad.code }), bad.refusal);
    assert.match(await visit.refused(400, 'PATCH', 'basket', { promoCode: 'NOSUCH' }), /NOSUCH/);
    assert.equal((await visit.object('PATCH', 'basket', [{ PromoCode: '' }])).promoCode, null);
    assert.match(await visit.refused(400, 'PATCH', 'basket'), /request body is required/);
  });
});

describe('DELETE basket', () => {
  it('gives everything back', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const fund = firstOf(venue.system.catalogue.season.funds);
    await visit.ok('POST', 'basket/donations', [{ amount: 5, fundId: fund.id }]);
    assert.equal((await visit.send('DELETE', 'basket')).status, 204);
    assert.deepEqual((await visit.object('GET', 'basket')).donations, []);
  });
});

describe('the other kinds of things', () => {
  it('are each added, read, changed, replaced and removed by the same rules', async () => {
    const venue = new Venue();
    const { funds, stockItems, memberships } = venue.system.catalogue.season;
    const fund = firstOf(funds);
    const item = firstOf(stockItems.filter(({ stock }) => stock > 3));
    const membership = firstOf(memberships.filter(({ minimumPrice }) => minimumPrice === null));
    const variable = firstOf(memberships.filter(({ minimumPrice }) => minimumPrice !== null));
    const kinds = [
      ['donations', 'donationIds', { amount: 5, fundId: fund.id }, { amount: 6 }],
      ['merchandise', 'merchandiseItemIds', { stockItem: item.wire.id }, { reference: 'x' }],
      ['gift-vouchers', 'giftVoucherIds', { amount: 20 }, { toName: 'Bob' }],
      [
        'membership-subscriptions',
        'subscriptionIds',
        { membership: membership.wire.id },
        { autoRenew: true },
      ],
    ] as const;
    for (const [path, ids, entry, patch] of kinds) {
      const visit = venue.visit();
      const added = firstOf(await visit.list('POST', `basket/${path}`, [entry]));
      const id = String(added.id);
      assert.deepEqual(await visit.object('GET', `basket/${path}/${id}`), added);
      const changes: [string, unknown][] = Object.entries(patch);
      const [name, value] = firstOf(changes);
      assert.equal((await visit.object('PATCH', `basket/${path}/${id}`, patch))[name], value);
      const [again] = await visit.list('PATCH', `basket/${path}?${ids}=${id}`, [patch]);
      assert.equal(again?.[name], value);
      await visit.refused(404, 'PATCH', `basket/${path}?${ids}=unknown`, patch);
      await visit.refused(404, 'GET', `basket/${path}/unknown`);
      assert.match(await visit.refused(400, 'POST', `basket/${path}`), /request body is required/);
      const replaced = await visit.list('PUT', `basket/${path}`, [entry]);
      assert.deepEqual([replaced.length, replaced[0]?.id === id], [1, false]);
      await visit.ok('DELETE', `basket/${path}?${ids}=${String(replaced[0]?.id)}`);
      assert.deepEqual(await visit.list('GET', `basket/${path}`), []);
    }
    const visit = venue.visit();
    const chosen = { membership: variable.wire.id, price: variable.minimumPrice };
    const [patron] = await visit.list('POST', 'basket/membership-subscriptions', chosen);
    assert.equal(patron?.price, variable.minimumPrice);
  });

  it('fill in what they refer to when asked', async () => {
    const venue = new Venue();
    const { funds, stockItems, memberships } = venue.system.catalogue.season;
    const visit = venue.visit();
    await visit.ok('POST', 'basket/donations', { amount: 5, fundId: firstOf(funds).id });
    const item = firstOf(stockItems.filter(({ stock }) => stock > 0));
    await visit.ok('POST', 'basket/merchandise', { stockItem: item.wire.id });
    const membership = firstOf(memberships.filter(({ minimumPrice }) => minimumPrice === null));
    await visit.ok('POST', 'basket/membership-subscriptions', { membership: membership.wire.id });
    const paths = 'donations/fund,merchandiseItems/stockItem,membershipSubscriptions/membership';
    const basket = await visit.object('GET', `basket?$expand=${paths}`);
    const named = (list: unknown, key: string) =>
      ((list as Record<string, Record<string, unknown>>[])[0]?.[key] ?? {}).name;
    assert.equal(named(basket.donations, 'fund'), firstOf(funds).name);
    assert.equal(named(basket.merchandiseItems, 'stockItem'), item.wire.name);
    assert.equal(named(basket.membershipSubscriptions, 'membership'), membership.wire.name);
  });
});

describe('GET basket/potentialdiscount', () => {
  it('needs a membership that exists', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const membership = firstOf(venue.system.catalogue.season.memberships);
    const discount = await visit.object('GET', `basket/potentialdiscount?membershipId=${membership.wire.id}`);
    assert.deepEqual(Object.keys(discount), ['basketTotal', 'totalDiscount', 'transactionCommission']);
    await visit.refused(400, 'GET', 'basket/potentialdiscount');
    await visit.refused(404, 'GET', 'basket/potentialdiscount?membershipId=unknown');
  });
});

describe('what owners sign for', () => {
  it('is 401 to visitors', async () => {
    const visit = new Venue().visit();
    for (const path of [
      'baskets',
      'baskets/x',
      'baskets/x/tickets',
      'customers?email=a@b.example',
      'customers/x',
    ])
      await visit.refused(401, 'GET', path);
    for (const path of ['orders?confirmedOn=2026-01-01', 'orders/sync?since=2026-01-01T00:00:00'])
      await visit.refused(401, 'GET', path);
    await visit.refused(401, 'POST', 'baskets', {});
    await visit.refused(401, 'POST', 'customers', {});
  });
});

describe('requests for nothing known', () => {
  it('are 404 below the basket too', async () => {
    const visit = new Venue().visit();
    for (const path of ['basket/ticket-subscriptions', 'basket/promo-codes', 'basket/memberships'])
      assert.equal((await visit.send('POST', path, {})).status, 404);
  });
});
