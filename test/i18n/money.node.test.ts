import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf, moneyInWords } from '../../src/i18n/money.js';

/** Spaces of all kinds as one. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('money in words', () => {
  it('takes the currency of the language’s region', () => {
    const of = ['en-GB', 'cy-GB', 'en-IE', 'en-US', 'fr-CA', 'en-CA', 'en-AU', 'en-NZ', 'de-AT', 'en', 'cy'];
    assert.deepEqual(of.map(currencyOf), [
      'GBP',
      'GBP',
      'EUR',
      'USD',
      'CAD',
      'CAD',
      'AUD',
      'NZD',
      'EUR',
      undefined,
      undefined,
    ]);
  });

  it('knows no currency of a region where such systems are not in use', () => {
    assert.equal(currencyOf('es-419'), undefined);
    assert.equal(currencyOf('pt-BR'), undefined);
  });

  it('is written as the page’s language writes it', () => {
    assert.equal(moneyInWords(1042, 'en-GB', 'GBP'), '£1,042.00');
    assert.equal(moneyInWords(0, 'en-GB', 'GBP'), '£0.00');
    assert.equal(plain(moneyInWords(42.5, 'fr-CA', 'CAD')), '42,50 $');
    assert.equal(moneyInWords(42.5, 'en-CA', 'CAD'), '$42.50');
    assert.equal(moneyInWords(12, 'en-GB', 'USD'), '$12.00');
  });

  it('has no symbol where the currency is not known', () => {
    assert.equal(moneyInWords(1042.5, 'en', undefined), '1,042.50');
  });
});
