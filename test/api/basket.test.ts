import { expect } from '@open-wc/testing';
import { attributeOf } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { findSeated } from './bookable.js';
import { failure } from '../support/waiting.js';
import { itemCount, startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

for (const way of ways) {
  describe(`the basket, ${way.name}`, () => {
    let visit: Visit;
    let client: Client;

    before(async () => {
      visit = await startVisit(way);
      ({ client } = visit);
    });

    beforeEach(async () => {
      await visit.sandbox.reset();
      await visit.sandbox.dialects(way.dialects);
    });

    it('takes merchandise piece by piece, and no more than there is', async () => {
      const items = await client.stockItems.list();
      const [stockItem] = items.filter(({ name }) => name === 'Season poster, A2');
      if (!stockItem) throw new Error('The shop has no poster.');
      await client.basket.merchandise.add([{ stockItem }, { stockItem: stockItem.id, reference: 'For Ada' }]);
      const [first, second] = await client.basket.merchandise.list();
      expect(first?.stockItem?.id).to.equal(stockItem.id);
      expect(first?.price).to.equal(stockItem.price);
      expect((await client.basket.merchandise.get(second?.id ?? '')).reference).to.equal('For Ada');
      await client.basket.merchandise.change(first?.id ?? '', { reference: 'For Bryn' });
      expect((await client.basket.merchandise.get(first?.id ?? '')).reference).to.equal('For Bryn');
      const error = await failure(client.basket.merchandise.add([{ stockItem }, { stockItem }]));
      expect(error.code).to.equal('rejected');
      await client.basket.merchandise.remove([first?.id ?? '', second?.id ?? '']);
      expect(await client.basket.merchandise.list()).to.deep.equal([]);
    });

    it('takes donations, and changes them', async () => {
      const [fund, other] = await client.funds.list();
      if (!fund || !other) throw new Error('There are no funds.');
      await client.basket.donations.add([
        { amount: 12.5, fund },
        { amount: 3, fund: other.id, isAnonymous: true, tributeName: 'Morag' },
      ]);
      const [first, second] = await client.basket.donations.list();
      expect([first?.amount, first?.fund?.id, second?.fund?.id]).to.deep.equal([12.5, fund.id, other.id]);
      expect([second?.isAnonymous, second?.tributeName]).to.deep.equal([true, 'Morag']);
      await client.basket.donations.change([first?.id ?? '', second?.id ?? ''], { amount: 20 });
      await client.basket.donations.change(second?.id ?? '', { fund });
      const changed = await client.basket.donations.list();
      expect(changed.map(({ amount }) => amount)).to.deep.equal([20, 20]);
      expect(changed[1]?.fund?.id).to.equal(fund.id);
      const basket = await client.basket.get();
      expect(basket?.total).to.equal(40);
      const error = await failure(
        client.basket.donations.change([first?.id ?? '', 'nothing'], { amount: 1 }),
      );
      expect(error.code).to.equal('not-found');
      await client.basket.donations.remove(first?.id ?? '');
      expect((await client.basket.donations.list()).length).to.equal(1);
      expect((await client.basket.donations.get(second?.id ?? '')).amount).to.equal(20);
    });

    it('takes gift vouchers, replaces and changes them', async () => {
      await client.basket.giftVouchers.add([{ amount: 20, toName: 'Zoë', message: '<b>Enjoy</b>' }]);
      const [voucher] = await client.basket.giftVouchers.list();
      expect([voucher?.amount, voucher?.toName, voucher?.message]).to.deep.equal([20, 'Zoë', '<b>Enjoy</b>']);
      await client.basket.giftVouchers.replace([{ amount: 50 }, { amount: 25 }]);
      const [first, second] = await client.basket.giftVouchers.list();
      expect([first?.amount, second?.amount]).to.deep.equal([50, 25]);
      await client.basket.giftVouchers.change(second?.id ?? '', { toName: 'Bryn' });
      expect((await client.basket.giftVouchers.get(second?.id ?? '')).toName).to.equal('Bryn');
      await client.basket.giftVouchers.remove([first?.id ?? '', second?.id ?? '']);
      expect(await client.basket.giftVouchers.list()).to.deep.equal([]);
    });

    it('takes one membership of a kind, of fixed and of chosen price', async () => {
      const memberships = await client.memberships.list();
      const fixed = memberships.find(({ price }) => typeof price === 'number');
      const chosen = memberships.find(({ price }) => price === null || price === undefined);
      if (!fixed || !chosen) throw new Error('There are no memberships of both kinds.');
      const { membershipSubscriptions } = client.basket;
      await membershipSubscriptions.add([{ membership: fixed, autoRenew: true }]);
      await membershipSubscriptions.add([{ membership: chosen.id, price: 120 }]);
      const [first, second] = await membershipSubscriptions.list();
      expect([first?.membership?.id, first?.autoRenew, first?.price]).to.deep.equal([
        fixed.id,
        true,
        fixed.price,
      ]);
      expect([second?.membership?.id, second?.price]).to.deep.equal([chosen.id, 120]);
      const error = await failure(membershipSubscriptions.add([{ membership: fixed }]));
      expect(error.code).to.equal('rejected');
      expect(error.systemMessage).to.contain(fixed.name);
      await membershipSubscriptions.change(first?.id ?? '', { autoRenew: false });
      expect((await membershipSubscriptions.get(first?.id ?? '')).autoRenew).to.equal(false);
      await membershipSubscriptions.remove([first?.id ?? '', second?.id ?? '']);
      expect(await membershipSubscriptions.list()).to.deep.equal([]);
    });

    it('takes a promo code that is known, refuses one that is not, and lets go of it', async () => {
      expect((await client.basket.applyPromoCode(' neighbour ')).promoCode).to.equal('NEIGHBOUR');
      for (const code of ['NOSUCHCODE', 'EARLYBIRD']) {
        const error = await failure(client.basket.applyPromoCode(code));
        expect(error.code, code).to.equal('rejected');
        if (way.documented) expect(error.systemMessage).to.contain(code);
      }
      await client.basket.applyPromoCode('TRAMWAY');
      await client.basket.removePromoCode();
      expect((await client.basket.get())?.promoCode).to.equal(null);
    });

    it('tells what a membership would save', async () => {
      const { instance, seats, types } = await findSeated(client);
      const [membership] = await client.memberships.list();
      await client.basket.tickets.add([{ instance, seat: seats[0] ?? '', type: types[0] ?? '' }]);
      const basket = await client.basket.get();
      const discount = await client.basket.potentialDiscount(membership ?? '');
      expect(discount.basketTotal).to.be.below(basket?.total ?? 0);
      expect(discount.totalDiscount).to.be.above(0);
    });

    it('keeps attributes, and is emptied by one request', async () => {
      const [fund] = await client.funds.list();
      await client.basket.donations.add([{ amount: 5, fund: fund ?? '' }]);
      await client.basket.change({ 'attribute_How you heard': 'A poster' });
      const basket = await client.basket.get();
      expect(basket && attributeOf(basket, 'How you heard')).to.equal('A poster');
      await client.basket.clear();
      expect(itemCount(await client.basket.get())).to.equal(0);
    });

    it('says when elements are to go inert', async () => {
      const [fund] = await client.funds.list();
      await client.basket.donations.add([{ amount: 5, fund: fund ?? '' }]);
      expect((await client.basket.get())?.disableWebComponents).to.equal(false);
      await visit.sandbox.conditions({ disableWebComponents: true });
      expect((await client.basket.get())?.disableWebComponents).to.equal(true);
    });

    it('cannot be kept in a browser that refuses the cookies', async () => {
      await visit.sandbox.conditions({ cookiesRefused: true });
      const [fund] = await client.funds.list();
      await client.basket.donations.add([{ amount: 5, fund: fund ?? '' }]);
      expect(itemCount(await client.basket.get())).to.equal(0);
    });
  });
}
