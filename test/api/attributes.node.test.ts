import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf } from '../../src/api/attributes.js';
import { seatsLeft } from '../../src/api/availability.js';

describe('attributeOf', () => {
  const event = {
    id: '1',
    name: 'x',
    attribute_RegistrantName: '',
    attribute_SubGenre1: 'Jazz',
    attribute_Captioned: false,
  };

  it('finds an attribute by the name the venue gave it', () => {
    assert.equal(attributeOf(event, 'Sub Genre 1'), 'Jazz');
    assert.equal(attributeOf(event, 'subgenre1'), 'Jazz');
  });

  it('tells one that is not filled in from one that does not exist', () => {
    assert.equal(attributeOf(event, 'Registrant Name'), '');
    assert.equal(attributeOf(event, 'Captioned'), false);
    assert.equal(attributeOf(event, 'Signed'), undefined);
  });

  it('reads the list form too', () => {
    const listed = {
      attributes: [null, 7, { name: 'Sub Genre', value: 'Jazz' }, { name: 'Signed', value: null }],
    };
    assert.equal(attributeOf(listed, 'Sub Genre'), 'Jazz');
    assert.equal(attributeOf(listed, 'SubGenre'), 'Jazz');
    assert.equal(attributeOf(listed, 'Signed'), null);
    assert.equal(attributeOf(listed, 'Captioned'), undefined);
    assert.equal(attributeOf({ attributes: 'none' }, 'Signed'), undefined);
  });

  it('finds nothing that every object has', () => {
    assert.equal(attributeOf({}, 'constructor'), undefined);
  });
});

describe('seatsLeft', () => {
  const row = (...availability: { status?: string | null; count: number }[]) => ({
    eventInstanceId: '1',
    availability,
  });

  it('adds up what can be had, never what is sold or used', () => {
    assert.equal(
      seatsLeft(row({ status: 'Available', count: 3 }, { status: 'Restricted view', count: 2 })),
      5,
    );
    assert.equal(
      seatsLeft(
        row({ status: 'Available', count: 3 }, { status: 'Sold', count: 9 }, { status: 'Scanned', count: 4 }),
      ),
      3,
    );
    assert.equal(seatsLeft(row({ count: 3 }, { status: null, count: 1 })), 4);
    assert.equal(seatsLeft(row()), 0);
  });
});
