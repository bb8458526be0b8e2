import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Venue } from './visit.js';

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => String(id));

/** A visitor with three tickets. */
const withTickets = async (venue = new Venue()) => {
  const { instance, seats, type } = venue.rows();
  const visit = venue.visit();
  const ticket = (at: number) => ({ instance: instance.wire.id, seat: seats[at], type });
  const tickets = await visit.list('POST', 'basket/tickets', [ticket(0), ticket(1), ticket(2)]);
  return { venue, visit, ticket, ids: idsOf(tickets), instance, seats, type };
};

describe('POST basket/tickets', () => {
  it('answers all tickets, and sets the session', async () => {
    const { visit, ticket } = await withTickets();
    assert.match(visit.session.get('session') ?? '', /^[\da-f-]{36}$/);
    const all = await visit.list('POST', 'basket/tickets', [ticket(3)]);
    assert.equal(all.length, 4);
  });

  it('takes one object, or a form, instead of an array', async () => {
    const { visit, ticket, instance, seats, type } = await withTickets();
    assert.equal((await visit.list('POST', 'basket/tickets', ticket(3))).length, 4);
    const form = new URLSearchParams({ Instance: instance.wire.id, Seat: seats[4] ?? '', TicketType: type });
    const sent = { type: 'application/x-www-form-urlencoded; charset=UTF-8', text: form.toString() };
    assert.equal((await visit.list('POST', 'basket/tickets', sent)).length, 5);
  });

  it('answers 201 in one dialect, and only the new ones in another', async () => {
    const { visit, ticket } = await withTickets(new Venue(['create-201', 'adds-answer-new-only']));
    const { status, body } = await visit.send('POST', 'basket/tickets', [ticket(3)]);
    assert.equal(status, 201);
    assert.equal((body as unknown[]).length, 1);
  });

  it('tells a second visitor which seat is gone', async () => {
    const { venue, ticket } = await withTickets();
    const words = await venue.visit().refused(400, 'POST', 'basket/tickets', [ticket(0)]);
    assert.match(words, /^The tickets could not be added\. Seat \w+ in .* is no longer available\./);
  });

  for (const [what, body, words] of [
    ['nothing', undefined, /^request body is required/],
    ['null', { type: 'application/json', text: 'null' }, /^request body is required/],
    ['blanks', { type: 'application/json', text: '  ' }, /^request body is required/],
    ['broken JSON', { type: 'application/json', text: '[{' }, /not valid JSON/],
    ['a number', { type: 'application/json', text: '7' }, /must hold objects/],
    ['a list of numbers', [7], /must hold objects/],
    ['a list in a list', [[{}]], /must hold objects/],
    ['an empty object', {}, /instance is required/],
  ] as const) {
    it(`says what is wrong when it is sent ${what}`, async () => {
      assert.match(await new Venue().visit().refused(400, 'POST', 'basket/tickets', body), words);
    });
  }
});

describe('PUT basket/tickets', () => {
  it('puts tickets in place of others and answers what there is now', async () => {
    const { visit, ticket } = await withTickets();
    const now = await visit.list('PUT', 'basket/tickets', [ticket(2), ticket(3)]);
    assert.equal(now.length, 2);
    assert.deepEqual(await visit.list('PUT', 'basket/tickets', []), []);
  });
});

describe('DELETE basket/tickets', () => {
  const forms = [
    ['with commas', (ids: string[]) => `ticketIds=${ids.join(',')}`],
    ['by repeated keys', (ids: string[]) => ids.map((id) => `ticketIds=${id}`).join('&')],
    ['by keys with brackets', (ids: string[]) => ids.map((id) => `ticketIds[]=${id}`).join('&')],
    ['in other letters', (ids: string[]) => ids.map((id) => `TICKETIDS=${id}`).join('&')],
  ] as const;
  for (const [how, query] of forms) {
    it(`takes out those named ${how} and answers 204`, async () => {
      const { visit, ids } = await withTickets();
      const { status, text } = await visit.send('DELETE', `basket/tickets?${query(ids.slice(0, 2))}`);
      assert.deepEqual([status, text], [204, '']);
      assert.deepEqual(idsOf(await visit.list('GET', 'basket/tickets')), ids.slice(2));
    });
  }

  it('reads repeated keys only in one dialect', async () => {
    const { visit, ids } = await withTickets(new Venue(['ids-repeated']));
    await visit.refused(404, 'DELETE', `basket/tickets?ticketIds=${ids.slice(0, 2).join(',')}`);
    await visit.ok('DELETE', `basket/tickets?ticketIds=${String(ids[0])}&ticketIds=${String(ids[1])}`);
    assert.deepEqual(idsOf(await visit.list('GET', 'basket/tickets')), ids.slice(2));
  });

  it('takes out all when none is named, but not when the list is empty', async () => {
    const { visit } = await withTickets();
    assert.match(await visit.refused(400, 'DELETE', 'basket/tickets?ticketIds='), /empty/);
    await visit.ok('DELETE', 'basket/tickets');
    assert.deepEqual(await visit.list('GET', 'basket/tickets'), []);
  });

  it('takes out nothing when one is unknown', async () => {
    const { visit, ids } = await withTickets();
    await visit.refused(404, 'DELETE', `basket/tickets?ticketIds=${String(ids[0])},unknown`);
    await visit.refused(404, 'DELETE', 'basket/tickets/unknown');
    assert.equal((await visit.list('GET', 'basket/tickets')).length, 3);
    await visit.ok('DELETE', `basket/tickets/${String(ids[0])}`);
    assert.equal((await visit.list('GET', 'basket/tickets')).length, 2);
  });

  it('answers 200 with what is left in one dialect', async () => {
    const { visit, ids } = await withTickets(new Venue(['delete-answers-list']));
    const left = await visit.list('DELETE', `basket/tickets/${String(ids[0])}`);
    assert.deepEqual(idsOf(left), ids.slice(1));
  });
});

describe('PATCH basket/tickets', () => {
  const otherType = (venue: Venue, priceListId: string, type: string): string => {
    const prices = venue.system.catalogue.priceList(priceListId)?.prices ?? [];
    return prices.find(({ ticketType }) => ticketType.id !== type)?.ticketType.id ?? type;
  };

  it('changes those named, and answers all', async () => {
    const { venue, visit, ids, instance, type } = await withTickets();
    const other = otherType(venue, instance.priceListId, type);
    const all = await visit.list('PATCH', `basket/tickets?ticketIds=${String(ids[1])}`, { type: other });
    assert.deepEqual(
      all.map((ticket) => ticket.type),
      [{ id: type }, { id: other }, { id: type }],
    );
    const changed = await visit.list('PATCH', 'basket/tickets', [{ ticketType: other }]);
    assert.ok(changed.every((ticket) => (ticket.type as { id: string }).id === other));
    await visit.refused(404, 'PATCH', 'basket/tickets?ticketIds=unknown', { type });
    assert.match(await visit.refused(400, 'PATCH', 'basket/tickets'), /request body is required/);
    await visit.ok('PATCH', 'basket/tickets', {});
  });

  it('changes one by its own path, sent as an object or as an array of one', async () => {
    const { venue, visit, ids, instance, type } = await withTickets();
    const other = otherType(venue, instance.priceListId, type);
    const path = `basket/tickets/${String(ids[0])}`;
    assert.deepEqual((await visit.object('PATCH', path, { type: other })).type, { id: other });
    assert.deepEqual((await visit.object('PATCH', path, [{ type }])).type, { id: type });
    assert.match(await visit.refused(400, 'PATCH', path, [{ type }, { type }]), /one object/);
    assert.deepEqual((await visit.object('GET', path)).type, { id: type });
  });

  it('takes and answers an array of one in one dialect', async () => {
    const { visit, ids, type } = await withTickets(new Venue(['patch-one-as-array']));
    const path = `basket/tickets/${String(ids[0])}`;
    assert.match(await visit.refused(400, 'PATCH', path, { type }), /array of one/);
    assert.equal((await visit.list('PATCH', path, [{ type }])).length, 1);
  });
});

describe('POST basket/tickets/best-available', () => {
  it('adds seats side by side', async () => {
    const venue = new Venue();
    const { instance } = venue.rows();
    const wanted = { instance: instance.wire.id, quantity: 2 };
    const tickets = await venue.visit().list('POST', 'basket/tickets/best-available', wanted);
    assert.equal(tickets.length, 2);
  });

  it('does not exist in one dialect', async () => {
    const venue = new Venue(['no-best-available']);
    const wanted = { instance: venue.rows().instance.wire.id, quantity: 2 };
    await venue.visit().refused(404, 'POST', 'basket/tickets/best-available', wanted);
  });
});

describe('the queue over HTTP', () => {
  it('answers JoinQueue with 200, or with 409 in one dialect', async () => {
    for (const [dialects, status] of [
      [[], 200],
      [['join-queue-conflict'], 409],
    ] as const) {
      const venue = new Venue(dialects);
      venue.system.scenarios.conditions.queue = true;
      const visit = venue.visit();
      const busy = venue.busy();
      const entry = { instance: busy.wire.id, seat: '1', type: 't' };
      const calls = [
        ['POST', 'basket/tickets'],
        ['PUT', 'basket/tickets'],
      ] as const;
      for (const [method, path] of calls) {
        const answer = await visit.send(method, path, [entry]);
        assert.equal(answer.status, status);
        const { code, joinQueue } = answer.body as Record<string, unknown>;
        assert.deepEqual([code, joinQueue], ['JoinQueue', `/api/v3/basket/queue/${busy.wire.id}`]);
      }
      const best = await visit.send('POST', 'basket/tickets/best-available', { ...entry, quantity: 2 });
      assert.equal(best.status, status);
      const place = await visit.object('POST', `basket/queue/${busy.wire.id}`);
      assert.deepEqual(Object.keys(place), ['queueNumber', 'headOfQueue', 'status']);
      assert.ok(visit.session.get('queue'));
    }
  });
});

describe('$expand', () => {
  it('fills in events and performances of a basket, in any case', async () => {
    const { visit, instance } = await withTickets();
    const basket = await visit.object(
      'GET',
      'basket?$expand=Tickets/Event,tickets/instance/event,tickets/seat',
    );
    const [ticket] = basket.tickets as Record<string, Record<string, unknown>>[];
    assert.equal(ticket?.event?.id, instance.eventId);
    assert.equal(typeof ticket?.event?.name, 'string');
    assert.equal(ticket?.instance?.start, instance.wire.start);
    assert.equal(typeof (ticket?.instance?.event as Record<string, unknown>).name, 'string');
    assert.equal(typeof ticket?.seat?.row, 'string');
    assert.deepEqual(Object.keys(ticket?.type ?? {}), ['id']);
    const [listed] = await visit.list('GET', 'basket/tickets?$expand=type,band');
    assert.equal(typeof (listed?.type as Record<string, unknown>).name, 'string');
    assert.equal(typeof (listed?.band as Record<string, unknown>).name, 'string');
  });

  it('gives pictures their address, and leaves alone what it does not know', async () => {
    const { visit } = await withTickets();
    const basket = await visit.object(
      'GET',
      'basket?$expand=tickets/event,tickets/nothing,__proto__/constructor',
    );
    const text = JSON.stringify(basket);
    assert.ok(!text.includes('"files:'));
  });
});
