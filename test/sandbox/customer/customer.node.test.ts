import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Venue } from '../basket/visit.js';

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  assert.ok(first !== undefined);
  return first;
};

/** Names of those in the season who have something. */
const people = (venue: Venue) => {
  const { customers } = venue.system.catalogue.season;
  const nameOf = (has: (customer: (typeof customers)[number]) => boolean) =>
    firstOf(customers.filter(has)).email.split('@')[0] ?? '';
  return {
    buyer: nameOf(({ orders }) => orders.length > 1),
    payer: nameOf(({ cards }) => cards.some(({ isPending }) => isPending)),
    resident: nameOf(({ addresses }) => addresses.length > 0),
  };
};

describe('customer, to someone who is not logged in', () => {
  it('is 401 with everything below it, whatever is sent', async () => {
    const visit = new Venue().visit();
    for (const [method, path] of [
      ['GET', 'customer'],
      ['PATCH', 'customer'],
      ['POST', 'customer/change-password'],
      ['GET', 'customer/addresses'],
      ['POST', 'customer/addresses'],
      ['PUT', 'customer/addresses'],
      ['PATCH', 'customer/addresses/x'],
      ['DELETE', 'customer/addresses/x'],
      ['GET', 'customer/agreed-statements'],
      ['POST', 'customer/agreed-statements'],
      ['DELETE', 'customer/agreed-statements/x'],
      ['GET', 'customer/tags'],
      ['GET', 'customer/orders'],
      ['GET', 'orders/x'],
      ['GET', 'customer/stored-cards'],
      ['DELETE', 'customer/stored-cards/x'],
      ['GET', 'customer/print-at-home-documents'],
      ['GET', 'print-at-home-documents/x'],
    ] as const)
      await visit.refused(401, method, path);
    assert.equal((await visit.send('POST', 'customer/deauthenticate')).status, 204);
  });
});

describe('logging in over HTTP', () => {
  it('answers the customer, sets a login of its own, and shows in the basket', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const { email, password } = firstOf(venue.system.catalogue.season.customers);
    const customer = await visit.object('POST', 'customer/authenticate', { email, password });
    assert.equal(customer.email, email);
    assert.deepEqual(await visit.object('GET', 'customer'), customer);
    assert.deepEqual((await visit.object('GET', 'basket')).customer, customer);
    assert.notEqual(visit.session.get('login'), visit.session.get('session'));
    await visit.ok('POST', 'customer/deauthenticate');
    await visit.refused(401, 'GET', 'customer');
  });

  it('fails with 404, or 401 in one dialect', async () => {
    const wrong = { email: 'nobody@example.org', password: 'x' };
    await new Venue().visit().refused(404, 'POST', 'customer/authenticate', wrong);
    await new Venue(['bad-login-401']).visit().refused(401, 'POST', 'customer/authenticate', wrong);
  });

  it('takes a form as well', async () => {
    const venue = new Venue();
    const { email, password } = firstOf(venue.system.catalogue.season.customers);
    const form = new URLSearchParams({ Email: email, Password: password });
    const sent = { type: 'application/x-www-form-urlencoded', text: form.toString() };
    assert.equal((await venue.visit().object('POST', 'customer/authenticate', sent)).email, email);
  });

  it('works by magic link, whose letter is in the system', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const { email } = firstOf(venue.system.catalogue.season.customers);
    const linkUrl = 'https://venue.example/?t={token}';
    await visit.ok('POST', 'customer/send-magic-link', { emailAddress: email, linkUrl });
    const { token } = firstOf(venue.system.boxOffice.customers.letters);
    assert.equal((await visit.object('POST', 'customer/authenticate-magic-link', { token })).email, email);
    await visit.refused(404, 'POST', 'customer/authenticate-magic-link', { token });
  });

  it('can be asked help for, by query and without a body', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const { email } = firstOf(venue.system.catalogue.season.customers);
    const path = (address: string) =>
      `customer/forgot-password?emailAddress=${encodeURIComponent(address)}&domain=venue.example`;
    assert.equal((await visit.send('POST', path(email))).status, 204);
    await visit.refused(404, 'POST', path('nobody@example.org'));
    await visit.refused(400, 'POST', 'customer/forgot-password');
  });
});

describe('POST customer', () => {
  it('creates one, answers 201 in one dialect, and refuses a second with the same address', async () => {
    const visit = new Venue(['create-201']).visit();
    const dora = { email: 'dora@example.org', firstName: 'Dora', lastName: 'Example', Tags: [] };
    const { status, body } = await visit.send('POST', 'customer?domain=venue.example', dora);
    assert.equal(status, 201);
    assert.equal((body as Record<string, unknown>).name, 'Dora Example');
    assert.match(await visit.refused(400, 'POST', 'customer', dora), /Duplicate Entry/);
    assert.match(await visit.refused(400, 'POST', 'customer'), /request body is required/);
  });
});

describe('a customer who is logged in', () => {
  it('can be read with everything at once', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    await visit.logIn(people(venue).buyer);
    const paths =
      'addresses,orders,subscriptions,StoredCards,printAtHomeDocuments,tags,AllStatements,agreedStatements,1';
    const customer = await visit.object('GET', `customer?$expand=${paths}`);
    const expanded = Object.keys(customer).slice(15);
    assert.deepEqual(expanded, [
      'addresses',
      'orders',
      'subscriptions',
      'storedCards',
      'printAtHomeDocuments',
      'tags',
      'allStatements',
      'agreedStatements',
    ]);
    assert.equal(Object.keys(await visit.object('GET', 'customer')).length, 15);
  });

  it('sees orders, one of them by itself, and tickets to print', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    await visit.logIn(people(venue).buyer);
    const orders = await visit.list('GET', 'customer/orders');
    assert.equal(orders.length, 2);
    const order = firstOf(orders);
    assert.deepEqual(await visit.object('GET', `orders/${String(order.id)}`), order);
    const [document] = await visit.list('GET', 'customer/print-at-home-documents');
    const { status, type, text } = await visit.send('GET', `print-at-home-documents/${String(document?.id)}`);
    assert.deepEqual([status, type, text.slice(0, 5)], [200, 'application/pdf', '%PDF-']);
    await visit.refused(404, 'GET', 'orders/unknown');
    await visit.refused(404, 'GET', 'print-at-home-documents/unknown');
  });

  it('sees stored cards, pending ones when asked for, and removes one', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    await visit.logIn(people(venue).payer);
    const cards = await visit.list('GET', 'customer/stored-cards');
    const withPending = await visit.list('GET', 'customer/stored-cards?includePending=true');
    assert.ok(withPending.length > cards.length);
    assert.equal(
      (await visit.send('DELETE', `customer/stored-cards/${String(firstOf(cards).id)}`)).status,
      204,
    );
    assert.equal((await visit.list('GET', 'customer/stored-cards')).length, cards.length - 1);
  });

  it('keeps addresses: adds, changes, replaces, removes', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    await visit.logIn(people(venue).resident);
    const before = await visit.list('GET', 'customer/addresses');
    const quay = { country: 'GB', line1: '1 Quay', town: 'Saltmere', postcode: 'SX1 1AA' };
    const all = await visit.list('POST', 'customer/addresses', quay);
    assert.equal(all.length, before.length + 1);
    const id = String(all.at(-1)?.id);
    const changed = await visit.object('PATCH', `customer/addresses/${id}`, { line2: 'Top floor' });
    assert.equal(changed.line2, 'Top floor');
    await visit.refused(400, 'POST', 'customer/addresses', [quay, { ...quay, postcode: '' }]);
    assert.equal((await visit.list('GET', 'customer/addresses')).length, all.length, 'none was added');
    assert.equal((await visit.send('DELETE', `customer/addresses/${id}`)).status, 204);
    assert.equal((await visit.list('PUT', 'customer/addresses', [quay])).length, 1);
    await visit.ok('DELETE', 'customer/addresses');
    assert.deepEqual(await visit.list('GET', 'customer/addresses'), []);
  });

  it('agrees to statements and takes it back', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    await visit.logIn(people(venue).payer);
    const { statements } = venue.system.catalogue.season;
    const path = 'customer/agreed-statements';
    const all = await visit.list(
      'PUT',
      path,
      statements.map(({ id }) => ({ id })),
    );
    assert.equal(all.length, statements.length);
    assert.ok(all.every(({ agreed }) => agreed === true));
    await visit.ok('DELETE', `${path}/${firstOf(statements).id}`);
    assert.equal(
      (await visit.list('POST', path, [{ id: firstOf(statements).id }])).length,
      statements.length,
    );
    await visit.ok('DELETE', path);
    assert.deepEqual(await visit.list('GET', path), []);
  });

  it('changes details and password', async () => {
    const venue = new Venue();
    const visit = venue.visit();
    const name = people(venue).payer;
    await visit.logIn(name);
    assert.equal(
      (await visit.object('PATCH', 'customer', { mobile: '07700 900000' })).mobile,
      '07700 900000',
    );
    const passwords = { oldPassword: 'gaslight', newPassword: 'limelight' };
    assert.equal((await visit.send('POST', 'customer/change-password', passwords)).status, 204);
    await visit.refused(400, 'POST', 'customer/change-password', passwords);
    await assert.rejects(venue.visit().logIn(name));
  });
});
