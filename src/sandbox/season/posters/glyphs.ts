import { d } from './draw.js';

/**
 * An alphabet of capitals drawn with one pen, for titles that look the same on every machine: a picture on a web page
 * cannot bring a font along. Capitals stand on 100 and reach up to 0; what the pen draws beyond is cut off by the line.
 */
export interface Glyph {
  /** Where the next letter may begin, without the space between. */
  readonly width: number;
  readonly d: string;
}

/** The pen's width, and the lines that its middle follows to touch the edges. */
interface Pen {
  readonly s: number;
  /** Left and top. */
  readonly l: number;
  /** Bottom. */
  readonly b: number;
}

type Draw = (pen: Pen) => Glyph;

/** Diagonals go on for this much above and below, to be cut off flat. */
const over = 40;

const A: Draw = ({ s }) => {
  const half = 43;
  const foot = s * 0.56;
  const lean = (half - foot) / 100;
  const at = (y: number): number => half - lean * y;
  return {
    width: half * 2,
    d: d`M${at(100 + over)} ${100 + over}L${half} 0L${half * 2 - at(100 + over)} ${100 + over}M${at(70)} 70H${half * 2 - at(70)}`,
  };
};

const B: Draw = ({ l, b }) => {
  const upper = (48 - l) / 2;
  const lower = (b - 48) / 2;
  return {
    width: 64,
    d: d`M${l} 100V0M${l} ${l}H${60 - l - upper}a${upper} ${upper} 0 0 1 0 ${2 * upper}H${l}M${60 - l - upper} 48H${64 - l - lower}a${lower} ${lower} 0 0 1 0 ${2 * lower}H${l}`,
  };
};

/** A circle's arc from one angle to another, clockwise, 0 to the right. */
const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): string => {
  const point = (degrees: number): [number, number] => [
    x + rx * Math.cos((degrees * Math.PI) / 180),
    y + ry * Math.sin((degrees * Math.PI) / 180),
  ];
  const [x1, y1] = point(from);
  const [x2, y2] = point(to);
  return d`M${x1} ${y1}A${rx} ${ry} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`;
};

const C: Draw = ({ l }) => ({ width: 90, d: arc(50, 50, 50 - l, 50 - l, 44, 316) });

const D: Draw = ({ l }) => {
  const r = 50 - l;
  return { width: 82, d: d`M${l} 100V0M${l} ${l}H${82 - l - r}a${r} ${r} 0 0 1 0 ${2 * r}H${l}` };
};

const E: Draw = ({ l, b }) => ({ width: 56, d: d`M${l} 100V0M${l} ${l}H56M${l} 50H51M${l} ${b}H56` });
const F: Draw = ({ l }) => ({ width: 53, d: d`M${l} 100V0M${l} ${l}H53M${l} 50H48` });

const G: Draw = ({ l }) => ({
  width: 97 - l * 0.2,
  d: `${arc(50, 50, 50 - l, 50 - l, 3, 316)}${d`M${54} 52.5H${100 - l}`}`,
});

const H: Draw = ({ l }) => ({ width: 76, d: d`M${l} 0V100M${76 - l} 0V100M${l} 50H${76 - l}` });
const I: Draw = ({ s, l }) => ({ width: s, d: d`M${l} 0V100` });
const J: Draw = ({ l, b }) => ({
  width: 46,
  d: d`M${46 - l} 0V${b - 23 + l}a${23 - l} ${23 - l} 0 0 1 ${-2 * (23 - l)} 0V66`,
});
const K: Draw = ({ l }) => ({ width: 74, d: d`M${l} 0V100M${l} 62L${78} -14M${l + 18} 44L${80} 116` });
const L: Draw = ({ l, b }) => ({ width: 51, d: d`M${l} 0V100M${l} ${b}H51` });
const M: Draw = ({ l }) => ({ width: 98, d: d`M${l} 100V0L49 72L${98 - l} 0V100` });
const N: Draw = ({ l }) => ({ width: 80, d: d`M${l} 100V0L${80 - l} 100V0` });
const O: Draw = ({ l }) => ({
  width: 100,
  d: `${arc(50, 50, 50 - l, 50 - l, 0, 180)}${arc(50, 50, 50 - l, 50 - l, 180, 360)}`,
});
const P: Draw = ({ l }) => {
  const r = (56 - l) / 2;
  return { width: 62, d: d`M${l} 100V0M${l} ${l}H${62 - l - r}a${r} ${r} 0 0 1 0 ${2 * r}H${l}` };
};
const Q: Draw = (pen) => ({ width: 100, d: `${O(pen).d}M60 66L92 112` });
const R: Draw = ({ l }) => {
  const r = (54 - l) / 2;
  return {
    width: 66,
    d: d`M${l} 100V0M${l} ${l}H${63 - l - r}a${r} ${r} 0 0 1 0 ${2 * r}H${l}M34 54L${78} 126`,
  };
};
const S: Draw = ({ l, b }) => {
  const upper = (49 - l) / 2;
  const lower = (b - 49) / 2;
  const x = 31;
  const rx = 31 - l;
  const rise = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const run = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  return {
    width: 62,
    d: d`M${x + (rx - 1) * run(-28)} ${l + upper + upper * rise(-28)}A${rx - 1} ${upper} 0 0 0 ${x} ${l}A${rx - 1} ${upper} 0 1 0 ${x} 49A${rx} ${lower} 0 1 1 ${x} ${b}A${rx} ${lower} 0 0 1 ${x + rx * run(152)} ${49 + lower + lower * rise(152)}`,
  };
};
const T: Draw = ({ l }) => ({ width: 64, d: d`M32 0V100M0 ${l}H64` });
const U: Draw = ({ l, b }) => ({
  width: 76,
  d: d`M${l} 0V${b - 38 + l}a${38 - l} ${38 - l} 0 0 0 ${76 - 2 * l} 0V0`,
});
const V: Draw = ({ s }) => {
  const half = 42;
  const foot = s * 0.56;
  const lean = (half - foot) / 100;
  const at = (y: number): number => foot + lean * y;
  return { width: half * 2, d: d`M${at(-over)} ${-over}L${half} 100L${half * 2 - at(-over)} ${-over}` };
};
const W: Draw = ({ s }) => {
  const f = s * 0.56;
  const q = 26;
  const k = (over * q) / 100;
  return {
    width: 2 * f + 4 * q,
    d: d`M${f - k} ${-over}L${f + q} 100L${f + 2 * q} 0L${f + 3 * q} 100L${f + 4 * q + k} ${-over}`,
  };
};
const X: Draw = ({ s }) => {
  const f = s * 0.58;
  const k = (80 - 2 * f) / 100;
  return {
    width: 80,
    d: d`M${f - k * over} ${-over}L${80 - f + k * over} ${100 + over}M${80 - f + k * over} ${-over}L${f - k * over} ${100 + over}`,
  };
};
const Y: Draw = ({ s }) => {
  const f = s * 0.58;
  const k = (39 - f) / 56;
  return { width: 78, d: d`M${f - k * over} ${-over}L39 56L${78 - f + k * over} ${-over}M39 54V100` };
};
const Z: Draw = ({ s, l, b }) => ({
  width: 68,
  d: d`M0 ${l}H${68 - s * 0.62}L${s * 0.62} ${b}H68`,
});

const zero: Draw = ({ l }) => ({
  width: 72,
  d: `${arc(36, 50, 36 - l, 50 - l, 0, 180)}${arc(36, 50, 36 - l, 50 - l, 180, 360)}`,
});
const one: Draw = ({ l }) => ({ width: 36, d: d`M${36 - l} 100V0M${36 - l} ${l * 0.6}L0 28` });
const two: Draw = ({ s, l, b }) => ({
  width: 62,
  d: `${arc(31, 31, 31 - l, 31 - l, 180, 390)}${d`L${s * 0.6} ${b}H62`}`,
});
const five: Draw = ({ l, b }) => {
  const r = (b - 38) / 2;
  return { width: 64, d: d`M58 ${l}H${14}L${12} 44A${r + 4} ${r} 0 1 1 ${6} ${b - 14}` };
};
const three: Draw = ({ l, b }) => {
  const upper = (47 - l) / 2;
  const lower = (b - 47) / 2;
  return {
    width: 62,
    d: d`M${5} ${l + 12}A${upper + 3} ${upper} 0 1 1 ${30} 47A${lower} ${lower} 0 1 1 ${4} ${b - 14}M24 47H32`,
  };
};
const four: Draw = ({ l }) => ({ width: 72, d: d`M${72 - l - 12} 100V0L${l} 72H72` });
const six: Draw = ({ l, b }) => {
  const r = 33 - l;
  return {
    width: 66,
    d: `${arc(33, b - r, r, r, 0, 180)}${arc(33, b - r, r, r, 180, 360)}${d`M${l + 2} ${b - r - 6}L${50} -12`}`,
  };
};
const seven: Draw = ({ s, l }) => ({ width: 62, d: d`M0 ${l}H${62 - s * 0.6}L${14} 116` });
const eight: Draw = ({ l, b }) => {
  const upper = (46 - l) / 2;
  const lower = (b - 46) / 2;
  return {
    width: 66,
    d: `${arc(33, l + upper, upper + 4, upper, 0, 180)}${arc(33, l + upper, upper + 4, upper, 180, 360)}${arc(33, 46 + lower, 33 - l, lower, 0, 180)}${arc(33, 46 + lower, 33 - l, lower, 180, 360)}`,
  };
};
const nine: Draw = ({ l }) => {
  const r = 33 - l;
  return {
    width: 66,
    d: `${arc(33, l + r, r, r, 0, 180)}${arc(33, l + r, r, r, 180, 360)}${d`M${64 - l} ${l + r + 6}L16 112`}`,
  };
};

const dot = ({ s }: Pen, y: number): string => d`M0 ${y}h${s * 1.05}`;
const stop: Draw = (pen) => ({ width: pen.s * 1.05, d: dot(pen, pen.b) });
const colon: Draw = (pen) => ({ width: pen.s * 1.05, d: dot(pen, pen.b) + dot(pen, 42) });
const comma: Draw = ({ s, b }) => ({
  width: s * 1.1,
  d: d`M${s * 0.7} ${b - s * 0.4}L${s * 0.3} ${b + s * 1.4}`,
});
const apostrophe: Draw = ({ s }) => ({ width: s * 1.15, d: d`M${s * 0.75} -6L${s * 0.4} ${28}` });
const hyphen: Draw = () => ({ width: 36, d: 'M2 56H34' });
const dash: Draw = () => ({ width: 62, d: 'M2 56H60' });
const slash: Draw = () => ({ width: 52, d: 'M-10 132L62 -32' });
const exclamation: Draw = (pen) => ({ width: pen.s, d: d`M${pen.l} 0V66` + dot(pen, pen.b) });
const question: Draw = (pen) => ({
  width: 56,
  d: arc(28, 28, 28 - pen.l, 28 - pen.l, 190, 430) + d`L28 70` + d`M${28 - pen.l} ${pen.b}h${pen.s}`,
});
const ampersand: Draw = ({ l, b }) => {
  const upper = (46 - l) / 2;
  const lower = (b - 46) / 2;
  return {
    width: 70,
    d: d`M${52} ${l + 8}A${upper + 2} ${upper} 0 1 0 ${30} 46H70M30 46A${lower} ${lower} 0 1 0 ${58} ${b - lower * 0.4}V46`,
  };
};
const open: Draw = ({ l }) => ({ width: 24 + l, d: d`M${22 + l} -6A92 92 0 0 0 ${22 + l} 106` });
const close: Draw = ({ l }) => ({ width: 24 + l, d: 'M2 -6A92 92 0 0 1 2 106' });
const plus: Draw = () => ({ width: 60, d: 'M30 22V78M2 50H58' });

const drawings: Readonly<Record<string, Draw>> = {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H,
  I,
  J,
  K,
  L,
  M,
  N,
  O,
  P,
  Q,
  R,
  S,
  T,
  U,
  V,
  W,
  X,
  Y,
  Z,
  '0': zero,
  '1': one,
  '2': two,
  '3': three,
  '4': four,
  '5': five,
  '6': six,
  '7': seven,
  '8': eight,
  '9': nine,
  '.': stop,
  ':': colon,
  ',': comma,
  '’': apostrophe,
  "'": apostrophe,
  '‘': apostrophe,
  '-': hyphen,
  '–': dash,
  '—': dash,
  '/': slash,
  '!': exclamation,
  '?': question,
  '&': ampersand,
  '(': open,
  ')': close,
  '+': plus,
};

/** Undefined for a character that the alphabet lacks. The pen's width is a share of the height. */
export const glyph = (character: string, weight: number): Glyph | undefined => {
  const s = weight * 100;
  return drawings[character]?.({ s, l: s / 2, b: 100 - s / 2 });
};

/** Accents, above the middle of a letter of this width; they reach up to about -36. */
export const accent = (mark: string, width: number, weight: number): string => {
  const x = width / 2;
  const gap = -10 - weight * 30;
  switch (mark) {
    case '\u0300':
      return d`M${x - 14} ${gap - 20}L${x + 10} ${gap}`;
    case '\u0301':
      return d`M${x + 14} ${gap - 20}L${x - 10} ${gap}`;
    case '\u0302':
      return d`M${x - 20} ${gap}L${x} ${gap - 20}L${x + 20} ${gap}`;
    case '\u0308':
      return d`M${x - 24} ${gap - 8}h${weight * 100}M${x + 24 - weight * 100} ${gap - 8}h${weight * 100}`;
    case '\u030a':
      return d`M${x - 12} ${gap - 12}a12 12 0 1 1 24 0a12 12 0 1 1 -24 0`;
    default:
      return '';
  }
};
