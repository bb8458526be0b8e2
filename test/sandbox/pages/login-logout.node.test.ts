import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser, openSandbox, words } from './browsing.js';

const path = '/lantern/website/secure/LoginLogout.aspx';

describe('the page to log in and out', () => {
  it('logs a customer in for the API too, and out again', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const customer = system.catalogue.season.customers[0]!;

    const sent = await browser.post(path, { Email: customer.email, Password: customer.password });

    assert.equal(sent.status, 303);
    assert.equal(sent.location, path);
    const page = words(await browser.get(path));
    assert.ok(page.includes(`You are logged in as ${customer.firstName} ${customer.lastName}`), page);
    const read = (await browser.api('customer')) as { email: string };
    assert.equal(read.email, customer.email);

    await browser.post(path, { action: 'logout' });
    assert.match(words(await browser.get(path)), /E-mail address/);
    assert.notEqual(((await browser.api('customer')) as { email?: string }).email, customer.email);
  });

  it('is kind about a wrong password, and keeps the address but not the password', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email } = system.catalogue.season.customers[0]!;
    const page = await browser.post(path, { Email: email, Password: 'not-this-one' });
    assert.equal(page.status, 200);
    assert.match(words(page), /We do not know this e-mail address and password together\. Check both/);
    assert.ok(page.text.includes(`value="${email}"`));
    assert.equal(page.text.includes('not-this-one'), false);
  });

  it('says the same in the dialect that answers 401', async () => {
    const { sandbox } = openSandbox({ dialects: ['bad-login-401'] });
    const page = await openBrowser(sandbox).post(path, { Email: 'nobody@example.org', Password: 'x' });
    assert.equal(page.status, 200);
    assert.match(words(page), /We do not know this e-mail address and password together/);
  });
});
