import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { digitsOf, frameUrl } from '../../src/frame/frame-url.js';
import type { FrameTarget } from '../../src/frame/frame-url.js';
import { findFramePage, framePage, framePageNames } from '../../src/frame/page-list.js';

const base = 'https://tickets.lantern.example/lantern/api/v3/';
const site = 'https://tickets.lantern.example/lantern/website/';

const urlOf = (target: FrameTarget, at = base): string => {
  const address = frameUrl(at, target);
  assert.ok(address.url !== undefined, address.problem?.message);
  return address.url;
};

const problemOf = (target: FrameTarget, at = base): string => {
  const address = frameUrl(at, target);
  assert.ok(address.problem, address.url);
  assert.match(address.problem.message, /\.$/);
  return address.problem.code;
};

/** A target that its page can be shown with. */
const whole = (page: string): FrameTarget => ({ page, instance: '1801AHKJ', event: '12801AHKJ' });

describe('the address of a page for a frame', () => {
  const addresses: readonly (readonly [FrameTarget, string])[] = [
    [{ page: 'choose-seats', instance: '1234ABCDEF' }, 'ChooseSeats.aspx?EventInstanceId=1234&resize=true'],
    [
      { page: 'choose-seats', webInstanceId: 'ham/1 a&b' },
      'ChooseSeats.aspx?WebInstanceId=ham%2F1+a%26b&resize=true',
    ],
    [
      { page: 'choose-seats', webInstanceId: '2024-gala' },
      'ChooseSeats.aspx?WebInstanceId=2024-gala&resize=true',
    ],
    [
      { page: 'choose-seats', instance: '99X', webInstanceId: 'gala' },
      'ChooseSeats.aspx?EventInstanceId=99&resize=true',
    ],
    [
      { page: 'choose-seats', instance: 'X99', webInstanceId: 'gala' },
      'ChooseSeats.aspx?WebInstanceId=gala&resize=true',
    ],
    [{ page: 'event', event: '12801AHKJ' }, 'EventDetails.aspx?EventId=12801&resize=true'],
    [{ page: 'event', webEventId: 'leslie-jones' }, 'EventDetails.aspx?WebEventId=leslie-jones&resize=true'],
    [{ page: 'event-list', sortBy: 'date' }, 'EventList.aspx?SortBy=date&resize=true'],
    [
      { page: 'donations', attributes: { Memberships: 'Yes & no' } },
      'Donations.aspx?Attribute_Memberships=Yes+%26+no&resize=true',
    ],
    [{ page: 'gift-vouchers' }, 'GiftVouchers.aspx?resize=true'],
    [{ page: 'gift-vouchers', membership: '7A' }, 'GiftVouchers.aspx?MembershipId=7&resize=true'],
    [{ page: 'account', screen: 'Orders' }, 'secure/MyAccount.aspx?Screen=Orders&resize=true'],
    [{ page: 'checkout' }, 'secure/checkout/v2?resize=true'],
    [{ page: 'set-password', token: 'a+b/c=' }, 'secure/SetPassword.aspx?token=a%2Bb%2Fc%3D&resize=true'],
    [
      { page: 'basket', stylesheet: 'booking.css', culture: 'cy-gb' },
      'Basket2.aspx?Stylesheet=booking.css&culture=cy-gb&resize=true',
    ],
    [{ page: 'basket', instance: '1A', screen: 'Orders', token: 'x' }, 'Basket2.aspx?resize=true'],
    [{ page: 'basket', stylesheet: null, culture: '', screen: undefined }, 'Basket2.aspx?resize=true'],
  ];
  for (const [target, expected] of addresses)
    it(`R5 is ${expected}`, () => assert.equal(urlOf(target), site + expected));

  it('R5 is found by the system’s own names of its pages too, in any case', () => {
    for (const name of ['Basket2', 'basket2.ASPX', 'BASKET', '/Basket2.aspx', ' basket '])
      assert.equal(findFramePage(name), 'basket', name);
    for (const name of ['secure/MyAccount.aspx', 'myaccount', 'Secure/myaccount.aspx', 'MyAccount.aspx'])
      assert.equal(findFramePage(name), 'account', name);
    assert.equal(findFramePage('secure/checkout/v2'), 'checkout');
    assert.equal(findFramePage('Checkout.aspx'), 'classic-checkout');
    assert.equal(findFramePage('checkout'), 'checkout', 'an author’s name goes first');
  });

  it('R5 ends in resize=true on every page, below the client of the settings', () => {
    for (const page of framePageNames.filter((name) => !framePage(name).followsOnly)) {
      const url = new URL(urlOf({ ...whole(page), stylesheet: 'a.css', culture: 'fr-ca' }));
      assert.ok(url.href.startsWith(site), url.href);
      assert.equal([...url.searchParams].at(-1)?.join('='), 'resize=true', url.href);
      assert.equal(url.href.split('?').length, 2, url.href);
    }
  });

  it('R31 names the culture on every page', () => {
    for (const page of framePageNames.filter((name) => !framePage(name).followsOnly))
      assert.match(urlOf({ ...whole(page), culture: 'cy-gb' }), /[?&]culture=cy-gb&/);
  });

  const refused: readonly (readonly [FrameTarget, string])[] = [
    [{ page: '' }, 'unknown-page'],
    [{ page: 'javascript:alert(1)' }, 'unknown-page'],
    [{ page: 'data:text/html,<p>' }, 'unknown-page'],
    [{ page: 'https://evil.example/' }, 'unknown-page'],
    [{ page: '//evil.example/Basket2.aspx' }, 'unknown-page'],
    [{ page: '../../evil' }, 'unknown-page'],
    [{ page: 'basket/../../evil' }, 'unknown-page'],
    [{ page: 'Basket2.aspx?x=1' }, 'unknown-page'],
    [{ page: 'basket#x' }, 'unknown-page'],
    [{ page: 'signup' }, 'unknown-page'],
    [{ page: 'constructor' }, 'unknown-page'],
    [{ page: '__proto__' }, 'unknown-page'],
    [{ page: 'toString' }, 'unknown-page'],
    [{ page: 'edit-tickets' }, 'not-by-address'],
    [{ page: 'checkout/v2/payment' }, 'unknown-page'],
    [{ page: 'choose-seats' }, 'missing-id'],
    [{ page: 'choose-seats', instance: '' }, 'missing-id'],
    [{ page: 'choose-seats', event: '12A' }, 'missing-id'],
    [{ page: 'choose-seats', instance: 'ABC' }, 'id-without-digits'],
    [{ page: 'choose-seats', instance: 'A123' }, 'id-without-digits'],
    [{ page: 'choose-seats', instance: '-1' }, 'id-without-digits'],
    [{ page: 'choose-seats', instance: '١٢٣' }, 'id-without-digits'],
    [{ page: 'choose-seats', instance: '<b>1' }, 'id-without-digits'],
    [{ page: 'event', event: 'hamlet' }, 'id-without-digits'],
    [{ page: 'gift-vouchers', membership: 'gold' }, 'id-without-digits'],
    [{ page: 'basket', stylesheet: 'https://evil.example/a.css' }, 'unreadable-argument'],
    [{ page: 'basket', stylesheet: '../a.css' }, 'unreadable-argument'],
    [{ page: 'basket', stylesheet: 'a.css?resize=true' }, 'unreadable-argument'],
    [{ page: 'basket', stylesheet: 'a.js' }, 'unreadable-argument'],
    [{ page: 'basket', culture: 'de-de' }, 'unreadable-argument'],
    [{ page: 'event-list', sortBy: 'price' }, 'unreadable-argument'],
    [{ page: 'basket', culture: 'en-gb&x=1' }, 'unreadable-argument'],
  ];
  for (const [target, expected] of refused)
    it(`R5 is none for ${JSON.stringify(target)}: ${expected}`, () =>
      assert.equal(problemOf(target), expected));

  const unsafe = [
    'http://tickets.lantern.example/lantern/api/v3/',
    'http://localhost.evil.example/lantern/api/v3/',
    'http://127.0.0.1.evil.example/lantern/api/v3/',
    'javascript:alert(1)//lantern/api/v3/',
    'data:text/html,/lantern/api/v3/',
    'ftp://tickets.lantern.example/lantern/api/v3/',
    'https://user:secret@tickets.lantern.example/lantern/api/v3/',
    'https://tickets.lantern.example/lantern/api/v3/?x=1',
    'https://tickets.lantern.example/lantern/api/v3/#x',
    'https://tickets.lantern.example/api/v3/',
    'https://tickets.lantern.example/a%20b/api/v3/',
    'https://tickets.lantern.example/lantern/',
    '//tickets.lantern.example/lantern/api/v3/',
    '',
  ];
  for (const at of unsafe)
    it(`R5 is none at “${at}”`, () => assert.equal(problemOf({ page: 'basket' }, at), 'unsafe-host'));

  for (const host of [
    'http://localhost:4310',
    'http://127.0.0.1:4310',
    'http://tickets.venue.localhost:4310',
    'http://[::1]:4310',
  ])
    it(`R5 may be on http at ${host}, which is this machine`, () => {
      assert.equal(
        urlOf({ page: 'basket' }, `${host}/lantern/api/v3/`),
        `${host}/lantern/website/Basket2.aspx?resize=true`,
      );
    });

  it('R5 keeps the sub-path of a base URL', () => {
    const at = 'https://docs.example/~sandbox/lantern/api/v3/';
    assert.equal(
      urlOf({ page: 'basket' }, at),
      'https://docs.example/~sandbox/lantern/website/Basket2.aspx?resize=true',
    );
  });

  it('R5 takes nothing but digits of any id, and nothing of what stands in any argument changes the path', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (id, text) => {
        const digits = digitsOf(id);
        assert.equal(digits, /^[0-9]+/.exec(id.trim())?.[0]);
        const address = frameUrl(base, { page: 'choose-seats', instance: id, culture: 'en-gb' });
        if (digits)
          assert.equal(
            address.url,
            `${site}ChooseSeats.aspx?EventInstanceId=${digits}&culture=en-gb&resize=true`,
          );
        else assert.ok(address.problem);
        const named = frameUrl(base, { page: 'event', webEventId: text });
        if (!named.url) return assert.equal(text.trim(), '');
        const url = new URL(named.url);
        assert.equal(url.origin + url.pathname, `${site}EventDetails.aspx`);
        assert.deepEqual([...url.searchParams.keys()], ['WebEventId', 'resize']);
      }),
    );
  });

  it('R5 is none for any text that is not on the list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (page) => {
        const address = frameUrl(base, { page, instance: '1', event: '1' });
        if (address.url) assert.ok(address.url.startsWith(`${site}${framePage(address.page).path}?`));
        else assert.ok(address.problem);
      }),
    );
  });

  it('R10 needs the permission to pay on checkouts and accounts, and nowhere else', () => {
    const paying = framePageNames.filter((name) => framePage(name).payment);
    for (const name of ['checkout', 'classic-checkout', 'account', 'log-in'] as const)
      assert.ok(paying.includes(name));
    for (const name of ['choose-seats', 'basket', 'event-list', 'donations'] as const)
      assert.ok(!paying.includes(name));
  });

  it('R20 may be loaded again for the basket and the account only', () => {
    const again = framePageNames.filter((name) => framePage(name).kind === 'refreshable');
    assert.deepEqual(again, ['basket', 'account']);
    for (const name of ['choose-seats', 'event', 'checkout', 'classic-checkout'] as const)
      assert.equal(framePage(name).kind, 'live', name);
  });
});
