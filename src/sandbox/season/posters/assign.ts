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

/** How far apart two posters with the same motif or palette must be, in the listing by name and in that by date. */
const apart = { motif: 4, palette: 3 };

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
    const look = chooseLook(show, seed, near(apart.motif), near(apart.palette));
    looks[index] = look;
    const poster = posterSeed(look.motif, look.palette, seedOf(seed, 'poster', show.name));
    const wire = { ...event.wire, altText: describePoster(poster, show.name) };
    return { ...event, wire, posterSeed: poster };
  });
};

/** What suits the show first, then what is left; what is near already only if nothing is left. */
const chooseLook = (show: Show, seed: number, likeMotifs: Look[], likePalettes: Look[]): Look => {
  const suiting = show.motifs.map((name) => motifNames.indexOf(name));
  const others = motifNames.map((_, at) => (at + seedOf(seed, show.name)) % motifNames.length);
  const turned = palettes.map((_, at) => (at + seedOf(seed, 'palette', show.name)) % palettes.length);
  const motifs = [...suiting, ...others];
  return {
    motif: motifs.find((motif) => likeMotifs.every((look) => look.motif !== motif)) ?? motifs[0] ?? 0,
    palette: turned.find((palette) => likePalettes.every((look) => look.palette !== palette)) ?? 0,
  };
};
