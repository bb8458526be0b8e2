import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesInWords, durationInWords, momentInWords } from '../../src/i18n/dates.js';
import { cyGB } from '../../src/i18n/cy-gb.js';
import { enCA } from '../../src/i18n/en-ca.js';
import { enGB } from '../../src/i18n/en-gb/words.js';
import { enUS } from '../../src/i18n/en-us.js';
import { frCA } from '../../src/i18n/fr-ca.js';

const wall = (text: string): number => Date.parse(`${text}Z`);
const now = wall('2026-10-01T12:00');

const spans: readonly [from: string, until: string][] = [
  ['2026-10-03T19:30', '2026-10-03T19:30'],
  ['2026-10-03T00:00', '2026-10-03T00:00'],
  ['2026-10-03T14:00', '2026-10-03T19:30'],
  ['2026-10-03T19:30', '2026-10-17T14:00'],
  ['2026-09-28T19:00', '2026-10-03T19:00'],
  ['2026-12-30T12:00', '2027-01-02T12:00'],
  ['2027-02-01T09:05', '2027-02-01T09:05'],
  ['2027-02-01T19:00', '2027-02-11T19:00'],
];

const expected = {
  'en-GB': [
    'Saturday 3 October, 7.30pm',
    'Saturday 3 October',
    'Saturday 3 October',
    '3–17 October',
    '28 September – 3 October',
    '30 December 2026 – 2 January 2027',
    'Monday 1 February 2027, 9.05am',
    '1–11 February 2027',
  ],
  'en-US': [
    'Saturday, October 3, 7:30 PM',
    'Saturday, October 3',
    'Saturday, October 3',
    'October 3–17',
    'September 28 – October 3',
    'December 30, 2026 – January 2, 2027',
    'Monday, February 1, 2027, 9:05 AM',
    'February 1–11, 2027',
  ],
  'en-CA': [
    'Saturday, October 3, 7:30 p.m.',
    'Saturday, October 3',
    'Saturday, October 3',
    'October 3–17',
    'September 28 – October 3',
    'December 30, 2026 – January 2, 2027',
    'Monday, February 1, 2027, 9:05 a.m.',
    'February 1–11, 2027',
  ],
  'fr-CA': [
    'Samedi 3 octobre à 19\u00a0h\u00a030',
    'Samedi 3 octobre',
    'Samedi 3 octobre',
    'Du 3 au 17 octobre',
    'Du 28 septembre au 3 octobre',
    'Du 30 décembre 2026 au 2 janvier 2027',
    'Lundi 1er février 2027 à 9\u00a0h\u00a005',
    'Du 1er au 11 février 2027',
  ],
  'cy-GB': [
    'Dydd Sadwrn 3 Hydref, 7.30yh',
    'Dydd Sadwrn 3 Hydref',
    'Dydd Sadwrn 3 Hydref',
    '3–17 Hydref',
    '28 Medi – 3 Hydref',
    '30 Rhagfyr 2026 – 2 Ionawr 2027',
    'Dydd Llun 1 Chwefror 2027, 9.05yb',
    '1–11 Chwefror 2027',
  ],
};

const dictionaries = { 'en-GB': enGB, 'en-US': enUS, 'en-CA': enCA, 'fr-CA': frCA, 'cy-GB': cyGB };

describe('dates in words', () => {
  for (const [lang, dictionary] of Object.entries(dictionaries))
    it(`are as a venue in ${lang} writes them`, () => {
      const told = spans.map(([from, until]) => datesInWords(dictionary.dates, wall(from), wall(until), now));
      assert.deepEqual(told, expected[lang as keyof typeof expected]);
    });

  it('tell whole hours, noon and the hour after midnight', () => {
    const at = (time: string, words = enGB): string =>
      momentInWords(words.dates, wall(`2026-10-03T${time}`), now).replace(/^.*, /, '');
    assert.deepEqual(
      ['19:00', '12:00', '12:30', '00:30', '11:59'].map((time) => at(time)),
      ['7pm', '12 noon', '12.30pm', '12.30am', '11.59am'],
    );
    assert.equal(at('14:00', cyGB), '2yp');
    assert.equal(momentInWords(frCA.dates, wall('2026-10-03T19:00'), now), 'Samedi 3 octobre à 19\u00a0h');
  });

  it('do not depend on the zone that the machine is in', () => {
    const zone = process.env.TZ;
    for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = elsewhere;
      assert.equal(momentInWords(enGB.dates, wall('2026-10-03T23:45'), now), 'Saturday 3 October, 11.45pm');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

describe('How long something lasts', () => {
  const minutes = [45, 60, 61, 120, 150, 0, 90.4];
  const lengths = {
    'en-GB': [
      '45 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours',
      '2 hours 30 minutes',
      '',
      '1 hour 30 minutes',
    ],
    'en-US': [
      '45 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours',
      '2 hours 30 minutes',
      '',
      '1 hour 30 minutes',
    ],
    'fr-CA': [
      '45 minutes',
      '1 heure',
      '1 heure 1 minute',
      '2 heures',
      '2 heures 30 minutes',
      '',
      '1 heure 30 minutes',
    ],
    'cy-GB': ['45 munud', '1 awr', '1 awr 1 munud', '2 awr', '2 awr 30 munud', '', '1 awr 30 munud'],
  };
  const dictionaries = { 'en-GB': enGB, 'en-US': enUS, 'fr-CA': frCA, 'cy-GB': cyGB };
  for (const [lang, words] of Object.entries(dictionaries))
    it(`is told in hours and minutes, in ${lang}`, () => {
      assert.deepEqual(
        minutes.map((each) => durationInWords(words.dates, each)),
        lengths[lang as keyof typeof lengths],
      );
    });
});
