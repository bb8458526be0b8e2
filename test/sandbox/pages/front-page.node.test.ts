import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialectNames } from '../../../src/sandbox/index.js';
import { host, openBrowser, openSandbox, words } from './browsing.js';

describe('the front page', () => {
  it('lists everything there is to try', async () => {
    const { sandbox, system } = openSandbox();
    const { season } = system.catalogue;
    const page = await openBrowser(sandbox).get('/');
    const shown = words(page);
    const all = [
      ...season.events.flatMap(({ wire }) => [wire.name, wire.id]),
      ...season.customers.flatMap(({ email, password }) => [email, password]),
      ...season.promoCodes.map(({ code }) => code),
      ...season.memberships.flatMap(({ wire }) => [wire.name, wire.id]),
      ...season.funds.flatMap(({ name, id }) => [name, id]),
      ...season.stockItems.flatMap(({ wire }) => [wire.name, wire.id]),
      ...dialectNames,
      `${host}/lantern/api/v3/`,
      `${host}/lantern/website/`,
      'Sold out',
      'Not yet on sale',
      'Over',
    ];
    for (const text of all) assert.ok(shown.includes(text), text);
  });

  it('asks for nothing but its own files', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const page = await browser.get('/');
    const sources = [...page.text.matchAll(/<(?:link|img|script)\s[^>]*(?:href|src)="([^"]+)"/g)].map(
      ([, url]) => new URL(url ?? '', `${host}/`),
    );
    assert.ok(sources.length > system.catalogue.season.events.length / 2, 'posters are shown');
    for (const { origin } of sources) assert.equal(origin, host);
    assert.equal(/<script|\sstyle=|<style/.test(page.text), false);
    const sheet = await browser.get('/~sandbox/panel/front.css');
    assert.equal(sheet.type, 'text/css; charset=utf-8');
    assert.equal((await browser.get('/~sandbox/panel/icon.svg')).type, 'image/svg+xml');
  });

  it('shows one client at a time and leads to the others', async () => {
    const { sandbox } = openSandbox({ clients: ['lantern', 'harbour'] });
    const browser = openBrowser(sandbox);
    const first = await browser.get('/');
    assert.match(first.text, /href="\/\?client=harbour"/);
    const other = await browser.get('/?client=Harbour');
    assert.ok(words(other).includes(`${host}/harbour/api/v3/`));
  });

  it('works below a sub-path', async () => {
    const { sandbox } = openSandbox({ base: '/preview/~sandbox' });
    const browser = openBrowser(sandbox);
    for (const path of ['/preview/~sandbox', '/preview/~sandbox/']) {
      const page = await browser.get(path);
      assert.equal(page.status, 200, path);
      assert.ok(words(page).includes(`${host}/preview/~sandbox/lantern/api/v3/`));
      assert.match(page.text, /href="\/preview\/~sandbox\/~sandbox\/panel\/front\.css"/);
    }
    const sent = await browser.post('/preview/~sandbox/~sandbox/panel/lantern/conditions', {
      soldOut: 'true',
    });
    assert.equal(sent.location, '/preview/~sandbox/?client=lantern#scenarios');
    const basket = await browser.get('/preview/~sandbox/lantern/website/Basket2.aspx');
    assert.match(basket.text, /href="\/preview\/~sandbox\/lantern\/resources\/default\.css"/);
  });

  it('shows letters that would have gone out, as text', async () => {
    const { sandbox, system } = openSandbox();
    const { email } = system.catalogue.season.customers[0]!;
    system.boxOffice.customers.sendMagicLink({
      emailAddress: email,
      linkUrl: 'https://venue.test/in?token={token}',
    });
    const page = words(await openBrowser(sandbox).get('/'));
    assert.ok(page.includes(`A link to log in, for ${email}: https://venue.test/in?token=`));
  });
});
