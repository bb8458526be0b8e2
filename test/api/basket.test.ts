import { expect } from '@open-wc/testing';
import { attributeOf } from '../../src/api/client.js';
import type { Basket, Client, NewSeatedTicket } from '../../src/api/client.js';
import { eventsOnSale, findSeated, findUnseated } from './bookable.js';
import type { Seated } from './bookable.js';
import { failure } from './support.js';
import { startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

const count = (basket: Basket | null): number =>
  [
    basket?.tickets,
    basket?.merchandiseItems,
    basket?.donations,
    basket?.giftVouchers,
    basket?.membershipSubscriptions,
  ].reduce((sum, items) => sum + (items?.length ?? 0), 0);

for (const way of ways) {
  describe(`the tickets of the basket, ${way.name}`, () => {
    let visit: Visit;
    let client: Client;
    let seated: Seated;

    before(async () => {
      visit = await startVisit(way);
      ({ client } = visit);
      seated = await findSeated(client);
    });

    beforeEach(async () => {
      await visit.sandbox.reset();
      await visit.sandbox.dialects(way.dialects);
    });

    after(() => {
      expect(visit.warnings).to.deep.equal([]);
    });

    const wanted = (from: number, to: number): NewSeatedTicket[] =>
      seated.seats
        .slice(from, to)
        .map((seat) => ({ instance: seated.instance, seat, type: seated.types[0] ?? '' }));

    const seatsInBasket = async (): Promise<(string | undefined)[]> =>
      (await client.basket.tickets.list()).map(({ seat }) => seat?.id);

    it('start with none, and no basket is no fault', async () => {
      const basket = await client.basket.get();
      expect(basket === null).to.equal(!way.documented);
      expect(count(basket)).to.equal(0);
      expect(await client.basket.tickets.list()).to.deep.equal([]);
    });

    it('hold seats: fewer are free, and the seats are in this visitor’s basket', async () => {
      const before = await client.instances.status(seated.instance, { includeChildPlans: true });
      const added = await client.basket.tickets.add(wanted(0, 2));
      expect(added?.length).to.equal(2);
      const status = await client.instances.status(seated.instance, { includeChildPlans: true });
      expect(status.inBasket).to.equal(2);
      expect(status.available).to.equal(before.available - 2);
      const basket = await client.basket.get({ expand: ['tickets/event', 'tickets/instance'] });
      const [ticket] = basket?.tickets ?? [];
      expect(ticket?.event?.['name']).to.equal(seated.event.name);
      expect(ticket?.instance?.['start']).to.equal(seated.instance.start);
      expect(ticket?.seat?.id).to.equal(seated.seats[0]);
      expect(basket?.total).to.be.a('number');
      expect(basket?.hash).not.to.equal('NotLoggedIn');
    });

    it('are all there after a second addition, whatever its answer lists', async () => {
      await client.basket.tickets.add(wanted(0, 1));
      const answer = await client.basket.tickets.add(wanted(1, 2));
      expect(answer?.length).to.equal(way.documented ? 2 : 1);
      expect((await client.basket.tickets.list()).length).to.equal(2);
    });

    it('are refused where another visitor has them, with the system’s own words', async () => {
      await client.basket.tickets.add(wanted(0, 2));
      await visit.sandbox.loseSessions();
      expect(count(await client.basket.get())).to.equal(0);
      const error = await failure(client.basket.tickets.add(wanted(1, 3)));
      expect(error.code).to.equal('rejected');
      expect(error.uncertain).to.equal(false);
      expect(error.systemMessage).to.be.a('string').that.is.not.empty;
      expect(error.message).not.to.contain(error.systemMessage);
      expect(await client.basket.tickets.list()).to.deep.equal([]);
    });

    it('come back when they are removed: one, several, none', async () => {
      await client.basket.tickets.add(wanted(0, 4));
      const [first, second, third] = await client.basket.tickets.list();
      await client.basket.tickets.remove(first?.id ?? '');
      await client.basket.tickets.remove([second?.id ?? '', third ?? '']);
      await client.basket.tickets.remove([]);
      expect(await seatsInBasket()).to.deep.equal([seated.seats[3]]);
    });

    it('change their type: one at its own path, several at once', async () => {
      await client.basket.tickets.add(wanted(0, 3));
      const [first, second, third] = await client.basket.tickets.list();
      const [usual = '', other = ''] = seated.types;
      await client.basket.tickets.change(first?.id ?? '', { type: other });
      const types = async (): Promise<(string | undefined)[]> =>
        (await client.basket.tickets.list()).map(({ type }) => type?.id);
      expect(await types()).to.deep.equal([other, usual, usual]);
      await client.basket.tickets.change([second?.id ?? '', third?.id ?? ''], { type: { id: other } });
      expect(await types()).to.deep.equal([other, other, other]);
      expect(await client.basket.tickets.change([], { type: usual })).to.equal(null);
      expect((await client.basket.tickets.get(first?.id ?? '')).type?.id).to.equal(other);
    });

    it('are not changed at all when one of them is not there', async () => {
      await client.basket.tickets.add(wanted(0, 1));
      const [ticket] = await client.basket.tickets.list();
      const [, other = ''] = seated.types;
      const error = await failure(
        client.basket.tickets.change([ticket?.id ?? '', 'nothing'], { type: other }),
      );
      expect(error.code).to.equal('not-found');
      expect((await client.basket.tickets.list())[0]?.type?.id).to.equal(seated.types[0]);
    });

    it('are replaced by others in one request', async () => {
      await client.basket.tickets.add(wanted(0, 2));
      await client.basket.tickets.replace(wanted(2, 3));
      expect(await seatsInBasket()).to.deep.equal([seated.seats[2]]);
      await client.basket.tickets.replace([]);
      expect(await client.basket.tickets.list()).to.deep.equal([]);
    });

    it('are chosen by the system where it can', async () => {
      const choosing = client.basket.tickets.addBestAvailable({
        instance: seated.instance,
        quantity: 2,
        type: seated.types[0] ?? '',
      });
      if (way.documented) expect((await choosing)?.length).to.equal(2);
      else expect((await failure(choosing)).code).to.equal('not-found');
    });

    it('need no seat where there is none', async () => {
      const { instance, plan, type } = await findUnseated(client);
      await client.basket.tickets.add([
        { instance, seatingPlan: plan, type },
        { instance: instance.id, seatingPlan: plan, type },
      ]);
      const tickets = await client.basket.tickets.list();
      expect(tickets.length).to.equal(2);
      expect(tickets.every(({ seat }) => !seat)).to.equal(true);
    });

    it('wait for the queue, and are added once it lets the visitor proceed', async () => {
      await visit.sandbox.conditions({ queue: true, queueLength: 2 });
      const events = await eventsOnSale(client);
      const busy = events.find((event) => attributeOf(event, 'Limited Tickets Threshold') === '25');
      const instance = busy?.instances?.find(({ isOnSale }) => isOnSale);
      if (!instance) throw new Error('The season has no performance with a queue.');
      const seats = await client.instances.bestAvailable(instance, 1);
      const [price] = (await client.instances.priceList(instance)).prices;
      const ticket = { instance, seat: seats[0] ?? '', type: price?.ticketType ?? '' };

      const error = await failure(client.basket.tickets.add([ticket]));
      expect(error.code).to.equal('queue');
      expect(error.queue?.eventInstanceId).to.equal(instance.id);
      expect(error.queue?.joinQueue).to.contain(instance.id);
      expect(error.queue?.message).to.be.a('string').that.is.not.empty;
      expect(error.uncertain).to.equal(false);

      const first = await client.queue.join(error.queue?.eventInstanceId ?? '');
      expect(first.status).to.equal('MustWait');
      expect(first.queueNumber).to.be.above(first.headOfQueue ?? Infinity);
      expect((await client.queue.join(instance)).queueNumber).to.equal(first.queueNumber);
      expect((await client.queue.join(instance)).status).to.equal('CanProceed');
      await client.basket.tickets.add([ticket]);
      expect((await client.basket.tickets.list()).length).to.equal(1);
    });

    it('are given up after a while', async () => {
      await client.basket.tickets.add(wanted(0, 1));
      await visit.sandbox.moveClock(60);
      expect(count(await client.basket.get())).to.equal(0);
    });
  });

  describe(`the rest of the basket, ${way.name}`, () => {
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
      expect(count(await client.basket.get())).to.equal(0);
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
      expect(count(await client.basket.get())).to.equal(0);
    });
  });
}
