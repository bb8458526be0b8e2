import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { failure } from '../support/waiting.js';
import { startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

const password = 'gaslight';

for (const way of ways) {
  describe(`the customer, ${way.name}`, () => {
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

    after(() => {
      expect(visit.warnings).to.deep.equal([]);
    });

    const logIn = async (email: string): Promise<void> => {
      expect((await client.customer.authenticate(email, password))?.email).to.equal(email);
      // One way says once more that nobody is logged in.
      await client.customer.get();
    };

    it('is nobody until someone logs in', async () => {
      expect(await client.customer.get()).to.equal(null);
      for (const call of [
        () => client.orders.list(),
        () => client.customer.addresses.list(),
        () => client.customer.tags(),
      ])
        expect((await failure(call())).code).to.equal('not-allowed');
    });

    it('is not logged in by a wrong password, and logged in by the right one', async () => {
      expect(await client.customer.authenticate('ada@example.org', 'wrong')).to.equal(null);
      expect(await client.customer.authenticate('nobody@example.org', password)).to.equal(null);
      expect((await client.customer.authenticate('ada@example.org', password))?.firstName).to.equal('Ada');
      const atOnce = await client.customer.get();
      expect(atOnce === null).to.equal(!way.documented);
      expect((await client.customer.get())?.firstName).to.equal('Ada');
      expect((await client.basket.get())?.customer?.firstName).to.equal('Ada');
      await client.customer.deauthenticate();
      expect(await client.customer.get()).to.equal(null);
    });

    it('can sign up, once for an e-mail address', async () => {
      const [statement] = await client.statements.list();
      const [tag] = (await client.tags.groups())[0]?.tags ?? [];
      const created = await client.customer.create(
        {
          email: 'nell@example.org',
          firstName: 'Nell',
          lastName: 'Trelawney',
          password: 'limelight',
          birthDate: '1990-02-28',
          tags: [tag ?? ''],
          agreedStatements: [statement ?? ''],
        },
        { domain: 'www.lantern.example' },
      );
      expect([created?.firstName, created?.lastName]).to.deep.equal(['Nell', 'Trelawney']);
      await client.customer.deauthenticate();
      await client.customer.authenticate('nell@example.org', 'limelight');
      await client.customer.get();
      expect((await client.customer.tags()).map(({ id }) => id)).to.deep.equal([tag?.id]);
      expect((await client.customer.agreedStatements.list()).map(({ id }) => id)).to.deep.equal([
        statement?.id,
      ]);
      const error = await failure(
        client.customer.create({ email: 'ada@example.org', firstName: 'A', lastName: 'B' }),
      );
      expect(error.code).to.equal('rejected');
      expect(error.systemMessage).to.contain('Duplicate Entry');
    });

    it('never shows in the message or the resource of an error', async () => {
      const error = await failure(
        client.customer.create({ email: 'not an address', firstName: 'Ada', lastName: 'B' }),
      );
      expect(`${error.message} ${error.resource}`).not.to.match(/not an address|Ada/);
      await visit.sandbox.fault({ kind: 'status', status: 500, times: 1 });
      const forgotten = await failure(client.customer.forgotPassword('ada@example.org'));
      expect(`${forgotten.message} ${forgotten.resource}`).not.to.contain('ada');
      await logIn('ada@example.org');
      const missing = await failure(client.orders.get('26-KD-7H2M'));
      expect(missing.resource).to.equal('orders/{id}');
      expect(missing.message).not.to.contain('26-KD');
    });

    it('changes their details', async () => {
      await logIn('ada@example.org');
      await client.customer.change({
        title: 'Dr',
        phone: '01632 960777',
        birthDate: null,
        giftAidConfirmed: true,
      });
      const customer = await client.customer.get();
      expect([customer?.title, customer?.phone, customer?.birthDate]).to.deep.equal([
        'Dr',
        '01632 960777',
        null,
      ]);
    });

    it('changes their password with the old one', async () => {
      await logIn('ada@example.org');
      const error = await failure(client.customer.changePassword('wrong', 'limelight'));
      expect(error.code).to.equal('rejected');
      await client.customer.changePassword(password, 'limelight');
      expect(await client.customer.authenticate('ada@example.org', password)).to.equal(null);
      expect(await client.customer.authenticate('ada@example.org', 'limelight')).not.to.equal(null);
    });

    it('asks for a mail; an address that nobody has is told, and is no fault', async () => {
      const linkUrl = 'https://www.lantern.example/in?t={token}';
      expect(await client.customer.forgotPassword('ada@example.org')).to.equal(true);
      expect(await client.customer.forgotPassword('nobody@example.org')).to.equal(false);
      expect(await client.customer.sendMagicLink('ada@example.org', linkUrl)).to.equal(true);
      expect(await client.customer.sendMagicLink('nobody@example.org', linkUrl)).to.equal(false);
      const withoutToken = client.customer.sendMagicLink('ada@example.org', 'https://www.lantern.example/in');
      expect((await failure(withoutToken)).code).to.equal('rejected');
      expect(await client.customer.authenticateMagicLink('wrong')).to.equal(null);
    });

    it('keeps addresses', async () => {
      await logIn('zoe@example.org');
      const { addresses } = client.customer;
      expect((await addresses.list()).length).to.equal(2);
      await addresses.add({ country: 'GB', postcode: 'SX1 2BD', line1: '3 Lamp Row', isDelivery: true });
      const third = (await addresses.list()).find(({ line1 }) => line1 === '3 Lamp Row');
      expect(third?.isDelivery).to.equal(true);
      await addresses.change(third?.id ?? '', { line2: 'Top floor' });
      expect((await addresses.list()).find(({ id }) => id === third?.id)?.line2).to.equal('Top floor');
      await addresses.remove(third?.id ?? '');
      expect((await addresses.list()).length).to.equal(2);
      await addresses.replace([{ country: 'GB', postcode: 'SX1 1AA' }]);
      expect((await addresses.list()).map(({ postcode }) => postcode)).to.deep.equal(['SX1 1AA']);
      const error = await failure(addresses.add({ country: 'GB' }));
      expect(error.code).to.equal('rejected');
    });

    it('agrees to statements, and takes that back', async () => {
      await logIn('bryn@example.org');
      const all = await client.statements.list();
      const { agreedStatements } = client.customer;
      const agreed = async (): Promise<string[]> => (await agreedStatements.list()).map(({ id }) => id);
      const ids = all.map(({ id }) => id);
      expect(await agreed()).to.deep.equal([ids[0]]);
      await agreedStatements.add([all[1] ?? '']);
      expect(await agreed()).to.deep.equal([ids[0], ids[1]]);
      await agreedStatements.remove(ids[0] ?? '');
      expect(await agreed()).to.deep.equal([ids[1]]);
      await agreedStatements.replace([ids[2] ?? '']);
      expect(await agreed()).to.deep.equal([ids[2]]);
    });

    it('has cards stored, and forgets one', async () => {
      await logIn('farah@example.org');
      const { storedCards } = client.customer;
      expect((await storedCards.list()).length).to.equal(2);
      const [card] = await storedCards.list({ includePending: true });
      const number = way.documented ? card?.maskedNumber : card?.['lastFourDigits'];
      expect(number).to.match(/4242$/);
      await storedCards.remove(card?.id ?? '');
      expect((await storedCards.list({ includePending: true })).length).to.equal(2);
    });

    it('sees their orders, and prints at home', async () => {
      await logIn('ada@example.org');
      const orders = await client.orders.list();
      expect(orders.length).to.equal(2);
      const [order] = orders;
      expect((await client.orders.get(order?.id ?? '')).friendlyId).to.equal(order?.friendlyId);
      const documents = await client.printAtHome.list();
      expect(documents.length).to.be.at.least(1);
      const file = await client.printAtHome.file(documents[0] ?? '');
      expect(file?.size).to.be.above(0);
      expect(await file?.slice(0, 5).text()).to.equal('%PDF-');
      expect((await failure(client.printAtHome.file('nothing'))).code).to.equal('not-found');
    });

    it('brings more along when it is asked for', async () => {
      await logIn('ada@example.org');
      const customer = await client.customer.get({
        expand: ['addresses', 'orders', 'tags', 'AllStatements'],
      });
      expect(customer?.addresses?.length).to.equal(1);
      expect(customer?.orders?.length).to.equal(2);
      expect(customer?.tags?.length).to.equal(3);
      expect(customer?.allStatements?.filter(({ agreed }) => agreed).length).to.equal(2);
    });
  });
}
