import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ErrorCode } from '../../src/api/errors.js';
import { cyGB } from '../../src/i18n/cy-gb.js';
import { enCA } from '../../src/i18n/en-ca.js';
import { enGB } from '../../src/i18n/en-gb/words.js';
import { enUS } from '../../src/i18n/en-us.js';
import { frCA } from '../../src/i18n/fr-ca.js';
import { dictionaryFor } from '../../src/i18n/dictionaries.js';
import { formatLocale, loadWords, wordsFor } from '../../src/i18n/languages.js';
import { plural } from '../../src/i18n/plural.js';

const dictionaries = { enGB, enUS, enCA, frCA, cyGB };

/** Every name in a dictionary, as paths. */
const namesIn = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? namesIn(inner, `${path}${name}.`) : [`${path}${name}`],
  );

const textsIn = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) => {
    if (typeof inner === 'string') return [inner];
    return typeof inner === 'object' && inner !== null ? textsIn(inner) : [];
  });

describe('the dictionary of a language', () => {
  it('is that of its region, else of the language, else British English', () => {
    const of = {
      'en-GB': 'en-GB',
      'en-US': 'en-US',
      'en-ca': 'en-CA',
      'en-AU': 'en-GB',
      en: 'en-GB',
      'en-Latn-US': 'en-US',
      'fr-CA': 'fr-CA',
      'fr-FR': 'fr-CA',
      fr: 'fr-CA',
      cy: 'cy-GB',
      'cy-GB': 'cy-GB',
      de: 'en-GB',
      ar: 'en-GB',
    };
    for (const [lang, dictionary] of Object.entries(of)) {
      assert.equal(dictionaryFor(lang), dictionary, lang);
      assert.equal(wordsFor(lang) === null, dictionary === 'en-GB', lang);
    }
  });

  it('is loaded once it is asked for, British English being there already', async () => {
    assert.equal(wordsFor('en-GB'), null);
    assert.equal(wordsFor('cy'), undefined);
    await Promise.all([loadWords('cy'), loadWords('cy-GB')]);
    assert.equal(wordsFor('cy')?.basket.basket, 'Basged');
  });

  it('leaves amounts to the page’s own locale where the words are of its language', () => {
    assert.equal(formatLocale('fr-FR'), 'fr-FR');
    assert.equal(formatLocale('en-AU'), 'en-AU');
    assert.equal(formatLocale('de-DE'), 'en-GB');
  });

  for (const [name, dictionary] of Object.entries(dictionaries)) {
    it(`has every word, in ${name}`, () => {
      assert.deepEqual(namesIn(dictionary).sort(), namesIn(enGB).sort());
      for (const text of textsIn(dictionary)) assert.notEqual(text.trim(), '');
    });

    it(`says what to do next for every error, in ${name}`, () => {
      assert.deepEqual(Object.keys(dictionary.errors).sort(), Object.values(ErrorCode).sort());
      for (const sentence of Object.values(dictionary.errors) as string[])
        assert.match(sentence, /^\p{Lu}.*\. \p{Lu}.*\.$/u, sentence);
    });
  }

  it('translates what differs', () => {
    for (const dictionary of [frCA, cyGB]) {
      const same = textsIn(dictionary).filter((text) => textsIn(enGB).includes(text));
      assert.deepEqual(same, []);
    }
  });
});

describe('counted words', () => {
  it('are singular for one, in French for none as well', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => enGB.basket.items(count)),
      ['0 items', '1 item', '2 items'],
    );
    assert.deepEqual(
      [0, 1, 2].map((count) => frCA.basket.items(count)),
      ['0 article', '1 article', '2 articles'],
    );
    assert.equal(enGB.events.count(1), '1 event');
  });

  it('mutate after two in Welsh', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 6, 12].map((count) => cyGB.events.count(count)),
      ['0 digwyddiad', '1 digwyddiad', '2 ddigwyddiad', '3 digwyddiad', '6 digwyddiad', '12 digwyddiad'],
    );
  });

  it('come in the six forms of Welsh, also where the browser knows no Welsh', () => {
    const forms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: 'x' };
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 20])
      assert.equal(
        plural('cy', count, forms),
        plural('cy-GB', count, forms),
        `${count}: ours as the browser’s`,
      );
    assert.equal(plural('en', 1, forms), '1');
    assert.equal(plural('en', 0, { one: '1', other: 'x' }), 'x');
  });
});
