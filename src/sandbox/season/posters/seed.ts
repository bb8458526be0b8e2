import { motifNames } from './motifs.js';
import type { MotifName } from './motifs.js';
import { palettes } from './palettes.js';
import type { Palette } from './palettes.js';

/** What a poster is drawn from. It fits into one whole number. */
export interface PosterParts {
  readonly motif: MotifName;
  readonly palette: Palette;
  /** Draws everything else. */
  readonly variation: number;
}

/** Variations from 0 up to this. */
export const variations = 0x100000;

export const posterSeed = (motif: number, palette: number, variation: number): number =>
  ((variation % variations) * palettes.length + palette) * motifNames.length + motif;

export const posterParts = (seed: number): PosterParts => {
  const rest = Math.floor(seed / motifNames.length);
  const motif = motifNames[seed % motifNames.length];
  const palette = palettes[rest % palettes.length];
  if (!motif || !palette) throw new RangeError(`${String(seed)} is not the seed of a poster.`);
  return { motif, palette, variation: Math.floor(rest / palettes.length) };
};
