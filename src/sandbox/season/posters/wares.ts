import { circle, d, halfDisc, path, polygon, rect, ring, stroke, upTo } from './draw.js';
import { letter } from './lettering.js';
import type { Style } from './lettering.js';
import { palettes } from './palettes.js';
import type { Palette } from './palettes.js';
import { svg } from './svg.js';

/** Inks of a picture, as hex. */
interface Inks {
  readonly ground: string;
  readonly ink: string;
  readonly bright: string;
  readonly soft: string;
  readonly deep: string;
}

/** Draws a thing in the middle of a square of 800. */
type Ware = (inks: Inks) => string;

const words = (text: string, x: number, y: number, w: number, h: number, colour: string): string => {
  const style: Style = { colour, weight: 0.18, fit: 'even', align: 'middle', valign: 'middle', tallest: h };
  return letter(text, { x, y, w, h }, style);
};

const lamp = (x: number, y: number, s: number, shade: string, light: string): string =>
  rect(x - s * 0.05, y - s * 0.9, s * 0.1, s * 0.5, shade) +
  circle(x, y, s * 0.3, light) +
  path(d`M${x - s * 0.5} ${y}A${s * 0.5} ${s * 0.5} 0 0 1 ${x + s * 0.5} ${y}Z`, shade);

const tote: Ware = ({ bright, soft, deep }) =>
  stroke(d`M300 330V230a100 100 0 0 1 200 0V330`, deep, 26) +
  polygon(
    [
      [210, 300],
      [590, 300],
      [620, 690],
      [180, 690],
    ],
    soft,
  ) +
  rect(262, 470, 276, 110, bright, 22) +
  upTo(4)
    .map((at) => rect(284 + at * 62, 490, 44, 40, soft, 20))
    .join('') +
  rect(262, 544, 276, 16, deep) +
  circle(320, 590, 22, deep) +
  circle(480, 590, 22, deep) +
  words('Depot', 300, 370, 200, 56, deep);

const mug: Ware = ({ bright, deep, ink }) =>
  stroke(d`M540 330h46a76 76 0 0 1 0 190h-40`, bright, 40) +
  path(d`M220 250H560V560a70 70 0 0 1 ${-70} 70H290a70 70 0 0 1 ${-70} ${-70}Z`, bright) +
  rect(206, 232, 368, 34, ink, 17) +
  lamp(390, 450, 130, ink, deep) +
  upTo(3)
    .map((at) => stroke(d`M${300 + at * 90} 200q-24 -30 0 -60t0 -60`, ink, 14, 'round'))
    .join('');

const book =
  (title: string): Ware =>
  ({ bright, soft, deep, ink }) =>
    polygon(
      [
        [250, 170],
        [570, 170],
        [570, 640],
        [250, 640],
      ],
      bright,
    ) +
    rect(226, 170, 40, 490, deep) +
    polygon(
      [
        [226, 660],
        [566, 660],
        [570, 640],
        [250, 640],
      ],
      ink,
    ) +
    halfDisc(410, 520, 104, -90, soft) +
    rect(266, 520, 304, 120, deep) +
    upTo(4)
      .map((at) => rect(340 + at * 12, 540 + at * 24, 140 - at * 24, 10, soft, 5))
      .join('') +
    words(title, 290, 200, 256, 150, ink);

const print: Ware = ({ bright, soft, deep, ink, ground }) =>
  rect(212, 120, 376, 540, ink) +
  rect(236, 144, 328, 492, bright) +
  circle(400, 330, 112, soft) +
  upTo(5)
    .map((at) => rect(236, 440 + at * 40, 328, 20, at % 2 ? deep : ground))
    .join('') +
  lamp(400, 340, 110, deep, ink);

const towel: Ware = ({ bright, soft, deep, ink }) =>
  rect(240, 140, 320, 520, ink) +
  rect(240, 180, 320, 22, bright) +
  rect(240, 598, 320, 22, bright) +
  stroke('M400 240V560', deep, 10) +
  upTo(7)
    .map(
      (at) =>
        circle(400, 240 + at * 53, 17, at % 3 ? deep : bright) +
        rect(at % 2 ? 296 : 432, 234 + at * 53, 72, 12, soft, 6),
    )
    .join('');

const badge: Ware = ({ bright, deep, ink, soft }) =>
  circle(400, 400, 226, deep) +
  circle(400, 400, 204, bright) +
  ring(400, 400, 176, 10, ink) +
  lamp(400, 440, 190, ink, soft);

const umbrella: Ware = ({ bright, deep, ink }) =>
  stroke('M400 180V610a48 48 0 0 1 -96 0', deep, 22, 'round') +
  path(
    'M150 440A250 250 0 0 1 650 440Q608 400 566 440Q525 400 483 440Q442 400 400 440Q358 400 317 440Q275 400 234 440Q192 400 150 440Z',
    bright,
  ) +
  path('M317 440Q300 280 400 190Q500 280 483 440Q442 400 400 440Q358 400 317 440Z', ink);

const tub: Ware = ({ bright, soft, deep, ink }) =>
  circle(330, 340, 96, ink) +
  circle(470, 340, 96, soft) +
  circle(400, 270, 100, bright) +
  polygon(
    [
      [220, 370],
      [580, 370],
      [530, 640],
      [270, 640],
    ],
    deep,
  ) +
  rect(206, 350, 388, 46, ink, 12) +
  words('Vanilla', 300, 470, 200, 60, ink) +
  polygon(
    [
      [540, 120],
      [572, 132],
      [470, 360],
      [440, 350],
    ],
    soft,
  );

const programmes: Ware = ({ bright, soft, deep, ink }) =>
  [
    { turn: -14, fill: deep },
    { turn: -5, fill: soft },
    { turn: 6, fill: ink },
  ]
    .map(
      ({ turn, fill }) =>
        `<g transform="rotate(${String(turn)} 400 640)">${rect(250, 190, 300, 430, fill)}</g>`,
    )
    .join('') +
  `<g transform="rotate(14 400 640)">${rect(250, 190, 300, 430, bright)}${lamp(400, 440, 150, ink, deep)}${words('The Lantern', 276, 250, 248, 40, ink)}</g>`;

const card =
  (name: string): Ware =>
  ({ bright, soft, deep, ink }) =>
    rect(140, 236, 520, 328, bright, 34) +
    path('M140 420V270a34 34 0 0 1 34 -34H626a34 34 0 0 1 34 34V320Z', deep) +
    lamp(560, 400, 130, ink, soft) +
    words(name, 176, 290, 270, 60, ink) +
    words('The Lantern', 176, 500, 190, 24, ink);

/** What is drawn under which number, and in which palette. */
const wares: Readonly<Record<string, readonly [Ware, number]>> = {
  '1601': [card('Friend'), 0],
  '1602': [card('Under 26'), 4],
  '1603': [card('Lamplighter'), 6],
  '1801': [tote, 9],
  '1802': [mug, 0],
  '1803': [book('The Tide Clerk'), 4],
  '1901': [print, 7],
  '1902': [towel, 10],
  '1903': [book('Good Night, Little Tram'), 8],
  '2001': [badge, 3],
  '2002': [umbrella, 6],
  '2003': [tub, 2],
  '2101': [programmes, 1],
};

const hex = ({ ground, ink, bright, soft, deep }: Palette): Inks => ({
  ground: ground.hex,
  ink: ink.hex,
  bright: bright.hex,
  soft: soft.hex,
  deep: deep.hex,
});

/** The picture of something for sale, 3:2 or square; undefined for a number that nothing has. */
export const drawWare = (number: string, square: boolean): string | undefined => {
  const [draw, at] = wares[number] ?? [];
  const palette = palettes[at ?? -1];
  if (!draw || !palette) return undefined;
  const inks = hex(palette);
  const w = square ? 800 : 1200;
  const shadow = path(`M${String(w / 2 - 270)} 690a270 26 0 0 1 540 0a270 26 0 0 1 -540 0Z`, inks.deep);
  const inner = `<g transform="translate(${String((w - 800) / 2)} 0)">${draw(inks)}</g>`;
  return svg(
    w,
    800,
    rect(0, 0, w, 800, inks.ground) + `<g opacity="0.25">${shadow}</g>` + inner,
    'For sale at The Lantern',
  );
};
