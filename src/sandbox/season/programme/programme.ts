import { comedians } from './comedy.js';
import { dances } from './dance.js';
import { familyShows } from './families.js';
import { films } from './films.js';
import { concerts } from './music.js';
import { plays } from './plays.js';
import type { Show } from './show.js';
import { talks } from './talks.js';

/** Everything The Lantern has in its programme. All of it is made up. */
export const programme: readonly Show[] = [
  ...plays,
  ...films,
  ...concerts,
  ...comedians,
  ...familyShows,
  ...dances,
  ...talks,
];
