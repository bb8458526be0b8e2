import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from '../../../src/sandbox/index.js';
import type { Website } from '../../../src/sandbox/index.js';
import {
  freeSeats,
  holdSeat,
  onSale,
  openBrowser,
  openSandbox,
  page,
  seatsPath,
  ticketTypes,
} from './browsing.js';
import type { Seen } from './browsing.js';

const origin = 'https://www.venue.test';

const open = (website: Partial<Website>) => {
  const { sandbox, system } = openSandbox({ websites: { 'tickets.venue.test': website } });
  return { sandbox, system, browser: openBrowser(sandbox) };
};

/** Links that take the whole window, by their words. */
const topLinks = ({ text }: Seen): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<a href="([^"]*)" target="_top"\s*>([^<]*)<\/a/g)].map(([, href, name]) => [
      name?.trim() ?? '',
      href ?? '',
    ]),
  );

describe('the website settings of a domain', () => {
  it('leave every link in the frame while nothing is set', async () => {
    const { browser, system } = open({});
    holdSeat(browser, system);
    const basket = await browser.get(page('Basket2.aspx'));
    assert.deepEqual(topLinks(basket), {});
    assert.ok(basket.text.includes(`href="${page('secure/checkout/v2')}"`));
    assert.equal(basket.text.includes('Book more tickets'), false);
  });

  it('take the whole window to the venue’s pages', async () => {
    const { browser, system } = open({
      origin,
      basketLink: '/basket',
      checkoutLink: '/checkout?step=1',
      loginLink: 'https://account.venue.test/in',
      bookMoreLink: '/whats-on',
    });
    holdSeat(browser, system);
    assert.deepEqual(topLinks(await browser.get(page('Basket2.aspx'))), {
      'Basket (1 item)': `${origin}/basket`,
      'Log in': 'https://account.venue.test/in',
      'Log in to see your discounts': 'https://account.venue.test/in',
      'Check out': `${origin}/checkout?step=1`,
      'Book more tickets': `${origin}/whats-on`,
    });
  });

  it('take a customer to the venue’s account page', async () => {
    const { browser, system } = open({ origin, accountLink: '/account' });
    const { email, password } = system.catalogue.season.customers[0]!;
    const shown = await browser.follow(page('secure/LoginLogout.aspx'), { Email: email, Password: password });
    assert.equal(topLinks(shown)['Your account'], `${origin}/account`);
  });

  it('send the window on by script after seats were chosen, with a link for who has none', async () => {
    const { browser, system } = open({ origin, basketLink: '/basket' });
    const path = seatsPath(onSale(system, 'reserved'));
    const shown = await browser.get(path);
    const sent = await browser.post(path, {
      TicketType: ticketTypes(shown)[0] ?? '',
      Seat: freeSeats(shown)[0] ?? '',
    });
    assert.equal(sent.status, 200);
    assert.match(sent.text, /scripts\/leave\.js"\s+data-to="https:\/\/www\.venue\.test\/basket"/);
    assert.equal(topLinks(sent)['Go on'], `${origin}/basket`);
    assert.equal(system.boxOffice.tickets.list(browser.visitor).length, 1);
  });

  it('are those of the host name that is asked, and of all where a host name has none', async () => {
    const { sandbox } = openSandbox({
      websites: {
        '*': { soldOutMessage: 'Gone.' },
        'tickets.venue.test': { soldOutMessage: 'Returns at 10am.' },
      },
    });
    sandbox.systems.get('lantern')!.scenarios.conditions.soldOut = true;
    const system = sandbox.systems.get('lantern')!;
    const instance = [...system.catalogue.instances].find(
      (one) => system.boxOffice.whyNotOnSale(one) === undefined,
    )!;
    const visitor = { get: () => undefined, set: () => {} };
    for (const [host, message] of [
      ['tickets.venue.test', 'Returns at 10am.'],
      ['elsewhere.test', 'Gone.'],
    ]) {
      const answer = await sandbox.handle(new Request(`http://${host}${seatsPath(instance)}`), visitor);
      assert.ok((await answer.text()).includes(message!), host);
    }
  });

  it('put the venue’s own markup into the head of every page, which then has no policy for it', async () => {
    const htmlHeaders = '<script>window.venue = 1;</script><meta name="x" content="y">';
    const { browser } = open({ htmlHeaders });
    const shown = await browser.get(page('Basket2.aspx'));
    assert.ok(shown.text.slice(0, shown.text.indexOf('</head>')).includes(htmlHeaders));
    assert.equal(/script-src|default-src/.test(shown.headers.get('Content-Security-Policy') ?? ''), false);
  });

  it('can be changed while it runs, and are put back with the scenarios', async () => {
    const { browser, system } = open({ origin, bookMoreLink: '/whats-on' });
    const patch = (body: unknown) => control('PATCH', body);
    const control = (method: string, body?: unknown) =>
      browser.raw('/~sandbox/lantern/website', {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const changed = await patch({ checkoutLink: '/pay', bookMoreLink: null });
    assert.equal((JSON.parse(changed.text) as Website).checkoutLink, '/pay');
    assert.deepEqual(
      [system.websites.at('tickets.venue.test').checkoutLink, system.websites.at('any.test').checkoutLink],
      ['/pay', '/pay'],
    );
    assert.equal(system.websites.at('tickets.venue.test').bookMoreLink, null);
    await patch({ hostname: 'Other.test', expressCheckout: false });
    assert.equal(system.websites.at('other.test').expressCheckout, false);
    assert.equal(system.websites.at('tickets.venue.test').expressCheckout, true);
    assert.equal((JSON.parse((await control('GET')).text) as Website).checkoutLink, '/pay');
    system.undo();
    assert.equal(system.websites.at('tickets.venue.test').checkoutLink, null);
    assert.equal(system.websites.at('tickets.venue.test').bookMoreLink, '/whats-on');
  });

  for (const [what, settings, words] of [
    ['a name that is not known', { basketUrl: '/b' }, /There is no "basketUrl" here\. Known: origin/],
    ['an origin with a path', { origin: 'https://www.venue.test/' }, /"origin" must be an origin/],
    ['an origin of another kind', { origin: 'ftp://venue.test' }, /"origin" must be an origin/],
    ['a link that is a script', { checkoutLink: 'javascript:alert(1)' }, /"checkoutLink" must be a path or/],
    ['a wrong type', { expressCheckout: 'yes' }, /"expressCheckout" must be a boolean/],
  ] as const)
    it(`are refused in one sentence for ${what}`, () => {
      assert.throws(() => createSandbox({ websites: { '*': settings as Partial<Website> } }), words);
    });
});
