import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetFromAddress } from '../../src/frame/address-target.js';

describe('what the address bar asks of a frame', () => {
  it('R5 is a page by name and the ids and names that it shows', () => {
    assert.deepEqual(targetFromAddress('?page=choose-seats&instance=1801AHKJ&utm_source=x'), {
      target: { page: 'choose-seats', instance: '1801AHKJ' },
      dropped: [],
    });
    assert.deepEqual(targetFromAddress('?page=Basket2.aspx').target, { page: 'Basket2.aspx' });
    assert.deepEqual(targetFromAddress('?web-instance-id=gala-2024&web-event-id=Été%20un').target, {
      webInstanceId: 'gala-2024',
      webEventId: 'Été un',
    });
    assert.deepEqual(targetFromAddress('?event=12A&membership=7B&screen=Orders').target, {
      event: '12A',
      membership: '7B',
      screen: 'Orders',
    });
    assert.deepEqual(targetFromAddress('').target, {});
  });

  it('R5 has the prefix of the element in every name', () => {
    assert.deepEqual(targetFromAddress('?book-page=basket&page=donations', 'book-').target, {
      page: 'basket',
    });
    assert.deepEqual(targetFromAddress('?page=donations', 'book-').target, {});
  });

  it('takes the token of a letter about a forgotten password as the letter writes it', () => {
    assert.deepEqual(targetFromAddress('?token=abc-DEF_123', 'book-').target, { token: 'abc-DEF_123' });
    assert.deepEqual(targetFromAddress(`?token=${encodeURIComponent('<script>')}`), {
      target: {},
      dropped: [],
    });
  });

  const hostile: readonly (readonly [parameter: string, value: string])[] = [
    ['page', 'javascript:alert(1)'],
    ['page', 'data:text/html,<h1>Pay here</h1>'],
    ['page', 'https://evil.example/'],
    ['page', '//evil.example'],
    ['page', '/\\evil.example'],
    ['page', '../../evil/website/Basket2.aspx'],
    ['page', 'edit-tickets'],
    ['page', 'secure/checkout/v2/payment'],
    ['page', '__proto__'],
    ['page', 'constructor'],
    ['instance', 'ABC'],
    ['instance', '1&page=basket'],
    ['instance', '12<img>'],
    ['event', '1'.repeat(200)],
    ['web-event-id', '<b>Hamlet</b>'],
    ['web-event-id', '../../x'],
    ['web-instance-id', 'a\u0000b'],
    ['membership', 'gold'],
    ['screen', 'x'.repeat(101)],
  ];
  for (const [parameter, value] of hostile)
    it(`R5 is not ${parameter}=${JSON.stringify(value.slice(0, 40))}`, () => {
      const search = `?${new URLSearchParams({ [parameter]: value }).toString()}`;
      assert.deepEqual(targetFromAddress(search), { target: {}, dropped: [parameter] });
    });

  it('R5 R33 is never a host, a style sheet, an address or a consent', () => {
    for (const name of [
      'src',
      'url',
      'custom-domain',
      'client-name',
      'stylesheet',
      'culture',
      'consent',
      'allow',
    ])
      assert.deepEqual(targetFromAddress(`?${name}=x.css`), { target: {}, dropped: [] }, name);
  });
});
