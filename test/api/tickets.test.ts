import { expect } from '@open-wc/testing';
import { createClient } from '../../src/api/client.js';
import type { Client, NewSeatedTicket } from '../../src/api/client.js';
import { findQueued, findSeated, findUnseated } from './bookable.js';
import type { Seated } from './bookable.js';
import { failure } from '../support/waiting.js';
import { itemCount, startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

/** At another host name, where none of this visitor's cookies are known. */
const anotherVisitor = ({ sandbox }: Visit): Client =>
  createClient({
    clientName: sandbox.client,
    customDomain: sandbox.url.replace('localhost', '127.0.0.1'),
  });

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
      expect(itemCount(basket)).to.equal(0);
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
      await anotherVisitor(visit).basket.tickets.add(wanted(0, 2));
      const error = await failure(client.basket.tickets.add(wanted(1, 3)));
      expect(error.code).to.equal('rejected');
      expect(error.uncertain).to.equal(false);
      expect(error.systemMessage).to.be.a('string').that.is.not.empty;
      expect(error.message).not.to.contain(error.systemMessage);
      expect(await client.basket.tickets.list()).to.deep.equal([]);
    });

    it('are gone with a session that the system has lost', async () => {
      await client.basket.tickets.add(wanted(0, 2));
      await visit.sandbox.loseSessions();
      expect(itemCount(await client.basket.get())).to.equal(0);
      await client.basket.tickets.add(wanted(0, 2));
      expect((await client.basket.tickets.list()).length).to.equal(2);
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
      const { instance, seat, type } = await findQueued(client);
      const ticket = { instance, seat, type };

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
      expect(itemCount(await client.basket.get())).to.equal(0);
    });
  });
}
