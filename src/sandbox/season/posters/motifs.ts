import { grid, rays } from './abstract.js';
import { birds, eye, hand, hills, leaves, stars } from './nature.js';
import { boats, lighthouse, moon, sun, waves } from './sea.js';
import type { Motif } from './stage.js';
import { bunting, chairs, curtain, keys, mask, record } from './theatre.js';
import { arches, doors, houses, stairs, tram, umbrella } from './town.js';

interface Composition {
  readonly draw: Motif;
  /** In words, for those who do not see it. */
  readonly says: string;
  /** It has an upper edge of its own, and does not run out into a paper of its colour. */
  readonly framed?: boolean;
}

/** What posters show. */
const compositions = {
  waves: { draw: waves, says: 'rows of scalloped waves below a round sun' },
  moon: { draw: moon, says: 'a crescent moon over hills and still water' },
  sun: { draw: sun, says: 'half a sun, ring within ring, setting into the sea' },
  lighthouse: { draw: lighthouse, says: 'a striped lighthouse that throws two beams' },
  boats: { draw: boats, says: 'two sailing boats on a scalloped sea' },
  doors: { draw: doors, says: 'two rows of arched doors, one of them open' },
  stairs: { draw: stairs, says: 'a flight of stairs with a ball on one step' },
  houses: { draw: houses, says: 'a terrace of gabled houses under a crescent moon' },
  tram: { draw: tram, says: 'a tram, seen from the side, with its lamp lit' },
  arches: { draw: arches, says: 'a row of arches, nested one in another' },
  curtain: { draw: curtain, says: 'a stage curtain drawn back from a pool of light', framed: true },
  mask: { draw: mask, says: 'a round mask, its two halves in different moods', framed: true },
  chairs: { draw: chairs, says: 'rows of chairs, one of them tipped over', framed: true },
  keys: { draw: keys, says: 'piano keys, two of them struck, with rings of sound above' },
  record: { draw: record, says: 'a record on a turntable' },
  stars: { draw: stars, says: 'one great star among small ones above two hills' },
  bunting: { draw: bunting, says: 'strings of bunting above a striped tent' },
  hills: { draw: hills, says: 'ploughed hills with two trees below a round sun' },
  leaves: { draw: leaves, says: 'a pattern of leaves and berries' },
  birds: { draw: birds, says: 'a large bird in front of a round sun, and small ones far off' },
  hand: { draw: hand, says: 'a raised hand with a ring in its palm, in a circle of rays' },
  eye: { draw: eye, says: 'a wide open eye with long lashes' },
  umbrella: { draw: umbrella, says: 'an open umbrella in the rain' },
  rays: { draw: rays, says: 'rays of light from a round sun' },
  grid: { draw: grid, says: 'a chequerboard of circles, half circles and stripes' },
} as const satisfies Record<string, Composition>;

export type MotifName = keyof typeof compositions;

export const motifs: Readonly<Record<MotifName, Composition>> = compositions;

export const motifNames = Object.keys(motifs) as MotifName[];
