import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freeSeats, onSale, openBrowser, openSandbox, seatsPath, ticketTypes, words } from './browsing.js';
import type { Seen } from './browsing.js';

interface WireBasket {
  readonly tickets: readonly { readonly seat?: { readonly id: string }; readonly planId: string }[];
}

const first = (list: readonly string[]): string => list[0] ?? '';

/** Counters of an unreserved page: the places in the order of the form. */
const places = ({ text }: Seen): string[] =>
  [...text.matchAll(/name="Place" value="([^"]+)"/g)].map(([, place]) => place ?? '');

describe('the page to choose seats', () => {
  it('puts two seats into the basket that the API shows', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const path = seatsPath(onSale(system, 'reserved'));
    const page = await browser.get(path);
    const [one = '', other = ''] = freeSeats(page);

    const sent = await browser.post(path, [
      ['TicketType', first(ticketTypes(page))],
      ['Seat', one],
      ['Seat', other],
      ['action', 'add'],
    ]);

    assert.equal(sent.status, 303);
    assert.match(sent.location ?? '', /^\/lantern\/website\/Basket2\.aspx/);
    const basket = (await browser.api('basket')) as WireBasket;
    assert.deepEqual(basket.tickets.map(({ seat }) => seat?.id).sort(), [one, other].sort());
    const again = await browser.get(path);
    assert.equal(freeSeats(again).includes(one), false);
    assert.match(again.text, /in your basket/);
  });

  it('refuses a seat that another visitor holds, and keeps what was ticked', async () => {
    const { sandbox, system } = openSandbox();
    const [quick, slow] = [openBrowser(sandbox), openBrowser(sandbox)];
    const path = seatsPath(onSale(system, 'reserved'));
    const page = await slow.get(path);
    const [one = '', other = ''] = freeSeats(page);
    const type = first(ticketTypes(page));
    await quick.post(path, { TicketType: type, Seat: one, action: 'add' });

    const refused = await slow.post(path, [
      ['TicketType', type],
      ['Seat', one],
      ['Seat', other],
      ['action', 'add'],
    ]);

    assert.equal(refused.status, 200);
    assert.match(refused.text, /role="alert"/);
    assert.match(refused.text, /<title>Problem: /);
    assert.match(refused.text, new RegExp(`value="${other}"[^>]*checked`));
    assert.equal(freeSeats(refused).includes(one), false);
    assert.deepEqual(((await slow.api('basket')) as WireBasket).tickets, []);
  });

  it('counts tickets by area and type where seats are not numbered', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const path = seatsPath(onSale(system, 'unreserved'));
    const fields = places(await browser.get(path)).flatMap((place, at): [string, string][] => [
      ['Place', place],
      ['Count', at === 0 ? '3' : '0'],
    ]);

    const sent = await browser.post(path, fields);

    assert.equal(sent.status, 303);
    const { tickets } = (await browser.api('basket')) as WireBasket;
    assert.equal(tickets.length, 3);
    assert.equal(tickets[0]?.planId, fields[0]?.[1].split(' ')[0]);
  });

  it('chooses the best seats itself where the system can', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = onSale(system, 'reserved', ({ wire }) => wire.hasBestAvailableOverlay === true);
    const path = seatsPath(instance);
    const type = first(ticketTypes(await browser.get(path)));

    const sent = await browser.post(path, { action: 'best', Quantity: '2', TicketType: type });

    assert.equal(sent.status, 303);
    assert.equal(((await browser.api('basket')) as WireBasket).tickets.length, 2);
  });

  it('asks for a choice when nothing was chosen, and for whole numbers', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const reserved = await browser.post(seatsPath(onSale(system, 'reserved')), { action: 'add' });
    assert.match(words(reserved), /Choose at least one seat\./);

    const path = seatsPath(onSale(system, 'unreserved'));
    const place = first(places(await browser.get(path)));
    const odd = await browser.post(path, { Place: place, Count: '1.5' });
    assert.match(words(odd), /“1\.5” is not a number of tickets\. Give a whole number\./);
    assert.match(odd.text, /value="1\.5"/);
  });

  it('says in words why a performance cannot be booked', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const closed = [...system.catalogue.instances].filter(
      (instance) => system.boxOffice.whyNotOnSale(instance) !== undefined,
    );
    const reasons = new Map(closed.map((instance) => [system.boxOffice.whyNotOnSale(instance), instance]));
    assert.ok(reasons.size >= 3, 'cancelled, past and not yet on sale');
    for (const [reason = '', instance] of reasons) {
      const page = await browser.get(seatsPath(instance));
      assert.ok(words(page).includes(reason), reason);
      assert.deepEqual(freeSeats(page), []);
    }
    system.scenarios.conditions.soldOut = true;
    assert.match(words(await browser.get(seatsPath(onSaleNow(system)))), /This performance is sold out\./);
  });

  it('lets visitors wait in the queue, then takes them to the seats', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const path = seatsPath(onSale(system, 'reserved', ({ queued }) => queued));
    system.scenarios.conditions = { ...system.scenarios.conditions, queue: true, queueLength: 1 };

    const waiting = await browser.get(path);
    assert.match(words(waiting), /You are in the queue .* Your number is \d+/);
    assert.match(waiting.text, /http-equiv="refresh" content="10"/);
    assert.deepEqual(freeSeats(waiting), []);

    const served = await browser.get(path);
    assert.ok(freeSeats(served).length > 0);
    const bought = await browser.post(path, {
      TicketType: first(ticketTypes(served)),
      Seat: first(freeSeats(served)),
    });
    assert.match(bought.location ?? '', /Basket2/);
    assert.ok(freeSeats(await browser.get(path)).length > 0, 'the pass still holds');
  });

  it('sends a visitor who jumps the queue back to it, and one with a full basket to the basket', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const path = seatsPath(onSale(system, 'reserved', ({ queued }) => queued));
    const page = await browser.get(path);
    const fields = { TicketType: first(ticketTypes(page)), Seat: first(freeSeats(page)) };
    system.scenarios.conditions = { ...system.scenarios.conditions, queue: true };

    assert.equal((await browser.post(path, fields)).location, path);

    const full = openBrowser(sandbox);
    const other = onSale(system, 'reserved', ({ queued }) => !queued);
    const otherPage = await full.get(seatsPath(other));
    await full.post(seatsPath(other), {
      TicketType: first(ticketTypes(otherPage)),
      Seat: first(freeSeats(otherPage)),
    });
    const stopped = await full.get(path);
    assert.equal(stopped.status, 200);
    assert.match(words(stopped), /empty your basket before you join the queue/);
  });

  it('says that cookies are refused instead of losing the seats silently', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const path = seatsPath(onSale(system, 'reserved'));
    system.scenarios.conditions.cookiesRefused = true;
    const page = await browser.get(path);
    const fields = { TicketType: first(ticketTypes(page)), Seat: first(freeSeats(page)) };
    const sent = await browser.post(path, fields);
    const shown = sent.location === null ? sent : await browser.get(sent.location);
    assert.match(words(shown), /Your browser does not let us remember you/);
  });
});

const onSaleNow = (system: Parameters<typeof onSale>[0]) => {
  for (const instance of system.catalogue.instances)
    if (system.boxOffice.whyNotOnSale(instance) === undefined) return instance;
  throw new Error('Nothing is on sale.');
};
