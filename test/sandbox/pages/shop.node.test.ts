import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theOtherWay } from '../../../src/sandbox/index.js';
import { heading, openBrowser, openSandbox, page, words } from './browsing.js';

interface WireBasket {
  readonly donations: readonly Record<string, unknown>[];
  readonly merchandiseItems: readonly unknown[];
  readonly giftVouchers: readonly Record<string, unknown>[];
  readonly membershipSubscriptions: readonly Record<string, unknown>[];
}

const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);

describe('the page to donate', () => {
  it('lists the funds with their usual amounts, and takes a donation to the basket', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { funds } = system.catalogue.season;
    const shown = await browser.get(page('Donations.aspx'));
    for (const name of names(funds)) assert.ok(words(shown).includes(`Give to ${name}`), name);
    assert.match(shown.text, new RegExp(`value="${String(funds[0]?.defaultDonationAmount)}"`));

    const sent = await browser.post(page('Donations.aspx'), {
      Fund: funds[0]!.id,
      Amount: '7.50',
      RecognitionName: 'The Penhallows',
      Anonymous: 'true',
      TributeName: 'Grandma',
    });

    assert.equal(sent.location, page('Basket2.aspx'));
    const { donations } = (await browser.api('basket')) as WireBasket;
    const { amount, recognitionName, isAnonymous, tributeName } = donations[0]!;
    assert.deepEqual(
      [amount, recognitionName, isAnonymous, tributeName],
      [7.5, 'The Penhallows', true, 'Grandma'],
    );
  });

  it('says what is wrong with an amount, and keeps it in the form it was typed into', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const fund = system.catalogue.season.funds[1]!;
    const shown = await browser.post(page('Donations.aspx'), { Fund: fund.id, Amount: '-3' });
    assert.equal(shown.status, 200);
    assert.match(words(shown), /A donation must be more than zero/);
    assert.equal([...shown.text.matchAll(/value="-3"/g)].length, 1);
  });
});

describe('the page of memberships', () => {
  it('sells one of a fixed price, renewed or not, and then has it in the basket', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { wire } = system.catalogue.season.memberships.find(({ minimumPrice }) => minimumPrice === null)!;
    assert.match(words(await browser.get(page('Memberships.aspx'))), /Log in to renew a membership/);
    await browser.post(page('Memberships.aspx'), { Membership: wire.id, AutoRenew: 'true' });
    const { membershipSubscriptions } = (await browser.api('basket')) as WireBasket;
    assert.equal(membershipSubscriptions[0]?.autoRenew, true);
    assert.match(words(await browser.get(page('Memberships.aspx'))), /It is in your basket/);
  });

  it('lets the buyer choose the price of one that asks for it, not below the least', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { wire } = system.catalogue.season.memberships.find(({ minimumPrice }) => minimumPrice !== null)!;
    const low = await browser.post(page('Memberships.aspx'), { Membership: wire.id, Price: '1' });
    assert.match(words(low), /or more/);
    await browser.post(page('Memberships.aspx'), { Membership: wire.id, Price: '125' });
    const { membershipSubscriptions } = (await browser.api('basket')) as WireBasket;
    assert.equal(membershipSubscriptions[0]?.price, 125);
  });

  it('knows what a customer holds, and lists only what an attribute asks for', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { email, password } = system.catalogue.season.customers[0]!;
    system.boxOffice.customers.authenticate(browser.visitor, { email, password });
    const all = words(await browser.get(page('Memberships.aspx')));
    assert.match(all, /You hold this membership/);
    assert.equal(all.includes('Log in to renew'), false);
    const young = words(await browser.get(page('Memberships.aspx?Attribute_Audience=under%2026')));
    assert.match(young, /Lantern Under 26/);
    assert.equal(young.includes('Lamplighter'), false);
  });

  it('sells in every dialect', async () => {
    const { sandbox, system } = openSandbox({ dialects: theOtherWay });
    const browser = openBrowser(sandbox);
    for (const { wire, minimumPrice } of system.catalogue.season.memberships) {
      const price = minimumPrice === null ? {} : { Price: String(minimumPrice) };
      const sent = await browser.post(page('Memberships.aspx'), { Membership: wire.id, ...price });
      assert.equal(sent.status, 303, wire.name);
    }
  });
});

describe('the shop', () => {
  it('sells several pieces at once, and nothing that is sold out', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { stockItems } = system.catalogue.season;
    const mug = stockItems.find(({ stock }) => stock > 10)!.wire;
    const gone = stockItems.find(({ stock }) => stock === 0)!.wire;
    const shown = await browser.get(page('Merchandise.aspx'));
    assert.ok(words(shown).includes(`Add ${mug.name} to basket`));
    assert.equal(words(shown).includes(`Add ${gone.name} to basket`), false);

    await browser.post(page('Merchandise.aspx'), { StockItem: mug.id, Quantity: '3' });
    assert.equal(((await browser.api('basket')) as WireBasket).merchandiseItems.length, 3);
    for (const Quantity of ['0', '1.5', 'many', '10000']) {
      const refused = await browser.post(page('Merchandise.aspx'), { StockItem: mug.id, Quantity });
      assert.match(words(refused), /Give a whole number from 1/, Quantity);
    }
    const none = await browser.post(page('Merchandise.aspx'), { StockItem: gone.id, Quantity: '1' });
    assert.match(words(none), /not enough in stock/);
  });

  it('lists what an attribute asks for: a word, or a box that is ticked', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { stockItems } = system.catalogue.season;
    for (const [query, has] of [
      ['attribute_category=books', (wire: Record<string, unknown>) => wire.attribute_Category === 'Books'],
      [
        'Attribute_MadeInSaltmere=Yes',
        (wire: Record<string, unknown>) => wire.attribute_MadeInSaltmere === true,
      ],
      [
        'Attribute_Made%20In%20Saltmere=No',
        (wire: Record<string, unknown>) => wire.attribute_MadeInSaltmere === false,
      ],
      ['Attribute_NoSuch=Yes', () => false],
    ] as const) {
      const shown = await browser.get(page(`Merchandise.aspx?${query}`));
      for (const { wire } of stockItems)
        assert.equal(shown.text.includes(`<h2>${wire.name}</h2>`), has(wire), `${query}: ${wire.name}`);
    }
    assert.match(words(await browser.get(page('Merchandise.aspx?Attribute_NoSuch=Yes'))), /nothing here/);
  });
});

describe('the page of gift vouchers', () => {
  it('sells one for the buyer or straight to somebody else', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    const voucher = { Amount: '30', ToName: 'Bryn', FromName: 'Ada', Message: 'See you there' };
    await browser.post(page('GiftVouchers.aspx'), { ...voucher, DeliveryType: 'CustomerEmail' });
    const missing = await browser.post(page('GiftVouchers.aspx'), { ...voucher, DeliveryType: 'OtherEmail' });
    assert.match(words(missing), /required to send the voucher to another person/);
    assert.match(missing.text, /value="See you there"/);
    await browser.post(page('GiftVouchers.aspx'), {
      ...voucher,
      DeliveryType: 'OtherEmail',
      DeliveryEmailAddress: 'bryn@example.org',
      SendDate: '2026-12-24',
    });
    const { giftVouchers } = (await browser.api('basket')) as WireBasket;
    assert.deepEqual(
      giftVouchers.map(({ deliveryType, sendDate }) => [deliveryType, sendDate]),
      [
        ['CustomerEmail', '2026-10-01'],
        ['OtherEmail', '2026-12-24'],
      ],
    );
  });

  it('says plainly that a membership cannot be given', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    const shown = await browser.get(page('GiftVouchers.aspx?MembershipId=1601'));
    assert.equal(heading(shown), 'Gift membership');
    assert.match(words(shown), /Lantern Friend cannot be given as a present/);
    assert.equal((await browser.get(page('GiftVouchers.aspx?MembershipId=9'))).status, 404);
  });
});
