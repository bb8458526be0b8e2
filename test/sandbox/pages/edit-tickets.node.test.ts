import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  freeSeats,
  onSale,
  openBrowser,
  openSandbox,
  page,
  seatsPath,
  ticketTypes,
  words,
} from './browsing.js';
import type { Browser, Seen } from './browsing.js';

const path = page('EditTickets.aspx');

const typesInBasket = async (browser: Browser): Promise<string[]> => {
  const { tickets } = (await browser.api('basket')) as { tickets: { type: { id: string } }[] };
  return tickets.map(({ type }) => type.id);
};

const fieldNames = ({ text }: Seen): string[] =>
  [...text.matchAll(/<select[^>]*name="(Type [^"]+)"/g)].map(([, name]) => name ?? '');

describe('the page to change ticket types', () => {
  it('cannot be opened cold, and says so', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    for (const shown of [await browser.get(path), await browser.post(path, {})])
      assert.match(words(shown), /follows the choice of seats and cannot be opened by itself/);
  });

  it('gives each seat that was chosen last its own ticket type', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const seatsPage = seatsPath(onSale(system, 'reserved'));
    const shown = await browser.get(seatsPage);
    const [type = ''] = ticketTypes(shown);
    const [one = '', other = ''] = freeSeats(shown);
    await browser.post(seatsPage, [
      ['TicketType', type],
      ['Seat', one],
      ['Seat', other],
    ]);

    const edit = await browser.get(path);
    const [first = '', second = ''] = fieldNames(edit);
    const another = ticketTypes(edit).find((id) => id !== type) ?? '';
    const sent = await browser.post(path, { [first]: type, [second]: another });

    assert.equal(sent.location, page('Basket2.aspx'));
    assert.deepEqual((await typesInBasket(browser)).sort(), [another, type].sort());
    assert.ok(edit.text.includes(`href="${seatsPage}"`), 'the way back to the seats');
  });

  it('is reached again from the basket, and refuses a type that is not sold', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = onSale(system, 'unreserved');
    const seatsPage = seatsPath(instance);
    const place = /name="Place" value="([^"]+)"/.exec((await browser.get(seatsPage)).text)?.[1] ?? '';
    await browser.post(seatsPage, { Place: place, Count: '1' });
    const edit = await browser.follow(page('Basket2.aspx'), { edit: instance.wire.id });
    const [field = ''] = fieldNames(edit);
    const before = await typesInBasket(browser);
    const refused = await browser.post(path, { [field]: 'no-such-type' });
    assert.match(refused.text, /role="alert"/);
    assert.deepEqual(await typesInBasket(browser), before);
  });

  it('says the same when the tickets are gone meanwhile', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const seatsPage = seatsPath(onSale(system, 'reserved'));
    const shown = await browser.get(seatsPage);
    await browser.post(seatsPage, {
      TicketType: ticketTypes(shown)[0] ?? '',
      Seat: freeSeats(shown)[0] ?? '',
    });
    system.boxOffice.clearBasket(browser.visitor);
    assert.match(words(await browser.get(path)), /cannot be opened by itself/);
  });
});
