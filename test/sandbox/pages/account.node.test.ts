import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heading, openBrowser, openSandbox, page, words } from './browsing.js';
import type { Browser } from './browsing.js';

const path = (screen?: string): string =>
  page(`secure/MyAccount.aspx${screen === undefined ? '' : `?Screen=${screen}`}`);

const openAccount = (firstName: string) => {
  const { sandbox, system } = openSandbox();
  const browser = openBrowser(sandbox);
  const customer = system.catalogue.season.customers.find((one) => one.firstName === firstName)!;
  const { email, password } = customer;
  system.boxOffice.customers.authenticate(browser.visitor, { email, password });
  return { browser, system, customer };
};

const removeValues = async (browser: Browser, screen: string): Promise<string[]> => {
  const { text } = await browser.get(path(screen));
  return [...text.matchAll(/name="remove" value="([^"]+)"/g)].map(([, value]) => value ?? '');
};

describe('the account', () => {
  it('asks those who are out to log in, and then shows itself at the same address', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email, password, firstName } = system.catalogue.season.customers[0]!;
    const wrong = await browser.post(path('Orders'), { Email: email, Password: 'x' });
    assert.match(words(wrong), /We do not know this e-mail address and password together/);
    const sent = await browser.post(path('Orders'), { Email: email, Password: password });
    assert.equal(sent.location, path('Orders'));
    assert.equal(heading(await browser.get(path('Orders'))), 'Orders');
    const details = await browser.get(path());
    assert.equal(heading(details), 'Details');
    assert.ok(details.text.includes(`value="${firstName}"`));
  });

  it('keeps changed details, for the API too, and says what is missing', async () => {
    const { browser, customer } = openAccount('Ada');
    const typed = { Title: 'Dr', FirstName: 'Ada', LastName: 'Lovelock', Phone: '01632 960199', Mobile: '' };
    const saved = await browser.post(path(), typed);
    assert.match(words(saved), /Saved\./);
    const read = (await browser.api('customer')) as Record<string, unknown>;
    assert.deepEqual([read.lastName, read.phone, read.email], ['Lovelock', '01632 960199', customer.email]);
    const refused = await browser.post(path(), { ...typed, LastName: '' });
    assert.match(words(refused), /lastName is required/);
  });

  it('adds addresses and removes them', async () => {
    const { browser } = openAccount('Ada');
    const missing = await browser.post(path('Addresses'), { Line1: '2 Sea Road', Country: 'GB' });
    assert.match(words(missing), /postcode is required/);
    assert.match(missing.text, /value="2 Sea Road"/);
    const added = await browser.post(path('Addresses'), {
      Name: 'Seaside',
      Line1: '2 Sea Road',
      Town: 'Saltmere',
      Postcode: 'SX1 9ZZ',
      Country: 'GB',
      IsDelivery: 'true',
    });
    assert.match(words(added), /Seaside ?: 2 Sea Road, Saltmere, SX1 9ZZ, United Kingdom \(for deliveries\)/);
    assert.equal(added.text.includes('value="2 Sea Road"'), false, 'the form is empty again');
    const ids = await removeValues(browser, 'Addresses');
    assert.equal(ids.length, 2);
    await browser.post(path('Addresses'), { remove: ids[1] ?? '' });
    assert.equal((await removeValues(browser, 'Addresses')).length, 1);
  });

  it('shows orders and tickets to print', async () => {
    const { browser, system } = openAccount('Ada');
    const [order] = system.boxOffice.orders.list(browser.visitor);
    const shown = await browser.get(path('Orders'));
    assert.ok(words(shown).includes(`Order ${order?.friendlyId ?? '?'}`));
    const [, file = ''] = /href="([^"]*print-at-home-documents[^"]*)"/.exec(shown.text) ?? [];
    const printed = await browser.get(new URL(file).pathname);
    assert.equal(printed.type, 'application/pdf');
    assert.match(words(await openAccount('Bryn').browser.get(path('Orders'))), /You have no orders yet/);
  });

  it('removes cards that are kept', async () => {
    const { system } = openSandbox();
    const holder = system.catalogue.season.customers.find(({ cards }) => cards.length > 0)!;
    const { browser } = openAccount(holder.firstName);
    const kept = await removeValues(browser, 'Cards');
    assert.ok(kept.length > 0);
    for (const id of kept) await browser.post(path('Cards'), { remove: id });
    assert.match(words(await browser.get(path('Cards'))), /We keep no cards of yours/);
  });

  it('changes contact preferences', async () => {
    const { browser, system } = openAccount('Ada');
    const { statements } = system.catalogue.season;
    await browser.post(path('Preferences'), { Statement: statements[2]!.id });
    const agreed = system.boxOffice.agreedStatements.list(browser.visitor);
    assert.deepEqual(
      agreed.map(({ id }) => id),
      [statements[2]!.id],
    );
    await browser.post(path('Preferences'), {});
    assert.deepEqual(system.boxOffice.agreedStatements.list(browser.visitor), []);
  });

  it('changes the password for who knows the old one', async () => {
    const { browser, system, customer } = openAccount('Bryn');
    const wrong = await browser.post(path('Password'), { OldPassword: 'x', NewPassword: 'wick' });
    assert.match(words(wrong), /The old password is wrong/);
    await browser.post(path('password'), { OldPassword: customer.password, NewPassword: 'wick' });
    system.boxOffice.customers.authenticate(browser.visitor, { email: customer.email, password: 'wick' });
  });
});
