import { expect } from '@open-wc/testing';
import { attributeOf, seatsLeft } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { findSeated } from './bookable.js';
import type { Seated } from './bookable.js';
import { failure } from '../support/waiting.js';
import { startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

for (const way of ways) {
  describe(`the catalogue, ${way.name}`, () => {
    let visit: Visit;
    let client: Client;
    let seated: Seated;

    before(async () => {
      visit = await startVisit(way);
      ({ client } = visit);
      seated = await findSeated(client);
    });

    after(() => {
      expect(visit.warnings).to.deep.equal([]);
    });

    it('lists events, with their instances when asked', async () => {
      const plain = await client.events.list();
      const expanded = await client.events.list({ expandInstances: true });
      expect(ids(plain)).to.deep.equal(ids(expanded));
      expect(plain.length).to.be.at.least(40);
      expect(plain.every(({ instances }) => instances === undefined)).to.equal(true);
      expect(expanded.every(({ instances }) => (instances?.length ?? 0) > 0)).to.equal(true);
    });

    it('finds events by date, sale, name and attributes', async () => {
      const { event, instance } = seated;
      const dayOfStart = instance.start.slice(0, 10);
      const onTheDay = await client.events.list({ instanceStartFrom: dayOfStart, expandInstances: true });
      expect(ids(onTheDay)).to.include(event.id);
      expect(
        onTheDay.every(({ lastInstanceDateTime }) => (lastInstanceDateTime ?? '') >= dayOfStart),
      ).to.equal(true);
      const before = await client.events.list({ instanceStartTo: event.firstInstanceDateTime?.slice(0, 10) });
      expect(ids(before)).not.to.include(event.id);
      expect(ids(await client.events.list({ name: event.name }))).to.include(event.id);
      expect(ids(await client.events.list({ onSale: true }))).to.include(event.id);
      const films = await client.events.list({ attributes: { Genre: 'Film' } });
      expect(films.length).to.be.at.least(1);
      expect(films.every((film) => attributeOf(film, 'Genre') === 'Film')).to.equal(true);
      const captioned = await client.events.list({
        instanceAttributes: { Captioned: true },
        expandInstances: true,
      });
      expect(captioned.length).to.be.at.least(1);
      expect(
        captioned.every(({ instances }) =>
          instances?.some((each) => attributeOf(each, 'Captioned') === true),
        ),
      ).to.equal(true);
    });

    it('reads one event, by its id or by itself', async () => {
      const { event } = seated;
      expect((await client.events.get(event.id)).name).to.equal(event.name);
      const expanded = await client.events.get(event, { expandInstances: true });
      expect(ids(expanded.instances ?? [])).to.include(seated.instance.id);
    });

    it('says which event does not exist', async () => {
      const error = await failure(client.events.get('no such/event'));
      expect(error.code).to.equal('not-found');
      expect(error.resource).to.equal('events/no%20such%2Fevent');
    });

    it('lists the instances of an event by start, within days', async () => {
      const { event, instance } = seated;
      const all = await client.events.instances(event);
      const starts = all.map(({ start }) => start);
      expect(starts).to.deep.equal([...starts].sort());
      const day = instance.start.slice(0, 10);
      const from = await client.events.instances(event, { startFrom: day });
      expect(ids(from)).to.include(instance.id);
      const to = await client.events.instances(event, { startTo: day });
      expect(ids(to)).not.to.include(instance.id);
    });

    it('tells how many seats each instance of an event has left', async () => {
      const { event, instance } = seated;
      const rows = await client.events.availability(event);
      const row = rows.find(({ eventInstanceId }) => eventInstanceId === instance.id);
      const status = await client.instances.status(instance, { includeChildPlans: true });
      expect(row && seatsLeft(row)).to.equal(status.available);
      expect(row?.capacity).to.equal(status.capacity);
      const none = await client.events.availability(event, { startTo: '2000-01-01' });
      expect(none).to.deep.equal([]);
    });

    it('lists instances of all events, and reads one', async () => {
      const { instance, event } = seated;
      const startFrom = instance.start.slice(0, 10);
      const all = await client.instances.list({ startFrom, eventName: event.name });
      expect(ids(all)).to.include(instance.id);
      expect(all.every(({ start }) => start >= startFrom)).to.equal(true);
      const captioned = await client.instances.list({ startFrom, attributes: { Captioned: true } });
      expect(captioned.every((each) => attributeOf(each, 'Captioned') === true)).to.equal(true);
      const films = await client.instances.list({ startFrom, eventAttributes: { Genre: 'Film' } });
      expect(films.length).to.be.at.least(1);
      expect((await client.instances.get(instance)).start).to.equal(instance.start);
    });

    it('tells the status of an instance, with locks, areas and seat by seat', async () => {
      const { instance } = seated;
      const status = await client.instances.status(instance, {
        includeChildPlans: true,
        includeLockInformation: true,
      });
      expect(status.available + (status.inBasket ?? 0) + (status.unavailable ?? 0)).to.equal(status.capacity);
      expect(status.lockInfoAvailable).to.be.an('array');
      expect((await client.instances.status(instance)).lockInfoAvailable).to.equal(null);
      expect(await client.instances.statusDetail(instance)).to.be.a('string').that.is.not.empty;
      const plan = await client.instances.plan(instance);
      for (const area of plan.areas ?? [])
        expect((await client.instances.areaStatus(instance, area)).capacity).to.equal(area.capacity);
    });

    it('gives prices by ticket type and band', async () => {
      const { prices } = await client.instances.priceList(seated.instance);
      expect(prices.length).to.be.at.least(2);
      expect(prices.every(({ amount }) => typeof amount === 'number')).to.equal(true);
      const named = prices.every(({ ticketType }) => typeof ticketType.name === 'string');
      expect(named).to.equal(way.documented);
      const types = ids(await client.ticketTypes.list());
      const bands = ids(await client.bands.list());
      for (const { ticketType, priceBand } of prices) {
        expect(types).to.include(ticketType.id);
        expect(bands).to.include(priceBand?.id);
      }
    });

    it('finds the best seats, or says why it cannot', async () => {
      const { instance, seats } = seated;
      expect(ids(await client.instances.bestAvailable(instance, 6))).to.deep.equal(seats);
      const error = await failure(client.instances.bestAvailable(instance, 4000));
      expect(error.code).to.equal('rejected');
      expect(error.systemMessage).to.be.a('string').that.is.not.empty;
    });

    it('lists plans and venues, and reads one of each', async () => {
      const plans = await client.plans.list();
      const [plan] = plans;
      expect((await client.plans.get(plan?.id ?? '')).name).to.equal(plan?.name);
      const [venue] = await client.venues.list();
      expect((await client.venues.get(venue?.id ?? '')).name).to.equal(venue?.name);
    });

    it('lists funds, memberships and what is in the shop, and reads one of each by its id', async () => {
      const [fund] = await client.funds.list();
      expect((await client.funds.get(fund?.id ?? '')).name).to.equal(fund?.name);
      const [membership] = await client.memberships.list();
      expect((await client.memberships.get(membership?.id ?? '')).name).to.equal(membership?.name);
      const [stockItem] = await client.stockItems.list();
      expect((await client.stockItems.get(stockItem?.id ?? '')).name).to.equal(stockItem?.name);
      for (const part of [client.funds, client.memberships, client.stockItems])
        expect((await failure(part.get('nothing'))).code).to.equal('not-found');
    });

    it('lists offers, statements, tags and countries', async () => {
      for (const rows of [
        await client.offers.list(),
        await client.statements.list(),
        await client.tags.list(),
        await client.tags.groups(),
        await client.countries.list(),
      ])
        expect(rows.length).to.be.at.least(2);
      expect((await client.countries.get('GB')).name).to.equal('United Kingdom');
    });

    it('looks up the addresses of a postcode, none for one that does not exist', async () => {
      const [match] = await client.postcodes.find('SX1 4LQ');
      const address = await client.postcodes.address(match ?? '');
      expect(address.town).to.equal('Saltmere');
      expect(await client.postcodes.find('nowhere')).to.deep.equal([]);
    });

    it('shows an empty season as empty lists', async () => {
      await visit.sandbox.conditions({ emptySeason: true });
      expect(await client.events.list({ expandInstances: true })).to.deep.equal([]);
      expect(await client.instances.list()).to.deep.equal([]);
      await visit.sandbox.conditions({ emptySeason: false });
    });
  });
}
