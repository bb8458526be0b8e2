import { motifs } from './motifs.js';
import { posterParts } from './seed.js';

/** Says what a poster shows, for those who do not see it. */
export const describePoster = (seed: number, title: string): string => {
  const { motif, palette } = posterParts(seed);
  const inks = `${palette.ground.name}, ${palette.bright.name} and ${palette.soft.name}`;
  return `Poster for ${title}: ${motifs[motif].says}, in ${inks}.`;
};
