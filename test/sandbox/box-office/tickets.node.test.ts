import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, place, refuses, seat } from './counter.js';

const seatsOf = (tickets: readonly { seatName?: unknown }[]) => tickets.map(({ seatName }) => seatName);

describe('a visitor who adds tickets', () => {
  it('sees a ticket with the fields of the reference, in its order', () => {
    const counter = new Counter();
    const [ticket] = counter.addTickets(counter.visitor(), [seat(1)]);
    assert.deepEqual(Object.keys(ticket ?? {}), [
      'id',
      'event',
      'instance',
      'band',
      'planId',
      'planName',
      'seat',
      'seatName',
      'type',
      'price',
      'discount',
      'total',
      'offer',
      'customItems',
      'delivered',
      'barcode',
    ]);
    assert.deepEqual(
      { ...ticket, id: '' },
      {
        id: '',
        event: { id: 'play' },
        instance: { id: 'rows tonight' },
        band: { id: 'dear' },
        planId: 'rows',
        planName: 'Rows',
        seat: { id: '1' },
        seatName: 'A1',
        type: { id: 'full' },
        price: 20,
        discount: 0,
        total: 20,
        offer: null,
        customItems: [],
        delivered: false,
        barcode: null,
      },
    );
    assert.match(ticket?.id ?? '', /^\d+A[BCDGHJKLMNPQRSTV]+$/);
    assert.equal(ticket?.id.length, 33);
  });

  it('takes a place in an unreserved room, without a seat', () => {
    const counter = new Counter();
    const [ticket] = counter.addTickets(counter.visitor(), [place]);
    assert.equal(ticket?.seatName, '');
    assert.ok(ticket && !('seat' in ticket));
    assert.equal(ticket.price, 12.5);
  });

  it('names an area of a hall, or the hall itself for whichever part has room', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const standing = { instance: 'hall tonight', type: 'full' };
    counter.addTickets(visitor, [{ ...standing, seatingPlan: 'standing' }]);
    const [ticket] = counter.addTickets(visitor, [{ ...standing, seatingPlan: 'hall' }]);
    assert.equal(ticket?.planName, 'Standing');
    refuses(() => counter.addTickets(visitor, [{ ...standing, seatingPlan: 'stalls' }]), 400, /reserved/);
  });

  it('may write keys in any case, references as objects, and the type under its old name', () => {
    const counter = new Counter();
    const entry = { Instance: { Id: 'rows tonight' }, SEAT: 1, ticketType: { id: 'half' } };
    const [ticket] = counter.addTickets(counter.visitor(), [entry]);
    assert.equal(ticket?.price, 10);
  });

  it('keeps custom attributes, white space taken out of their names', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [ticket] = counter.addTickets(visitor, [{ ...seat(1), 'attribute_Registrant Name': 'Ann' }]);
    assert.equal(ticket?.attribute_RegistrantName, 'Ann');
    counter.boxOffice.tickets.change(visitor, undefined, { 'Attribute_Registrant Name': 'Bob' });
    assert.equal(counter.boxOffice.tickets.list(visitor)[0]?.attribute_RegistrantName, 'Bob');
  });

  it('cannot have a seat that another visitor holds, and is told which', () => {
    const counter = new Counter();
    counter.addTickets(counter.visitor(), [seat(1), seat(2)]);
    const other = counter.visitor();
    refuses(() => counter.addTickets(other, [seat(1), seat(2), seat(3)]), 400, /Seat A1 .*Seat A2 /);
    assert.deepEqual(counter.basket(other).tickets, [], 'nothing was added');
    assert.equal(counter.available('rows tonight', other), 6);
  });

  it('cannot hold a seat twice, in two calls or in one', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    refuses(() => counter.addTickets(visitor, [seat(1), seat(1)]), 400, /already in your basket/);
    counter.addTickets(visitor, [seat(1)]);
    refuses(() => counter.addTickets(visitor, [seat(1)]), 400, /already in your basket/);
  });

  it('may hold the same seat at two performances', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(1, 'rows tomorrow')]);
    assert.equal(counter.basket(visitor).tickets?.length, 2);
  });

  it('gets all tickets of a call or none', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    refuses(() => counter.addTickets(visitor, [seat(1), seat(99)]), 404, /seat "99"/);
    assert.equal(visitor.get('session'), undefined, 'no session was started');
    assert.equal(counter.available('rows tonight'), 8);
  });

  it('cannot have more places than an unreserved room has left', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(counter.visitor(), [place, place]);
    refuses(() => counter.addTickets(visitor, [place, place, place, place]), 400, /not enough places/);
    counter.addTickets(visitor, [place, place, place]);
    refuses(() => counter.addTickets(visitor, [place]), 400, /not enough places/);
  });

  it('may have 20 tickets for one performance at most', () => {
    const counter = new Counter();
    const many = Array.from({ length: 21 }, () => place);
    const room = counter.catalogue.area('room')?.area;
    assert.ok(room);
    const { capacity } = room;
    try {
      room.capacity = 30;
      refuses(() => counter.addTickets(counter.visitor(), many), 400, /up to 20/);
      assert.equal(counter.addTickets(counter.visitor(), many.slice(1)).length, 20);
    } finally {
      room.capacity = capacity;
    }
  });

  for (const [instance, words] of [
    ['over', /already started/],
    ['cancelled', /cancelled/],
    ['off sale', /not on sale/],
    ['not yet', /yet/],
    ['too late', /ended/],
    ['sold out', /no longer available/],
  ] as const) {
    it(`cannot book a performance that is "${instance}"`, () => {
      const counter = new Counter();
      refuses(() => counter.addTickets(counter.visitor(), [seat(1, instance)]), 400, words);
    });
  }

  it('can book where no start of sales is set', () => {
    const counter = new Counter();
    assert.equal(counter.addTickets(counter.visitor(), [seat(1, 'no window')]).length, 1);
  });

  for (const [what, entry, status, words] of [
    ['an unknown performance', seat(1, 'nowhere'), 404, /"nowhere"/],
    ['an unknown seat', seat(99), 404, /"99"/],
    ['a seat of another plan', seat(21), 404, /"21"/],
    ['an unknown plan', { ...place, seatingPlan: 'nowhere' }, 404, /"nowhere"/],
    ['a plan of another performance', { ...place, seatingPlan: 'standing' }, 404, /"standing"/],
    ['an unknown ticket type', seat(1, 'rows tonight', 'royal'), 404, /"royal"/],
    ['a ticket type that is not sold there', seat(5, 'rows tonight', 'half'), 400, /not sold/],
    ['no performance', { seat: '1', type: 'full' }, 400, /instance is required/],
    ['no ticket type', { instance: 'rows tonight', seat: '1' }, 400, /type is required/],
    ['neither seat nor plan', { instance: 'rows tonight', type: 'full' }, 400, /either a seat or/],
    ['both seat and plan', { ...seat(1), seatingPlan: 'rows' }, 400, /either a seat or/],
    [
      'a plan where seats are reserved',
      { ...place, instance: 'rows tonight', seatingPlan: 'rows' },
      400,
      /Choose/,
    ],
    ['a seat that is a list', { ...seat(1), seat: ['1'] }, 400, /must be an id/],
  ] as const) {
    it(`is refused for ${what}`, () => {
      const counter = new Counter();
      refuses(() => counter.addTickets(counter.visitor(), [entry]), status, words);
    });
  }
});

describe('a visitor who changes tickets', () => {
  it('gives one of them another type, or all', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [first] = counter.addTickets(visitor, [seat(1), seat(2)]);
    counter.boxOffice.tickets.change(visitor, [first?.id ?? ''], { type: 'half' });
    assert.deepEqual(
      counter.boxOffice.tickets.list(visitor).map(({ price }) => price),
      [10, 20],
    );
    counter.boxOffice.tickets.change(visitor, undefined, { ticketType: 'half' });
    assert.equal(counter.basket(visitor).total, 22.5);
  });

  it('changes none when one is unknown', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [first] = counter.addTickets(visitor, [seat(1)]);
    const ids = [first?.id ?? '', 'unknown'];
    refuses(() => counter.boxOffice.tickets.change(visitor, ids, { type: 'half' }), 404, /"unknown"/);
    assert.equal(counter.boxOffice.tickets.list(visitor)[0]?.price, 20);
  });

  it('takes out one or all, and cannot take out what is not there', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const [first] = counter.addTickets(visitor, [seat(1), seat(2), seat(3)]);
    counter.boxOffice.tickets.remove(visitor, [first?.id ?? '']);
    assert.deepEqual(seatsOf(counter.boxOffice.tickets.list(visitor)), ['A2', 'A3']);
    refuses(() => counter.boxOffice.tickets.remove(visitor, [first?.id ?? '']), 404);
    counter.boxOffice.tickets.remove(visitor, undefined);
    assert.equal(counter.available('rows tonight'), 8);
  });

  it('puts others in their place, seats that they hold already among them', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.addTickets(visitor, [seat(1), seat(2)]);
    counter.boxOffice.tickets.replace(visitor, [seat(2), seat(3)]);
    assert.deepEqual(seatsOf(counter.boxOffice.tickets.list(visitor)), ['A2', 'A3']);
    refuses(() => counter.boxOffice.tickets.replace(visitor, [seat(1), seat(99)]), 404);
    assert.deepEqual(seatsOf(counter.boxOffice.tickets.list(visitor)), ['A2', 'A3'], 'nothing changed');
    counter.boxOffice.tickets.replace(visitor, []);
    assert.equal(counter.available('rows tonight'), 8);
  });

  it('cannot reach into the basket of someone else', () => {
    const counter = new Counter();
    const [ticket] = counter.addTickets(counter.visitor(), [seat(1)]);
    const other = counter.visitor();
    refuses(() => counter.boxOffice.tickets.one(other, ticket?.id ?? ''), 404);
    refuses(() => counter.boxOffice.tickets.remove(other, [ticket?.id ?? '']), 404);
  });
});

describe('best available seats', () => {
  it('are the adjoining ones nearest to the middle of the front', () => {
    const counter = new Counter();
    const rows = counter.instance('rows tonight');
    assert.deepEqual(
      counter.boxOffice.bestAvailable(rows, 2).map(({ name }) => name),
      ['A2', 'A3'],
    );
    counter.addTickets(counter.visitor(), [seat(2)]);
    assert.deepEqual(
      counter.boxOffice.bestAvailable(rows, 2).map(({ name }) => name),
      ['A3', 'A4'],
    );
    assert.deepEqual(
      counter.boxOffice.bestAvailable(rows, 3).map(({ name }) => name),
      ['B1', 'B2', 'B3'],
      'wheelchair spaces are left to those who ask for them',
    );
  });

  it('do not exist where there are not enough together, or no overlay', () => {
    const counter = new Counter();
    const impossible = /Best Available Seats not possible for this event instance/;
    refuses(() => counter.boxOffice.bestAvailable(counter.instance('rows tonight'), 5), 400, impossible);
    refuses(() => counter.boxOffice.bestAvailable(counter.instance('room tonight'), 1), 400, impossible);
    refuses(() => counter.boxOffice.bestAvailable(counter.instance('rows tonight'), 0), 400, /quantity/);
  });

  it('go into the basket with the type that their band offers first', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    counter.boxOffice.tickets.addBestAvailable(visitor, { instance: 'rows tonight', quantity: '2' });
    const wanted = { instance: 'rows tonight', quantity: 1, type: 'half' };
    counter.boxOffice.tickets.addBestAvailable(visitor, wanted);
    assert.deepEqual(
      counter.boxOffice.tickets.list(visitor).map(({ seatName, price }) => [seatName, price]),
      [
        ['A2', 20],
        ['A3', 20],
        ['A1', 10],
      ],
    );
  });
});
