import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heading, openBrowser, openSandbox, page, words } from './browsing.js';

const path = page('secure/signup.aspx');
const person = { FirstName: 'Cai', LastName: 'Morgan', Email: 'cai@example.org' };
const ReturnUrl = 'https://www.venue.test/thanks?from=footer';

describe('a form for the mailing list on the venue’s page', () => {
  it('makes a customer who agreed to something, and leads back', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { statements } = system.catalogue.season;
    const sent = await browser.post(path, [
      ...Object.entries({ ...person, ReturnUrl }),
      ['ContactPreference', statements[0]!.id],
      ['ContactPreference', '2402'],
      ['ContactPreference', 'no-such'],
    ]);
    assert.equal(sent.status, 303);
    assert.equal(sent.location, ReturnUrl);
    const { customers, agreedStatements } = system.boxOffice;
    customers.forgotPassword(person.Email);
    customers.setPassword({ token: customers.letters[0]!.token, newPassword: 'wick' });
    customers.authenticate(browser.visitor, { email: person.Email, password: 'wick' });
    assert.deepEqual(
      agreedStatements.list(browser.visitor).map(({ id }) => id),
      statements.slice(0, 2).map(({ id }) => id),
    );
  });

  it('works for a browser that was never on a page of the system', async () => {
    const { sandbox } = openSandbox();
    const answer = await sandbox.handle(
      new Request(`http://tickets.venue.test${path}`, {
        method: 'POST',
        headers: { Origin: 'https://www.venue.test' },
        body: new URLSearchParams({ ...person, ReturnUrl }),
      }),
      { get: () => undefined, set: () => {} },
    );
    assert.equal(answer.headers.get('Location'), ReturnUrl);
  });

  it('leads to web addresses only', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'ftp://venue.test', '']) {
      const sent = await browser.post(path, { ...person, ReturnUrl: bad });
      assert.equal(sent.location, null, bad);
      assert.match(words(sent), /You are on our mailing list/, bad);
      assert.equal(/javascript:|data:text|ftp:/.test(sent.text), false);
    }
  });

  it('says what is missing, with the way back', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    for (const [name, label] of [
      ['FirstName', 'First name'],
      ['LastName', 'Last name'],
      ['Email', 'E-mail address'],
    ] as const) {
      const shown = await browser.post(path, { ...person, ReturnUrl, [name]: '' });
      assert.ok(words(shown).includes(`Fill in: ${label}.`));
      assert.ok(shown.text.includes(`href="${ReturnUrl}"`));
    }
    assert.match(words(await browser.post(path, { ...person, Email: 'cai' })), /not an e-mail address/);
  });

  it('adds to what a customer agrees to, and changes nothing else of theirs', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email, password, firstName } = system.catalogue.season.customers[0]!;
    const statement = system.catalogue.season.statements[2]!;
    await browser.post(path, { ...person, Email: email, ContactPreference: statement.id });
    system.boxOffice.customers.authenticate(browser.visitor, { email, password });
    assert.equal(system.boxOffice.customers.read(browser.visitor).firstName, firstName);
    const agreed = system.boxOffice.agreedStatements.list(browser.visitor);
    assert.ok(agreed.some(({ id }) => id === statement.id) && agreed.length === 3);
  });

  it('is nothing to look at', async () => {
    const { sandbox } = openSandbox();
    const shown = await openBrowser(sandbox).get(path);
    assert.equal(heading(shown), 'Mailing list');
    assert.match(words(shown), /nothing to see/);
  });
});
