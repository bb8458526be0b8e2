import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counter, refuses } from './counter.js';

const dora = { email: 'dora@example.org', firstName: 'Dora', lastName: 'Example' };

describe('a customer', () => {
  it('is shown with the fields of the reference, in its order', () => {
    const counter = new Counter();
    assert.deepEqual(Object.entries(counter.boxOffice.customers.read(counter.loggedIn('bob'))), [
      ['age', 25],
      ['billingAddress', null],
      ['deliveryAddress', null],
      ['birthDate', '2000-03-03'],
      ['email', 'bob@example.org'],
      ['firstName', 'bob'],
      ['lastName', 'Example'],
      ['mobile', null],
      ['name', 'bob Example'],
      ['phone', null],
      ['title', ''],
      ['passwordSet', true],
      ['giftAidDeclarationRequired', true],
      ['id', 'I-BOB'],
      ['creditBalance', 0],
    ]);
  });

  it('has a long id in one dialect', () => {
    const counter = new Counter({ dialects: ['customer-id-long'] });
    assert.equal(counter.boxOffice.customers.read(counter.loggedIn('bob')).id.length, 30);
  });

  it('is 401 to those who are not logged in, and so is everything of theirs', () => {
    const { boxOffice, visitor } = (() => {
      const counter = new Counter();
      return { boxOffice: counter.boxOffice, visitor: counter.visitor() };
    })();
    for (const call of [
      () => boxOffice.customers.read(visitor),
      () => boxOffice.customers.change(visitor, {}),
      () => boxOffice.customers.changePassword(visitor, { oldPassword: 'a', newPassword: 'b' }),
      () => boxOffice.customers.tags(visitor),
      () => boxOffice.customers.subscriptions(visitor),
      () => boxOffice.addresses.list(visitor),
      () => boxOffice.agreedStatements.list(visitor),
      () => boxOffice.orders.list(visitor),
      () => boxOffice.orders.place(visitor),
      () => boxOffice.orders.documents(visitor),
      () => boxOffice.storedCards.list(visitor, true),
    ])
      refuses(call, 401);
  });
});

describe('signing up', () => {
  it('creates a customer who can log in, and does not log them in', () => {
    const counter = new Counter();
    const visitor = counter.visitor();
    const customer = counter.boxOffice.customers.signUp(visitor, {
      ...dora,
      password: 'hush',
      Tags: ['opera'],
      AgreedStatements: [{ id: 'calls' }],
      birthDate: '1990-01-31',
      'attribute_Favourite Seat': 'A1',
    });
    assert.match(customer.id, /^I-[\dA-Z]{4}-[\dA-Z]{4}$/);
    assert.deepEqual([customer.phone, customer.mobile, customer.title], [null, null, '']);
    assert.equal(customer.attribute_FavouriteSeat, 'A1');
    refuses(() => counter.boxOffice.customers.read(visitor), 401);
    counter.boxOffice.customers.authenticate(visitor, { email: 'DORA@example.org', password: 'hush' });
    assert.deepEqual(counter.boxOffice.customers.tags(visitor), [{ id: 'opera', name: 'Opera' }]);
    assert.deepEqual(counter.boxOffice.agreedStatements.list(visitor), [
      { id: 'calls', text: 'calls', agreed: true },
    ]);
  });

  it('logs them in as well in one dialect', () => {
    const counter = new Counter({ dialects: ['sign-up-logs-in'] });
    const visitor = counter.visitor();
    counter.boxOffice.customers.signUp(visitor, dora);
    assert.equal(counter.boxOffice.customers.read(visitor).firstName, 'Dora');
    assert.equal(counter.boxOffice.customers.read(visitor).passwordSet, false);
  });

  for (const [what, entry, status, words] of [
    ['an address that is taken', { ...dora, email: 'BOB@example.org' }, 400, /Duplicate Entry/],
    ['no address', { ...dora, email: ' ' }, 400, /email is required/],
    ['a bad address', { ...dora, email: 'dora' }, 400, /e-mail/],
    ['no first name', { ...dora, firstName: '' }, 400, /firstName is required/],
    ['no last name', { email: dora.email, firstName: 'Dora' }, 400, /lastName is required/],
    ['a bad date of birth', { ...dora, birthDate: '31/01/1990' }, 400, /birthDate/],
    ['a birth to come', { ...dora, birthDate: '2027-01-01' }, 400, /future/],
    ['an unknown tag', { ...dora, tags: ['jazz'] }, 404, /"jazz"/],
    ['an unknown statement', { ...dora, agreedStatements: ['texts'] }, 404, /"texts"/],
  ] as const) {
    it(`with ${what} is refused`, () => {
      const counter = new Counter();
      refuses(() => counter.boxOffice.customers.signUp(counter.visitor(), entry), status, words);
      assert.deepEqual(counter.state.customers, {});
    });
  }
});

describe('changing one’s details', () => {
  it('changes what is named and leaves the rest', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const changed = counter.boxOffice.customers.change(bob, {
      FirstName: 'Robert',
      birthDate: null,
      giftAidConfirmed: true,
      email: 'bob@example.org',
    });
    assert.deepEqual(
      [changed.firstName, changed.lastName, changed.birthDate, changed.age],
      ['Robert', 'Example', null, null],
    );
    assert.equal(changed.giftAidDeclarationRequired, false);
    assert.equal(counter.basket(bob).customer?.firstName, 'Robert');
  });

  it('takes all of it or nothing', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const { customers } = counter.boxOffice;
    refuses(() => customers.change(bob, { firstName: 'Robert', email: 'ann@example.org' }), 400, /Duplicate/);
    refuses(() => customers.change(bob, { lastName: '' }), 400, /lastName/);
    assert.equal(customers.read(bob).firstName, 'bob');
  });

  it('changes the password for those who know the old one', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const { customers } = counter.boxOffice;
    refuses(
      () => customers.changePassword(bob, { oldPassword: 'wrong', newPassword: 'new' }),
      400,
      /old password/,
    );
    refuses(() => customers.changePassword(bob, { oldPassword: 'secret' }), 400, /newPassword/);
    customers.changePassword(bob, { oldPassword: 'secret', newPassword: 'new' });
    refuses(() => counter.loggedIn('bob'), 404);
    const again = customers.authenticate(counter.visitor(), { email: 'bob@example.org', password: 'new' });
    assert.equal(again.id, 'I-BOB');
  });
});

describe('letters', () => {
  it('go out for a forgotten password, to addresses that somebody has', () => {
    const counter = new Counter();
    const { customers } = counter.boxOffice;
    customers.forgotPassword(' BOB@example.org ');
    assert.deepEqual(
      customers.letters.map(({ to, kind }) => [to, kind]),
      [['bob@example.org', 'forgotten-password']],
    );
    refuses(() => customers.forgotPassword('nobody@example.org'), 404);
    refuses(() => customers.forgotPassword(undefined), 400, /emailAddress/);
  });

  it('bring a magic link that logs in once, within an hour', () => {
    const counter = new Counter();
    const { customers } = counter.boxOffice;
    const letter = { emailAddress: 'bob@example.org', linkUrl: 'https://venue.example/in?t={token}' };
    const send = () => {
      customers.sendMagicLink(letter);
      return customers.letters[0];
    };
    const first = send();
    assert.equal(first?.link, `https://venue.example/in?t=${first?.token}`);
    const visitor = counter.visitor();
    assert.equal(customers.authenticateMagicLink(visitor, { token: first?.token }).id, 'I-BOB');
    assert.equal(counter.basket(visitor).customer?.id, 'I-BOB');
    refuses(() => customers.authenticateMagicLink(visitor, { token: first?.token }), 404, /no longer/);
    const second = send();
    counter.passMinutes(61);
    refuses(() => customers.authenticateMagicLink(visitor, { token: second?.token }), 404);
    refuses(() => customers.authenticateMagicLink(visitor, {}), 400, /token/);
    refuses(
      () => customers.sendMagicLink({ ...letter, linkUrl: 'https://venue.example/' }),
      400,
      /\{token\}/,
    );
    refuses(() => customers.sendMagicLink({ ...letter, emailAddress: 'x@example.org' }), 404);
  });
});

describe('addresses', () => {
  const quay = { name: 'Home', line1: '1 Quay', town: 'Saltmere', postcode: 'SX1 1AA', country: 'GB' };

  it('begin with one for bills and deliveries; a later one takes over what it claims', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const [first] = counter.boxOffice.addresses.add(bob, [quay]);
    assert.deepEqual(Object.keys(first ?? {}), [
      'id',
      'isBilling',
      'isDelivery',
      'country',
      'administrativeDivision',
      'name',
      'line1',
      'line2',
      'line3',
      'line4',
      'line5',
      'town',
      'postcode',
    ]);
    assert.deepEqual([first?.isBilling, first?.isDelivery], [true, true]);
    assert.deepEqual(first?.country, { isoCode: 'GB', name: 'United Kingdom' });
    const [second] = counter.boxOffice.addresses.add(bob, [{ ...quay, country: 'ie', isDelivery: true }]);
    const customer = counter.boxOffice.customers.read(bob);
    assert.deepEqual([customer.billingAddress?.id, customer.deliveryAddress?.id], [first?.id, second?.id]);
  });

  it('need a country that exists and the postcode it asks for', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const add = (entry: object) => counter.boxOffice.addresses.add(bob, [{ ...quay, ...entry }]);
    refuses(() => add({ country: undefined }), 400, /country is required/);
    refuses(() => add({ country: 'XX' }), 400, /"XX"/);
    refuses(() => add({ country: 7 }), 400);
    refuses(() => add({ postcode: ' ' }), 400, /postcode is required for United Kingdom/);
    assert.equal(add({ country: { isoCode: 'IE' }, postcode: undefined }).length, 1);
  });

  it('can be changed but for their country and flags, put in place of others, and removed', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const { addresses } = counter.boxOffice;
    const [first] = addresses.add(bob, [quay]);
    const id = first?.id ?? '';
    assert.equal(addresses.change(bob, id, { line2: 'Top floor' }).line2, 'Top floor');
    assert.equal(addresses.change(bob, id, { ...first, town: 'Bergen' }).town, 'Bergen');
    refuses(() => addresses.change(bob, id, { country: 'IE' }), 400, /country cannot be changed/);
    refuses(() => addresses.change(bob, id, { isBilling: false }), 400, /isBilling cannot be changed/);
    refuses(() => addresses.change(bob, id, { postcode: '' }), 400, /postcode/);
    refuses(() => addresses.change(bob, 'unknown', {}), 404);
    addresses.replace(bob, [quay, quay]);
    const [one, other] = addresses.list(bob);
    assert.ok(one && other && one.id !== id);
    addresses.remove(bob, [one.id ?? '']);
    assert.deepEqual(
      addresses.list(bob).map((address) => address.id),
      [other.id],
    );
    refuses(() => addresses.remove(bob, ['unknown']), 404);
    addresses.remove(bob, undefined);
    assert.deepEqual(addresses.list(bob), []);
  });
});

describe('contact preferences', () => {
  it('can be added, replaced and taken back', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const { agreedStatements } = counter.boxOffice;
    const ids = () => agreedStatements.list(bob).map(({ id }) => id);
    agreedStatements.add(bob, [{ id: 'calls' }, { id: 'letters' }]);
    assert.deepEqual(ids(), ['letters', 'calls']);
    agreedStatements.replace(bob, ['calls']);
    assert.deepEqual(ids(), ['calls']);
    assert.deepEqual(
      agreedStatements.all(bob).map(({ id, agreed }) => [id, agreed]),
      [
        ['letters', false],
        ['calls', true],
      ],
    );
    refuses(() => agreedStatements.add(bob, [{ id: 'texts' }]), 404, /"texts"/);
    refuses(() => agreedStatements.remove(bob, ['letters']), 404, /"letters"/);
    agreedStatements.remove(bob, ['calls']);
    assert.deepEqual(ids(), []);
  });
});

describe('stored cards', () => {
  it('are shown without those that are pending, and can be removed', () => {
    const counter = new Counter();
    const bob = counter.loggedIn('bob');
    const { storedCards } = counter.boxOffice;
    assert.deepEqual(storedCards.list(bob, false), [
      {
        id: 'card',
        maskedNumber: '**** **** **** 4242',
        cardHolderName: 'BOB',
        expiryDate: '2029-04-01T00:00:00',
        type: { name: 'Visa' },
        isDefault: true,
        isPending: false,
        address: null,
      },
    ]);
    assert.equal(storedCards.list(bob, true).length, 2);
    storedCards.remove(bob, 'card');
    assert.deepEqual(storedCards.list(bob, false), []);
    refuses(() => storedCards.remove(bob, 'card'), 404);
  });

  it('have flat fields in one dialect', () => {
    const counter = new Counter({ dialects: ['cards-flat'] });
    const [card] = counter.boxOffice.storedCards.list(counter.loggedIn('bob'), false);
    assert.deepEqual([card?.cardType, card?.lastFourDigits, card?.maskedNumber], ['Visa', '4242', undefined]);
  });
});
