import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idListQuery } from '../../src/api/assumptions.js';
import { filterBy } from '../../src/api/filters.js';
import { queryOf } from '../../src/api/query.js';

describe('queryOf', () => {
  it('leaves out what is not set, and gives nothing for nothing', () => {
    assert.equal(queryOf({ a: undefined, b: null, c: '', d: [] }), '');
    assert.equal(queryOf({ a: undefined, onSale: false, quantity: 0 }), '?onSale=false&quantity=0');
  });

  it('keeps $expand, commas and slashes as every known client sends them', () => {
    assert.equal(queryOf({ $expand: ['tickets/event', 'tickets'] }), '?$expand=tickets%2Fevent,tickets');
  });

  it('encodes names and values, also halves of characters', () => {
    assert.equal(queryOf({ 'attribute_Age & more': 'a=b&c' }), '?attribute_Age%20%26%20more=a%3Db%26c');
    assert.equal(queryOf({ name: 'a\uD800' }), '?name=a%EF%BF%BD');
  });

  it('puts prefixes before attribute filters', () => {
    assert.deepEqual(filterBy('instanceattribute_', { Captioned: true }), {
      instanceattribute_Captioned: true,
    });
    assert.deepEqual(filterBy('attribute_', undefined), {});
  });
});

describe('idListQuery', () => {
  it('spells several ids in each of the three ways', () => {
    assert.equal(idListQuery('ticketIds', ['a', 'b c'], 'comma'), '?ticketIds=a,b%20c');
    assert.equal(idListQuery('ticketIds', ['a', 'b'], 'repeated'), '?ticketIds=a&ticketIds=b');
    assert.equal(idListQuery('ticketIds', ['a', 'b'], 'brackets'), '?ticketIds[]=a&ticketIds[]=b');
  });
});
