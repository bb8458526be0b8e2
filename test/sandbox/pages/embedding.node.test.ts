import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import type { Website } from '../../../src/sandbox/index.js';
import { heading, holdSeat, openBrowser, openSandbox, page, words } from './browsing.js';
import type { Seen } from './browsing.js';

const origin = 'https://www.venue.test';

const open = (website: Partial<Website> = {}) => {
  const { sandbox, system } = openSandbox({ websites: { '*': website } });
  return { system, browser: openBrowser(sandbox) };
};

const blankOf = ({ text }: Seen): string | undefined => /data-blank="([^"]*)"/.exec(text)?.[1];

/** Addresses of the system's own pages that a page links to. */
const links = ({ text }: Seen): string[] =>
  [...text.matchAll(/href="(\/lantern\/website\/[^"]*)"/g)].map(([, href]) => href ?? '');

describe('resizing', () => {
  it('tells heights to the venue’s empty page, only when it is asked for', async () => {
    const { browser } = open({ origin, blankPage: '/spektrix' });
    assert.equal(blankOf(await browser.get(page('Basket2.aspx?resize=true'))), `${origin}/spektrix`);
    assert.equal(blankOf(await browser.get(page('Basket2.aspx?RESIZE=True'))), `${origin}/spektrix`);
    assert.equal(blankOf(await browser.get(page('Basket2.aspx'))), undefined);
    assert.equal(blankOf(await browser.get(page('Basket2.aspx?resize=false'))), undefined);
  });

  it('is silent where no empty page is set up', async () => {
    for (const website of [{}, { origin }, { blankPage: '/blank' }]) {
      const { browser } = open(website);
      assert.equal(blankOf(await browser.get(page('Basket2.aspx?resize=true'))), undefined);
    }
  });

  it('stays on along links and forms, its argument last', async () => {
    const { browser, system } = open({ origin, blankPage: '/blank' });
    const query = '?resize=true&Stylesheet=lantern.css';
    for (const name of ['EventList.aspx', 'EventDetails.aspx', 'Basket2.aspx', 'secure/LoginLogout.aspx']) {
      const found = links(await browser.get(page(name + query)));
      assert.ok(found.length > 0, name);
      for (const href of found) assert.match(href, /Stylesheet=lantern\.css&amp;resize=true$/, href);
    }
    const fund = system.catalogue.season.funds[0]!.id;
    const sent = await browser.post(page(`Donations.aspx${query}`), { Fund: fund, Amount: '5' });
    assert.equal(sent.location, page('Basket2.aspx?Stylesheet=lantern.css&resize=true'));
    const start = await browser.get(page(`secure/checkout/v2${query}`));
    assert.match(start.location ?? '', /startcheckoutlogin\?Stylesheet=lantern\.css&resize=true$/);
  });

  it('has its scripts as files, of the page and of the host page', async () => {
    const { browser } = open();
    for (const [name, part] of [
      ['frame.js', 'basketContents:'],
      ['integrate.js', 'SpektrixIFrame'],
      ['Integrate.JS', 'SpektrixIFrame'],
      ['leave.js', 'top.location'],
      ['data-layer.js', 'dataLayer'],
    ] as const) {
      const script = await browser.get(page(`scripts/${name}`));
      assert.match(script.type ?? '', /^text\/javascript/, name);
      assert.ok(script.text.includes(part), name);
      assert.doesNotThrow(() => new Script(script.text), name);
    }
    assert.equal((await browser.get(page('scripts/no-such.js'))).status, 404);
    assert.equal((await browser.get(page('scripts/constructor'))).status, 404);
  });
});

describe('a page in a frame', () => {
  it('may load its own files and the venue’s empty page, and runs no inline script', async () => {
    const { browser } = open({ origin, blankPage: '/blank' });
    const shown = await browser.get(page('EventList.aspx?resize=true'));
    const policy = shown.headers.get('Content-Security-Policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "img-src 'self'", `frame-src ${origin};`])
      assert.ok(policy.includes(part), part);
    assert.equal(policy.includes('frame-ancestors'), false, 'anybody may frame it');
    for (const [, attributes = ''] of shown.text.matchAll(/<script([^>]*)>/g))
      assert.match(attributes, /src="/);
    assert.equal(/ style=| on\w+=/.test(shown.text), false);
  });

  it('allows the empty page’s own origin, even where it is not the host page’s', async () => {
    const { browser } = open({ origin, blankPage: 'https://venue.test/blank' });
    const shown = await browser.get(page('Basket2.aspx?resize=true'));
    assert.match(shown.headers.get('Content-Security-Policy') ?? '', /frame-src https:\/\/venue\.test;/);
  });

  it('is refused to frames while that condition holds', async () => {
    const { browser, system } = open();
    assert.equal((await browser.get(page('Basket2.aspx'))).headers.get('X-Frame-Options'), null);
    system.scenarios.conditions.frameRefused = true;
    assert.equal((await browser.get(page('Basket2.aspx'))).headers.get('X-Frame-Options'), 'DENY');
    system.undo();
    assert.equal((await browser.get(page('Basket2.aspx'))).headers.get('X-Frame-Options'), null);
  });
});

describe('a browser that keeps no cookies', () => {
  it('gets the message after any form, and nothing is held', async () => {
    const { browser, system } = open();
    system.scenarios.conditions.cookiesRefused = true;
    const fund = system.catalogue.season.funds[0]!.id;
    for (const [name, fields] of [
      ['Donations.aspx', { Fund: fund, Amount: '5' }],
      ['secure/LoginLogout.aspx', { Email: 'ada@example.org', Password: 'gaslight' }],
      ['secure/checkout/v2/startcheckoutlogin', { action: 'guest', GuestEmail: 'a@b.example' }],
    ] as const) {
      const shown = await browser.post(page(name), fields);
      assert.equal(heading(shown), 'Your browser does not let us remember you', name);
    }
    assert.match(words(await browser.get(page('Basket2.aspx'))), /Your basket is empty/);
    assert.equal(
      heading(await browser.get(page('Cookies.aspx'))),
      'Your browser does not let us remember you',
    );
  });

  it('is told from a visitor whose session was lost: their forms still work', async () => {
    const { browser, system } = open();
    await browser.get(page('Donations.aspx'));
    system.boxOffice.loseSessions();
    const fund = system.catalogue.season.funds[0]!.id;
    assert.equal((await browser.post(page('Donations.aspx'), { Fund: fund, Amount: '5' })).status, 303);
  });

  it('is bounced with its whole window while that condition holds, but only out of a frame', async () => {
    const { browser, system } = open({ origin });
    system.scenarios.conditions.bounce = true;
    const framed = await browser.get(page('Basket2.aspx'), { 'Sec-Fetch-Dest': 'iframe' });
    assert.match(
      framed.text,
      /scripts\/leave\.js"\s+data-to="https:\/\/www\.venue\.test\/\?Spektrix_bounce=true"\s+data-framed/,
    );
    const top = await browser.get(page('Basket2.aspx'), { 'Sec-Fetch-Dest': 'document' });
    assert.equal(heading(top), 'Your basket');
    assert.equal(top.text.includes('leave.js'), false);
  });

  it('shows the message in place of a bounce where the venue’s home is not known', async () => {
    const { browser, system } = open();
    system.scenarios.conditions.bounce = true;
    const shown = await browser.get(page('Basket2.aspx'));
    assert.equal(heading(shown), 'Your browser does not let us remember you');
    assert.equal(shown.text.includes('leave.js'), false);
  });
});

describe('faults of pages', () => {
  it('strike the page they name, as often as they say, and no call of the API', async () => {
    const { browser, system } = open();
    system.scenarios.add({ kind: 'status', status: 500, path: 'website/Basket2.aspx', times: 2 });
    for (const status of [500, 500, 200]) {
      assert.equal((await browser.get(page('EventList.aspx'))).status, 200);
      assert.equal((await browser.get('/lantern/api/v3/basket')).headers.get('Cache-Control'), 'no-cache');
      const shown = await browser.get('/lantern/Website/basket2.aspx');
      assert.equal(shown.status, status);
      assert.match(shown.type ?? '', /^text\/html/);
    }
  });

  it('strike all pages below a folder, by method, with every kind of fault', async () => {
    const { browser, system } = open();
    const { scenarios } = system;
    holdSeat(browser, system);
    const whole = (await browser.get(page('secure/MyAccount.aspx'))).text;
    scenarios.add({ kind: 'cut-off', path: 'website/secure/**', method: 'GET', times: 1 });
    assert.ok((await browser.get(page('secure/MyAccount.aspx'))).text.length < whole.length);
    scenarios.add({ kind: 'html', path: 'website/**', times: 1 });
    assert.match((await browser.get(page('Basket2.aspx'))).text, /Please wait/);
    scenarios.add({ kind: 'hang', path: 'website/*', times: 1 });
    const hanging = browser.get(page('Basket2.aspx'));
    assert.equal((await browser.get(page('Basket2.aspx'))).status, 200);
    scenarios.release();
    const let503 = await hanging;
    assert.equal(let503.status, 503);
    assert.equal(let503.headers.get('X-Sandbox-Without-Cors'), null);
    assert.deepEqual(scenarios.faults, []);
  });

  it('leave pages alone when they name no page', async () => {
    const { browser, system } = open();
    system.scenarios.add({ kind: 'status', status: 500 });
    system.scenarios.add({ kind: 'status', status: 500, path: '**' });
    assert.equal((await browser.get(page('Basket2.aspx'))).status, 200);
    assert.equal((await browser.get('/lantern/api/v3/basket')).status, 500);
  });
});
