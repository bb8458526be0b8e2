import type { SeasonEvent } from '../types.js';
import type { Show } from '../programme/show.js';
import { seedOf } from '../random.js';
import { describePoster } from './describe.js';
import { motifNames } from './motifs.js';
import { palettes } from './palettes.js';
import { posterSeed } from './seed.js';

/** An event that waits for its poster, and what it is about. */
export interface Unillustrated {
  readonly show: Show;
  readonly event: Omit<SeasonEvent, 'posterSeed'>;
}

interface Look {
  readonly motif: number;
  readonly palette: number;
}

/** How many places two posters of one palette must be apart, in the listing by name and in that by date. */
const palettesApart = 3;

/** The same for motifs: those that suit a show may come back sooner than those that are only filling in. */
const motifsApart = { suiting: 2, other: 5 };

/**
 * Gives every event with a picture a poster that suits it and that looks like none near it, whether the listing is sorted
 * by name or by first date. Expects the events by name.
 */
export const assignPosters = (rows: readonly Unillustrated[], seed: number): SeasonEvent[] => {
  const byDate = rows
    .map(({ event }, index) => ({ index, first: event.wire.firstInstanceDateTime ?? '' }))
    .sort((one, other) => (one.first < other.first ? -1 : 1));
  const rank = new Map(byDate.map(({ index }, at) => [index, at]));
  const looks: (Look | undefined)[] = [];
  return rows.map(({ show, event }, index) => {
    if (show.noPicture) return { ...event, posterSeed: null };
    const near = (steps: number): Look[] =>
      looks.filter(
        (look, other): look is Look =>
          look !== undefined &&
          (index - other <= steps || Math.abs((rank.get(index) ?? 0) - (rank.get(other) ?? 0)) <= steps),
      );
    const look = chooseLook(show, seed, near, looks);
    looks[index] = look;
    const poster = posterSeed(look.motif, look.palette, seedOf(seed, 'poster', show.name));
    const wire = { ...event.wire, altText: describePoster(poster, show.name) };
    return { ...event, wire, posterSeed: poster };
  });
};

/** What suits the show first, then what is left. No motif comes twice in the same palette. */
const chooseLook = (
  show: Show,
  seed: number,
  near: (steps: number) => readonly Look[],
  all: readonly (Look | undefined)[],
): Look => {
  const suiting = show.motifs.map((name) => motifNames.indexOf(name));
  const others = motifNames.map((_, at) => (at + seedOf(seed, show.name)) % motifNames.length);
  const choices = [
    ...suiting.map((motif) => ({ motif, steps: motifsApart.other })),
    ...suiting.map((motif) => ({ motif, steps: motifsApart.suiting })),
    ...others.map((motif) => ({ motif, steps: motifsApart.other })),
  ];
  const taken = near(palettesApart);
  const turned = palettes.map((_, at) => (at + seedOf(seed, 'palette', show.name)) % palettes.length);
  for (const { motif, steps } of choices) {
    if (near(steps).some((look) => look.motif === motif)) continue;
    const palette = turned.find(
      (wanted) =>
        taken.every((look) => look.palette !== wanted) &&
        all.every((look) => look?.motif !== motif || look.palette !== wanted),
    );
    if (palette !== undefined) return { motif, palette };
  }
  throw new RangeError(`There is no poster for "${show.name}" that differs from its neighbours.`);
};
