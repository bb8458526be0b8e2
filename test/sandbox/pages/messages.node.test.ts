import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdSeat, openBrowser, openSandbox, page } from './browsing.js';
import type { Seen } from './browsing.js';

const plain = (escaped: string): string =>
  escaped
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

interface Contents {
  readonly customer: Record<string, unknown> | null;
  readonly tickets: readonly Record<string, unknown>[];
  readonly total: number;
  readonly hash: string;
}

/** What a page is about to tell its frame's host; undefined when it tells nothing. */
const told = ({ text }: Seen): { contents: Contents; hash: string } | undefined => {
  const [, contents] = /data-contents="([^"]*)"/.exec(text) ?? [];
  const [, hash] = /data-hash="([^"]*)"/.exec(text) ?? [];
  if (contents === undefined || hash === undefined) return undefined;
  return { contents: JSON.parse(plain(contents)) as Contents, hash };
};

describe('what a page tells whoever frames it', () => {
  it('is an empty basket and nobody, at first', async () => {
    const { sandbox } = openSandbox();
    const { contents, hash } = told(await openBrowser(sandbox).get(page('EventList.aspx')))!;
    assert.equal(hash, 'NotLoggedIn');
    assert.deepEqual(contents, {
      totalDiscount: 0,
      total: 0,
      customer: null,
      tickets: [],
      membershipSubscriptions: [],
      giftVouchers: [],
      merchandiseItems: [],
      donations: [],
      hash: 'NotLoggedIn',
    });
  });

  it('is the basket of the API, with the ids and names of tickets', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = holdSeat(browser, system);
    const { contents, hash } = told(await browser.get(page('Basket2.aspx')))!;
    const basket = (await browser.api('basket')) as { total: number; hash: string };
    assert.equal(contents.total, basket.total);
    assert.deepEqual([contents.hash, hash], [basket.hash, basket.hash]);
    const [ticket] = contents.tickets;
    assert.deepEqual(ticket?.instance, { id: instance.wire.id });
    for (const name of ['event', 'band', 'type', 'planName', 'seatName']) assert.ok(ticket?.[name], name);
  });

  it('is the whole customer too, as on the real system', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email, password } = system.catalogue.season.customers[0]!;
    await browser.post(page('secure/LoginLogout.aspx'), { Email: email, Password: password });
    const { contents, hash } = told(await browser.get(page('secure/MyAccount.aspx')))!;
    assert.notEqual(hash, 'NotLoggedIn');
    const known = ['email', 'firstName', 'lastName', 'phone', 'mobile', 'birthDate', 'creditBalance', 'id'];
    for (const name of [...known, 'billingAddress', 'deliveryAddress'])
      assert.notEqual(contents.customer?.[name], undefined, name);
  });

  it('comes with refused forms and unknown pages too, also where a basket that nobody began is a 404', async () => {
    const { sandbox } = openSandbox({ dialects: ['no-basket-404'] });
    const browser = openBrowser(sandbox);
    for (const shown of [
      await browser.get(page('NoSuchPage.aspx')),
      await browser.post(page('Donations.aspx'), { Amount: '' }),
      await browser.get(page('EventDetails.aspx?EventId=1')),
    ])
      assert.equal(told(shown)?.hash, 'NotLoggedIn');
  });

  it('is nothing when cookies are refused', async () => {
    const { sandbox } = openSandbox();
    assert.equal(told(await openBrowser(sandbox).get(page('Cookies.aspx'))), undefined);
  });

  it('cannot break out of the page', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const message = `"></script><script>alert(1)</script> ' & <`;
    system.boxOffice.giftVouchers.add(browser.visitor, [{ amount: 10, message }]);
    const shown = await browser.get(page('Basket2.aspx'));
    assert.equal(shown.text.includes('<script>alert'), false);
    const { giftVouchers } = told(shown)!.contents as unknown as { giftVouchers: { message: string }[] };
    assert.equal(giftVouchers[0]?.message, message);
  });
});
