import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { System } from '../../../src/sandbox/index.js';
import { freeSeats, onSale, openBrowser, openSandbox, seatsPath, ticketTypes, words } from './browsing.js';
import type { Browser } from './browsing.js';

const path = '/lantern/website/Basket2.aspx';

const buySeat = async (browser: Browser, system: System): Promise<string> => {
  const instance = onSale(system, 'reserved');
  const page = await browser.get(seatsPath(instance));
  const seat = freeSeats(page)[0] ?? '';
  await browser.post(seatsPath(instance), { TicketType: ticketTypes(page)[0] ?? '', Seat: seat });
  return system.catalogue.event(instance.eventId)?.wire.name ?? '';
};

const removeButtons = (text: string): string[] =>
  [...text.matchAll(/name="remove" value="([^"]+)"/g)].map(([, value]) => value ?? '');

describe('the basket page', () => {
  it('says that an empty basket is empty', async () => {
    const { sandbox } = openSandbox();
    const page = await openBrowser(sandbox).get(path);
    assert.equal(page.status, 200);
    assert.match(words(page), /Your basket is empty\./);
    assert.match(words(page), /Log in to see your discounts/);
  });

  it('names everything in the basket, and what it costs', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { boxOffice, catalogue } = system;
    const { funds, memberships, stockItems } = catalogue.season;
    const fund = funds[0]!;
    const membership = memberships.find(({ wire }) => wire.price != null)!.wire;
    const stockItem = stockItems.find(({ stock }) => stock > 0)!.wire;
    const event = await buySeat(browser, system);
    boxOffice.donations.add(browser.visitor, [{ fundId: fund.id, amount: 7 }]);
    boxOffice.membershipSubscriptions.add(browser.visitor, [
      { membership: membership.id, membershipId: membership.id },
    ]);
    boxOffice.merchandise.add(browser.visitor, [{ stockItem: stockItem.id }]);

    const page = await browser.get(path);

    const text = words(page);
    for (const name of [event, fund.name, membership.name, stockItem.name, '£7.00', 'Booking fee', 'To pay'])
      assert.ok(text.includes(name), name);
    assert.match(text, /Basket \( ?4 items ?\)/);
    const { total } = (await browser.api('basket')) as { total: number };
    assert.ok(text.includes(`£${total.toFixed(2)}`), 'the total of the API');
  });

  it('takes a line out, and its seat comes back', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    await buySeat(browser, system);
    const [button = ''] = removeButtons((await browser.get(path)).text);

    const sent = await browser.post(path, { remove: button });

    assert.equal(sent.status, 303);
    assert.match(words(await browser.get(path)), /Your basket is empty\./);
    const gone = await browser.post(path, { remove: button });
    assert.equal(gone.status, 200);
    assert.match(gone.text, /role="alert"/);
    assert.match((await browser.post(path, { remove: 'customers 1' })).text, /role="alert"/);
  });

  it('takes a good promo code and takes it off again', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    await buySeat(browser, system);
    const good = system.catalogue.season.promoCodes.find(({ refusal }) => refusal === null)!;

    assert.equal(
      (await browser.post(path, { PromoCode: ` ${good.code.toLowerCase()} `, action: 'apply-code' })).status,
      303,
    );
    assert.ok(words(await browser.get(path)).includes(`Promo code ${good.code} is applied.`));

    assert.equal((await browser.post(path, { action: 'remove-code' })).status, 303);
    assert.equal(((await browser.api('basket')) as { promoCode: null }).promoCode, null);
  });

  it('says why a promo code is refused, and keeps it in the field', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    await buySeat(browser, system);
    const bad = system.catalogue.season.promoCodes.find(({ refusal }) => refusal !== null)!;

    const refused = await browser.post(path, { PromoCode: bad.code, action: 'apply-code' });

    assert.equal(refused.status, 200);
    assert.ok(words(refused).includes(bad.refusal ?? ''), 'the reason');
    assert.match(refused.text, new RegExp(`value="${bad.code}"`));
    const none = await browser.post(path, { PromoCode: '', action: 'apply-code' });
    assert.match(words(none), /Type a promo code first\./);
  });

  it('tells of an unknown promo code even where the system just ignores it', async () => {
    const { sandbox, system } = openSandbox({ dialects: ['promo-ignored'] });
    const browser = openBrowser(sandbox);
    await buySeat(browser, system);
    const page = await browser.post(path, { PromoCode: 'NOSUCHCODE', action: 'apply-code' });
    assert.match(words(page), /We do not know this promo code\./);
  });
});
