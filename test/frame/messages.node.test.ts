import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pairUp } from '../../src/frame/messages/pair.js';
import { readMessage } from '../../src/frame/messages/read-message.js';
import type { Contents, Hash } from '../../src/frame/messages/read-message.js';
import { contents, hostileMessages, planted, plantedTexts } from './hostile-messages.js';

const items = (count: number): object[] => Array.from({ length: count }, (_, id) => ({ id: String(id) }));

const read = (data: unknown): Contents | Hash => {
  const message = readMessage(data);
  assert.ok(message?.kind === 'contents' || message?.kind === 'hash');
  return message;
};

describe('a message that is read', () => {
  const known: readonly (readonly [string, unknown, object])[] = [
    [
      'the contents of an empty basket',
      contents(),
      { kind: 'contents', hash: 'NotLoggedIn', loggedIn: false, count: 0 },
    ],
    [
      'the contents of a full one',
      contents({
        tickets: items(2),
        donations: items(1),
        giftVouchers: items(1),
        merchandiseItems: items(3),
        membershipSubscriptions: items(1),
        hash: 'q1+/=',
      }),
      { kind: 'contents', hash: 'q1+/=', loggedIn: false, count: 8 },
    ],
    [
      'contents without lists',
      'basketContents:{"tickets":null}',
      { kind: 'contents', hash: null, loggedIn: false, count: 0 },
    ],
    ['a hash', 'basketHash:NotLoggedIn', { kind: 'hash', hash: 'NotLoggedIn' }],
    ['an offset', '{"spektrixOffset": 412}', { kind: 'offset', pixels: 412 }],
    ['a height', { foyer: 1, type: 'height', height: 812.5 }, { kind: 'height', pixels: 812.5 }],
    [
      'a page',
      { foyer: 1, type: 'path', path: '/lantern/Website/basket2.aspx' },
      { kind: 'path', page: 'basket', step: null },
    ],
    [
      'a page below a sub-path, as others tell it',
      { type: 'spektrix:navigated', path: '/a/lantern/website/secure/MyAccount.aspx?x=1' },
      { kind: 'path', page: 'account', step: null },
    ],
    [
      'a step of the checkout',
      { foyer: 1, type: 'path', path: '/lantern/website/secure/checkout/v2/orderConfirmation' },
      { kind: 'path', page: 'checkout', step: 'orderconfirmation' },
    ],
    [
      'a page that is not on the list',
      { foyer: 1, type: 'path', path: '/lantern/website/FixedSeries.aspx' },
      { kind: 'path', page: null, step: null },
    ],
    ['an order', { foyer: 1, type: 'order', id: 'AB-12_3' }, { kind: 'order', id: 'AB-12_3' }],
  ];
  for (const [what, data, expected] of known)
    it(`R8 is ${what}`, () => assert.deepEqual(readMessage(data), expected));

  it('R9 says that somebody is logged in, and nothing of who', () => {
    const message = readMessage(contents({ customer: planted, tickets: items(1), hash: 'h' }));
    assert.deepEqual(message, { kind: 'contents', hash: 'h', loggedIn: true, count: 1 });
    for (const text of plantedTexts) assert.equal(JSON.stringify(message).includes(text), false, text);
  });
});

describe('a message that is ignored', () => {
  for (const [what, data] of hostileMessages)
    it(`R8 is ${what}`, () => assert.equal(readMessage(data), undefined));

  it('R8 has the names of its fields in a prototype only', () => {
    const inherited: unknown = Object.create({ foyer: 1, type: 'order', id: 'A1' });
    assert.equal(readMessage(inherited), undefined);
  });

  it('R8 is whatever else there may be, and none makes it fail', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (data) => {
        assert.equal(readMessage(data), undefined);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('basketContents:', 'basketHash:', ''), fc.json(), (prefix, json) => {
        const message = readMessage(prefix + json);
        if (message && message.kind === 'contents') assert.ok(Number.isInteger(message.count));
      }),
    );
  });
});

describe('the two messages of a page', () => {
  const tell = (...data: readonly unknown[]): object[] => {
    const pair = pairUp();
    return data.flatMap((message) => pair(read(message)) ?? []);
  };
  const full = contents({ tickets: items(2), hash: 'two' });

  it('R19 make one fact, in whatever order they come', () => {
    const fact = { kind: 'session', hash: 'two', loggedIn: false, count: 2 };
    assert.deepEqual(tell(full, 'basketHash:two'), [fact]);
    assert.deepEqual(tell('basketHash:two', full), [fact]);
    assert.deepEqual(tell(full, 'basketHash:two', full, 'basketHash:two'), [fact, fact]);
    assert.deepEqual(tell('basketHash:two', full, 'basketHash:two', full), [fact, fact]);
  });

  it('R19 go with each other where the contents hold no hash', () => {
    const bare = contents({ hash: null, donations: items(1) });
    const fact = { kind: 'session', hash: 'one', loggedIn: false, count: 1 };
    assert.deepEqual(tell(bare, 'basketHash:one'), [fact]);
    assert.deepEqual(tell('basketHash:one', bare), [fact]);
    assert.deepEqual(tell(bare), []);
  });

  it('R19 are put right where they disagree', () => {
    assert.deepEqual(tell(full, 'basketHash:three'), [
      { kind: 'session', hash: 'two', loggedIn: false, count: 2 },
      { kind: 'session', hash: 'three', loggedIn: false, count: 2 },
    ]);
  });

  it('R19 find each other again after one was lost', () => {
    const fact = { kind: 'session', hash: 'two', loggedIn: false, count: 2 };
    assert.deepEqual(tell('basketHash:lost', full, 'basketHash:two', full, 'basketHash:two'), [fact, fact]);
    assert.deepEqual(tell(full, full, 'basketHash:two'), [fact, fact]);
  });
});
