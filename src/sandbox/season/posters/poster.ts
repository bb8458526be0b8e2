import { Random } from '../random.js';
import { circle, num, path, rect } from './draw.js';
import { letter } from './lettering.js';
import type { Style } from './lettering.js';
import { motifs } from './motifs.js';
import type { Palette } from './palettes.js';
import { posterParts } from './seed.js';
import { contrast, inksFor } from './stage.js';
import type { Sky } from './stage.js';
import { svg } from './svg.js';

const skies: readonly Sky[] = ['ground', 'soft', 'bright', 'deep'];

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Layout {
  readonly art: Frame;
  readonly title: Frame;
  /** The picture stands before the colour of the paper, so that both are one. */
  readonly seamless: boolean;
  readonly style: Pick<Style, 'fit' | 'align' | 'valign' | 'tallest'>;
}

const margin = 56;

const sideTitle = { fit: 'full', align: 'start', valign: 'top', tallest: 130 } as const;

/** The picture at the right, at the left, above the title, and below it. */
const layouts: readonly Layout[] = [
  {
    art: { x: 560, y: 0, w: 640, h: 800 },
    title: { x: margin, y: margin, w: 560 - 2 * margin, h: 600 },
    seamless: false,
    style: sideTitle,
  },
  {
    art: { x: 0, y: 0, w: 640, h: 800 },
    title: { x: 640 + margin, y: margin, w: 560 - 2 * margin, h: 600 },
    seamless: false,
    style: sideTitle,
  },
  {
    art: { x: 0, y: 0, w: 1200, h: 530 },
    title: { x: margin, y: 582, w: 900, h: 166 },
    seamless: false,
    style: { fit: 'even', align: 'start', valign: 'middle', tallest: 120 },
  },
  {
    art: { x: 0, y: 250, w: 1200, h: 550 },
    title: { x: margin, y: 60, w: 1200 - 2 * margin, h: 160 },
    seamless: true,
    style: { fit: 'even', align: 'middle', valign: 'middle', tallest: 104 },
  },
];

/** For a title that is a text. */
const wordy: Layout = {
  art: { x: 0, y: 0, w: 1200, h: 340 },
  title: { x: margin, y: 396, w: 1200 - 2 * margin, h: 290 },
  seamless: false,
  style: { fit: 'even', align: 'start', valign: 'top', tallest: 90 },
};

/** A narrow column does not do for long words and long titles, nor an open upper edge for a framed picture. */
const layoutFor = (title: string, framed: boolean, random: Random): Layout => {
  const longestWord = Math.max(...title.split(/\s+/).map(({ length }) => length));
  if (title.length > 70) return wordy;
  const fitting = layouts.filter(
    ({ style, seamless }) =>
      !(style.fit === 'full' && (longestWord > 10 || title.length > 34)) && !(seamless && framed),
  );
  return random.pick(fitting);
};

/** The picture alone, cut off at its frame. */
const art = (seed: number, frame: Frame, sky: Sky): string => {
  const { motif, palette, variation } = posterParts(seed);
  const { x, y, w, h } = frame;
  const stage = { w, h, u: Math.min(w, h), ...inksFor(palette, sky), random: new Random(variation) };
  return `<svg x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" viewBox="0 0 ${num(w)} ${num(h)}">${motifs[motif].draw(stage)}</svg>`;
};

/** The venue's sign: a lamp. */
const lamp = (x: number, y: number, size: number, colour: string): string =>
  circle(x, y, size * 0.3, colour) +
  path(
    `M${num(x - size * 0.46)} ${num(y - size * 0.06)}A${num(size * 0.46)} ${num(size * 0.46)} 0 0 1 ${num(x + size * 0.46)} ${num(y - size * 0.06)}Z`,
    colour,
  ) +
  rect(x - size * 0.06, y - size * 0.75, size * 0.12, size * 0.32, colour);

/** The ink for lettering on a paper: the one that can be read best. */
const inkOn = (palette: Palette, paper: Palette['ground']): string =>
  [palette.ink, palette.deep, palette.ground, palette.soft].reduce((best, ink) =>
    contrast(ink, paper) > contrast(best, paper) ? ink : best,
  ).hex;

/** A poster for a card, 3:2: a picture, the title and the venue's name. */
export const drawPoster = (seed: number, title: string): string => {
  const { motif, palette, variation } = posterParts(seed);
  const random = new Random(variation + 1);
  const layout = layoutFor(title, motifs[motif].framed ?? false, random);
  const paper = palette.ground;
  const sky = layout.seamless ? 'ground' : random.pick(skies.filter((name) => name !== 'ground'));
  const colour = inkOn(palette, paper);
  const { title: box } = layout;
  const sign =
    layout.art.h < 800 && !layout.seamless ? { x: 1200 - margin - 12, y: 708 } : { x: box.x + 12, y: 732 };
  const wordmark = { x: sign.x + 26, y: sign.y - 9, w: 300, h: 18 };
  const plain = { weight: 0.15, colour, fit: 'even', align: 'start', valign: 'middle', tallest: 17 } as const;
  return svg(
    1200,
    800,
    [
      rect(0, 0, 1200, 800, paper.hex),
      art(seed, layout.art, sky),
      letter(title, box, { ...layout.style, colour, weight: random.pick([0.15, 0.18, 0.21]) }),
      layout.seamless ? '' : lamp(sign.x, sign.y, 30, colour),
      layout.art.h < 800 ? '' : letter('The Lantern', wordmark, plain),
    ].join(''),
    title,
  );
};

/** The picture of a poster without words, square. */
export const drawThumbnail = (seed: number, title: string): string => {
  const { motif, variation } = posterParts(seed);
  const random = new Random(variation + 1);
  const layout = layoutFor(title, motifs[motif].framed ?? false, random);
  const sky = layout.seamless ? 'ground' : random.pick(skies.filter((name) => name !== 'ground'));
  return svg(800, 800, art(seed, { x: 0, y: 0, w: 800, h: 800 }, sky), title);
};
