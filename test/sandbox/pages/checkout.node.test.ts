import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { System } from '../../../src/sandbox/index.js';
import { heading, holdSeat, openBrowser, openSandbox, page, words } from './browsing.js';
import type { Browser, Fields, Seen } from './browsing.js';

const start = page('secure/checkout/v2');
const step = (name: string): string => `${start}/${name}`;

const card = { CardName: 'G Guest', Expiry: '04/30', SecurityCode: '123' };
const good = { ...card, CardNumber: '4111 1111 1111 1111' };
const home = { Line1: '1 Lamp Row', Town: 'Saltmere', Postcode: 'SX1 2BD', Country: 'GB' };

/** What a guest types, step by step, in the order in which they are asked. */
const guest: Readonly<Record<string, Fields>> = {
  startcheckoutlogin: { action: 'guest', GuestEmail: 'gus@example.org' },
  personaldetails: { FirstName: 'Gus', LastName: 'Guest', Phone: '' },
  ticketdelivery: { Delivery: '1' },
  additionaldetails: { BeforeYouCome: 'We bring a guide dog.' },
  donations: { action: 'none' },
  contactpreferences: {},
  ordersummary: {},
  billingdetails: home,
  payment: good,
};

/** Opens the start and goes on, noting the steps it was led through. */
const walk = async (browser: Browser, typed = guest): Promise<{ passed: string[]; last: Seen }> => {
  let at = (await browser.get(start)).location;
  const passed: string[] = [];
  for (;;) {
    const name = at?.split('?')[0]?.split('/').at(-1) ?? '';
    if (name === 'orderconfirmation') return { passed, last: await browser.get(at ?? '') };
    passed.push(name);
    const sent = await browser.post(at ?? '', typed[name]);
    if (sent.location === null) return { passed, last: sent };
    at = sent.location;
  }
};

const customerOf = (system: System, firstName: string) =>
  system.catalogue.season.customers.find((customer) => customer.firstName === firstName)!;

const logIn = (browser: Browser, system: System, firstName: string): void => {
  const { email, password } = customerOf(system, firstName);
  system.boxOffice.customers.authenticate(browser.visitor, { email, password });
};

describe('the checkout', () => {
  it('takes a guest from the basket to a confirmed order, step by step', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = holdSeat(browser, system);

    const { passed, last } = await walk(browser);

    assert.deepEqual(passed, Object.keys(guest));
    assert.equal(heading(last), 'Thank you');
    const name = system.catalogue.event(instance.eventId)?.wire.name ?? '';
    assert.ok(words(last).includes(name), 'what was bought');
    assert.match(words(last), /A confirmation goes to gus@example\.org\./);
    const { tickets } = (await browser.api('basket')) as { tickets: unknown[] };
    assert.deepEqual(tickets, []);
    assert.equal(heading(await browser.get(step('orderconfirmation'))), 'Thank you', 'after a reload too');
  });

  it('makes a guest a customer without a password, with what they told', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    const statement = system.catalogue.season.statements[0]!;
    await walk(browser, { ...guest, contactpreferences: { Statement: statement.id } });

    const { customers, addresses, agreedStatements, orders } = system.boxOffice;
    customers.forgotPassword('gus@example.org');
    const { token } = customers.letters[0]!;
    customers.setPassword({ token, newPassword: 'wick' });
    customers.authenticate(browser.visitor, { email: 'gus@example.org', password: 'wick' });
    assert.equal(customers.read(browser.visitor).name, 'Gus Guest');
    assert.equal(addresses.list(browser.visitor)[0]?.line1, '1 Lamp Row');
    assert.deepEqual(
      agreedStatements.list(browser.visitor).map(({ id }) => id),
      [statement.id],
    );
    assert.equal(orders.list(browser.visitor).length, 1);
  });

  it('changes nothing of a customer whose address a guest uses', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    const { email, firstName } = customerOf(system, 'Bryn');
    const email2 = { action: 'guest', GuestEmail: email.toUpperCase() };
    const { last } = await walk(browser, { ...guest, startcheckoutlogin: email2 });
    assert.equal(heading(last), 'Thank you');
    logIn(browser, system, 'Bryn');
    assert.equal(system.boxOffice.customers.read(browser.visitor).firstName, firstName);
    assert.equal(system.boxOffice.orders.list(browser.visitor).length, 1);
  });

  it('asks a customer for nothing that is known', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    logIn(browser, system, 'Ada');
    const { passed, last } = await walk(browser);
    assert.deepEqual(passed, ['ticketdelivery', 'additionaldetails', 'donations', 'ordersummary', 'payment']);
    assert.match(words(last), /A confirmation goes to ada@example\.org\./);
  });

  it('lets a customer log in on its first step, and keeps the basket', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    const { email } = customerOf(system, 'Ada');
    await browser.get(start);
    const wrong = await browser.post(step('startcheckoutlogin'), {
      action: 'login',
      Email: email,
      Password: 'no',
    });
    assert.match(words(wrong), /We do not know this e-mail address and password together/);
    const typed = { ...guest, startcheckoutlogin: { action: 'login', Email: email, Password: 'gaslight' } };
    const { passed } = await walk(browser, typed);
    assert.deepEqual(passed.slice(0, 2), ['startcheckoutlogin', 'ticketdelivery']);
    assert.equal(system.boxOffice.orders.list(browser.visitor)[0]?.tickets?.length, 1);
  });

  it('asks for Gift Aid when there is a donation, and for postage when there is shopping', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const stockItem = system.catalogue.season.stockItems.find(({ stock }) => stock > 0)!.wire;
    const fund = system.catalogue.season.funds[0]!;
    system.boxOffice.merchandise.add(browser.visitor, [{ stockItem: stockItem.id }]);
    const { passed, last } = await walk(browser, {
      ...guest,
      merchandisedelivery: { Delivery: '3', ...home },
      donations: { action: 'add', Fund: fund.id, Amount: '5' },
      giftaid: { action: 'yes' },
    });
    const middle = ['personaldetails', 'merchandisedelivery', 'donations', 'giftaid', 'contactpreferences'];
    assert.deepEqual(passed.slice(1, 6), middle);
    assert.ok(words(last).includes(fund.name), 'the donation is part of the order');
  });

  it('places an order that costs nothing without a card', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const free = freeType(system);
    system.boxOffice.tickets.add(browser.visitor, [free]);
    assert.equal(system.boxOffice.readBasket(browser.visitor)?.transactionCommission?.amount, 2.5);
    // The fee is what is left to pay: members' is waived.
    logIn(browser, system, 'Ada');
    assert.equal(system.boxOffice.readBasket(browser.visitor)?.total, 0);
    const { passed, last } = await walk(browser);
    assert.equal(passed.at(-1), 'ordersummary');
    assert.equal(heading(last), 'Thank you');
  });

  it('refuses a bad card in words and charges nothing, and never shows the number again', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    const cases: readonly (readonly [Fields, RegExp])[] = [
      [{ ...card, CardNumber: '4000 0000 0000 0002' }, /The payment was refused\. Nothing was charged/],
      [{ ...card, CardNumber: '4929 1234 5678 9012' }, /not one of the card numbers to test with/],
      [{ ...good, Expiry: '09/26' }, /an expiry date that is not over/],
      [{ ...good, Expiry: 'soon' }, /an expiry date that is not over/],
      [{ ...good, SecurityCode: '12' }, /three or four digits/],
      [{ ...good, CardName: '' }, /Fill in: Name on card/],
    ];
    for (const [payment, reason] of cases) {
      const { last } = await walk(browser, { ...guest, payment });
      assert.equal(last.status, 200, 'a page like any other');
      assert.match(words(last), reason);
      assert.equal(/value="(4|12)/.test(last.text), false);
    }
    assert.equal(system.boxOffice.tickets.list(browser.visitor).length, 1);
    assert.equal((await walk(browser)).last.status, 200);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { sandbox, system } = openSandbox();
    const cases: readonly (readonly [string, Fields, RegExp])[] = [
      ['startcheckoutlogin', { action: 'guest', GuestEmail: 'gus' }, /Type an e-mail address/],
      ['personaldetails', { FirstName: 'Gus', LastName: '' }, /Fill in: Last name/],
      ['ticketdelivery', { Delivery: '9' }, /Choose one of the ways/],
      ['ticketdelivery', { Delivery: '3' }, /Give the address to post to/],
      ['ticketdelivery', { Delivery: '3', Line1: '1 Road', Country: 'GB' }, /postcode is required/],
      ['donations', { action: 'add', Amount: '0' }, /fundId|more than zero/],
      ['billingdetails', { Line1: '' }, /Fill in: Address line 1/],
    ];
    for (const [name, fields, reason] of cases) {
      const browser = openBrowser(sandbox);
      holdSeat(browser, system);
      const { passed, last } = await walk(browser, { ...guest, [name]: fields });
      assert.equal(passed.at(-1), name);
      assert.match(words(last), reason);
      assert.match(last.text, /role="alert"/);
    }
  });

  it('leads back to the start when a later step is opened cold', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    for (const name of ['personaldetails', 'payment', 'orderconfirmation'])
      assert.equal((await browser.get(step(name))).location, start, name);
    await browser.get(start);
    assert.equal(
      (await browser.get(step('payment'))).location,
      step('startcheckoutlogin'),
      'steps before it are still to be taken',
    );
  });

  it('lets a buyer go back to a step that is behind them', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    await walk(browser, { ...guest, payment: { ...card, CardNumber: '4000000000000002' } });
    const back = await browser.get(step('personaldetails'));
    assert.match(back.text, /value="Gus"/);
    assert.equal(
      (await browser.post(step('personaldetails'), guest.personaldetails)).location,
      step('payment'),
    );
  });

  it('begins afresh for another basket, and after the session was lost', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    await walk(browser, { ...guest, payment: {} });
    system.boxOffice.clearBasket(browser.visitor);
    holdSeat(browser, system);
    assert.equal((await browser.get(step('payment'))).location, start);

    await walk(browser, { ...guest, payment: {} });
    system.boxOffice.loseSessions();
    assert.match(words(await browser.get(step('payment'))), /Your basket is empty/);
    assert.match(words(await browser.post(step('payment'), good)), /Your basket is empty/);
  });

  it('has nothing to do for an empty basket, or where Express Checkout is switched off', async () => {
    const { sandbox, system } = openSandbox({
      websites: { 'tickets.venue.test': { expressCheckout: false } },
    });
    const browser = openBrowser(sandbox);
    for (const path of [start, step('payment')])
      assert.match(words(await browser.get(path)), /Express Checkout is not switched on/);
    system.websites.change({ expressCheckout: true });
    assert.match(words(await browser.get(start)), /Your basket is empty/);
  });

  it('tells tag managers on its last page what was bought, in the shape of GA4', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = holdSeat(browser, system);
    const { last } = await walk(browser);
    const data = /data-order="([^"]*)"/.exec(last.text)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const { transaction_id, value, items } = JSON.parse(data.replaceAll('&#39;', "'")) as {
      transaction_id: string;
      value: number;
      items: readonly Record<string, unknown>[];
    };
    assert.ok(words(last).includes(transaction_id));
    assert.equal(typeof value, 'number');
    assert.equal(items[0]?.item_id, instance.wire.id);
    assert.equal(items[0]?.item_category, 'Tickets');
    assert.ok(data.indexOf('gus@example.org') === -1, 'nothing personal');
  });

  it('marks where a step begins, but not the first and not the last', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    holdSeat(browser, system);
    const first = await browser.follow(step('startcheckoutlogin'));
    assert.equal(first.text.includes('data-step'), false);
    const second = await browser.follow(step('startcheckoutlogin'), guest.startcheckoutlogin);
    assert.equal(heading(second), 'Your details');
    assert.match(second.text, /<section data-step/);
    const { last } = await walk(browser);
    assert.equal(last.text.includes('data-step'), false);
  });
});

/** A ticket that costs nothing, in a performance on sale. */
const freeType = ({ catalogue, boxOffice }: System): Record<string, string> => {
  for (const instance of catalogue.instances) {
    if (instance.queued || boxOffice.whyNotOnSale(instance) !== undefined) continue;
    const prices = catalogue.priceList(instance.priceListId)?.prices ?? [];
    const free = prices.find(({ amount }) => amount === 0);
    if (!free) continue;
    for (const [seat, state] of boxOffice.seatStates(instance, { get: () => undefined, set: () => {} }))
      if (state === 'available' && catalogue.seat(instance, seat)?.bandId === free.priceBand?.id)
        return { instance: instance.wire.id, seat, type: free.ticketType.id };
  }
  throw new Error('The season gives nothing away.');
};
