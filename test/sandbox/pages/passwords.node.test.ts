import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser, openSandbox, page, words } from './browsing.js';
import type { Browser } from './browsing.js';

const forgot = page('secure/ForgotPassword.aspx');
const minute = 60_000;

const askFor = (browser: Browser, Email: string) => browser.post(forgot, { Email });

describe('a forgotten password', () => {
  it('is set again by the link of a letter, once', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email } = system.catalogue.season.customers[0]!;
    await askFor(browser, email);
    const { link } = system.boxOffice.customers.letters[0]!;
    assert.match(
      link ?? '',
      /^http:\/\/tickets\.venue\.test\/lantern\/website\/secure\/SetPassword\.aspx\?token=/,
    );
    const { pathname, search } = new URL(link ?? '');

    const empty = await browser.post(pathname + search, { NewPassword: ' ' });
    assert.match(words(empty), /Fill in: New password/);
    const done = await browser.post(pathname + search, { NewPassword: 'wick' });
    assert.match(words(done), /Your new password is set/);
    system.boxOffice.customers.authenticate(browser.visitor, { email, password: 'wick' });

    assert.match(words(await browser.get(pathname + search)), /expired or was used already/);
    assert.match(words(await browser.post(pathname + search, { NewPassword: 'x' })), /expired or was used/);
  });

  it('has an hour', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    await askFor(browser, system.catalogue.season.customers[0]!.email);
    const path = page(`secure/SetPassword.aspx?token=${system.boxOffice.customers.letters[0]!.token}`);
    system.clock.offset += 59 * minute;
    assert.match(words(await browser.get(path)), /New password/);
    system.clock.offset += 2 * minute;
    assert.match(words(await browser.get(path)), /expired/);
  });

  it('says the same to an address that nobody has', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const known = words(await askFor(browser, system.catalogue.season.customers[0]!.email));
    assert.equal(words(await askFor(browser, 'nobody@example.org')), known);
    assert.match(words(await askFor(browser, '')), /Type an e-mail address/);
  });

  it('leads to the venue’s own page where Website Admin names one, asked by the API too', async () => {
    const { sandbox, system } = openSandbox({
      websites: {
        'tickets.venue.test': { origin: 'https://www.venue.test', passwordResetLink: '/reset?x=1' },
      },
    });
    const browser = openBrowser(sandbox);
    const { email } = system.catalogue.season.customers[0]!;
    await askFor(browser, email);
    await browser.post(`/lantern/api/v3/customer/forgot-password?emailAddress=${email}`);
    const { letters } = system.boxOffice.customers;
    assert.equal(letters.length, 2);
    for (const { link, token } of letters)
      assert.equal(link, `https://www.venue.test/reset?x=1&token=${token ?? ''}`);
  });

  it('is no magic link, and a magic link is no way to a new password', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { customers } = system.boxOffice;
    const { email } = system.catalogue.season.customers[0]!;
    customers.sendMagicLink({ emailAddress: email, linkUrl: 'https://venue.test/?t={token}' });
    const magic = customers.letters[0]!.token ?? '';
    assert.match(words(await browser.get(page(`secure/SetPassword.aspx?token=${magic}`))), /expired/);
    customers.forgotPassword(email);
    const { token } = customers.letters[0]!;
    assert.throws(() => customers.authenticateMagicLink(browser.visitor, { token }), /no longer good/);
  });
});
