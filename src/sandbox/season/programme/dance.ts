import type { Show } from './show.js';

const dance = { genre: 'Dance', space: 'Depot', tariff: 'play' } as const;

/** Dance and circus. */
export const dances: readonly Show[] = [
  {
    ...dance,
    name: 'Ten Chairs',
    run: { kind: 'nights', nights: 2, on: [5, 4], at: '19:30' },
    company: 'Ledger Dance',
    minutes: 65,
    age: '10+',
    line: 'Ten dancers, nine of whom may sit down.',
    about: ['A game that grows teeth. With live drums by Kofi Brandreth.'],
    motifs: ['chairs', 'grid', 'arches'],
    pull: 0.62,
  },
  {
    ...dance,
    name: 'Counterweight',
    genre: 'Circus',
    run: { kind: 'nights', nights: 3, on: [4, 3], at: '19:30' },
    company: 'Slack Tide Circus',
    minutes: 75,
    age: '7+',
    line: 'Two acrobats on either end of one rope. If she comes down, he goes up.',
    about: ['Rigged from the old tram gantry, thirty feet above the stalls.'],
    motifs: ['arches', 'birds', 'rays'],
    pull: 0.74,
  },
  {
    ...dance,
    name: 'Swan Lake in a Hurry',
    run: { kind: 'nights', nights: 2, on: [6, 5], at: '15:00' },
    company: 'Threadbare Ballet',
    minutes: 70,
    line: 'The whole ballet, all four acts, in just over an hour, by a company of seven.',
    about: ['All the tunes, most of the swans. A first ballet that will not outstay its welcome.'],
    motifs: ['birds', 'moon', 'curtain'],
    pull: 0.83,
  },
  {
    ...dance,
    name: 'What the Water Kept',
    run: { kind: 'nights', nights: 1, on: [3, 4], at: '19:30' },
    company: 'Dawns Draw',
    minutes: 60,
    age: '8+',
    language: 'Wordless',
    line: 'A drowned village rises for one evening. Dance theatre, with projections and rain.',
    about: ['Suitable for audiences who are deaf or who speak any language: there are no words.'],
    motifs: ['waves', 'houses', 'eye'],
    pull: 0.55,
  },
];
