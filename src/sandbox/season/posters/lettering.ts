import { num } from './draw.js';
import { accent, glyph } from './glyphs.js';

/** A line of capitals: its width at a height of 100, and how to draw it there. */
interface SetLine {
  readonly width: number;
  readonly letters: readonly Letter[];
}

interface Letter {
  readonly x: number;
  readonly d: string;
  /** Hangs below the line, and is not cut off by it. */
  readonly hangs: boolean;
  /** Accents above. */
  marks: string;
}

const hanging = new Set([',', 'Q']);

const tracking = 13;
const wordSpace = 40;

/** Pairs that gape, and how much closer they may stand. */
const kerning: Readonly<Record<string, number>> = {
  AT: 12,
  TA: 12,
  AV: 14,
  VA: 14,
  AW: 10,
  WA: 10,
  AY: 12,
  YA: 12,
  LT: 12,
  LY: 12,
  LV: 10,
  TO: 5,
  OT: 5,
  PA: 12,
  FA: 10,
  RT: 4,
  TR: 3,
  YO: 7,
  OY: 7,
  LO: 4,
  KO: 5,
  RY: 5,
  'L’': 12,
  'T.': 12,
};

const setLine = (text: string, weight: number): SetLine => {
  const letters: Letter[] = [];
  let x = 0;
  let previous = '';
  for (const character of text.toUpperCase().normalize('NFD')) {
    const last = letters.at(-1);
    if (/\p{M}/u.test(character)) {
      if (last) last.marks += accent(character, x - last.x - tracking, weight);
      continue;
    }
    if (character === ' ') {
      x += wordSpace - tracking;
    } else {
      const drawn = glyph(character, weight);
      if (!drawn) continue;
      x -= kerning[previous + character] ?? 0;
      letters.push({ x, d: drawn.d, hangs: hanging.has(character), marks: '' });
      x += drawn.width + tracking;
    }
    previous = character;
  }
  return { width: Math.max(1, x - tracking), letters };
};

/** Draws a line with its capitals from `y` down to `y + height`. */
const drawLine = (
  line: SetLine,
  x: number,
  y: number,
  height: number,
  weight: number,
  colour: string,
): string => {
  const scale = height / 100;
  const pen = `fill="none" stroke="${colour}" stroke-width="${num(weight * 100)}" stroke-miterlimit="20"`;
  const group = (inner: string): string => `<g ${pen}>${inner}</g>`;
  const at = (x: number, d: string): string => `<path transform="translate(${num(x)})" d="${d}"/>`;
  const inside = line.letters.filter(({ hangs }) => !hangs).map((letter) => at(letter.x, letter.d));
  const outside = line.letters.map(
    (letter) => (letter.hangs ? at(letter.x, letter.d) : '') + (letter.marks && at(letter.x, letter.marks)),
  );
  // A nested drawing cuts diagonals off flat, along the line.
  const cut = `<svg x="${num(x)}" y="${num(y)}" width="${num(line.width * scale)}" height="${num(height)}" viewBox="0 0 ${num(line.width)} 100">${group(inside.join(''))}</svg>`;
  const rest = outside.join('');
  return rest === ''
    ? cut
    : `${cut}<g transform="translate(${num(x)} ${num(y)}) scale(${scale.toFixed(4)})">${group(rest)}</g>`;
};

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Style {
  readonly colour: string;
  /** Width of the pen as a share of the height of capitals. */
  readonly weight: number;
  /** Lines of one size, or each as wide as the box. */
  readonly fit: 'even' | 'full';
  /** Where even lines stand, and where the block stands in a box that is too high. */
  readonly align: 'start' | 'middle';
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Capitals are never higher. */
  readonly tallest: number;
}

/** Space between lines as a share of the capitals' height. */
const leading = 0.34;

interface Block {
  readonly lines: readonly { readonly line: SetLine; readonly height: number }[];
  readonly height: number;
}

/** Sets a title into a box, as large as it fits. */
export const letter = (text: string, room: Box, style: Style): string => {
  // Accents reach up out of the first line.
  const lift = /\p{M}/u.test(text.normalize('NFD')) ? Math.min(40, room.h * 0.1) : 0;
  const box: Box = { ...room, y: room.y + lift, h: room.h - lift };
  const words = text.split(/\s+/).filter(Boolean);
  const block =
    (style.fit === 'full' ? fullBlock(words, box, style) : undefined) ?? evenBlock(words, box, style);
  const free = box.h - block.height;
  let y = box.y + (style.valign === 'top' ? 0 : style.valign === 'middle' ? free / 2 : free);
  const drawn = block.lines.map(({ line, height }) => {
    const width = (line.width * height) / 100;
    const x = style.align === 'middle' ? box.x + (box.w - width) / 2 : box.x;
    const at = y;
    y += height * (1 + leading);
    return drawLine(line, x, at, height, style.weight, style.colour);
  });
  return drawn.join('');
};

const total = (heights: readonly number[]): number =>
  heights.reduce((sum, height, at) => sum + height * (at < heights.length - 1 ? 1 + leading : 1), 0);

/** Lines of one size: the largest at which the words, broken where they must be, fit. */
const evenBlock = (words: readonly string[], box: Box, style: Style): Block => {
  for (let height = style.tallest; height > 6; height *= 0.97) {
    const lines = wrapped(words, (box.w * 100) / height, style.weight);
    const tall = total(lines.map(() => height));
    if (lines.every(({ width }) => width <= (box.w * 100) / height) && tall <= box.h) {
      const even = balanced(words, lines, style.weight);
      return { lines: even.map((line) => ({ line, height })), height: tall };
    }
  }
  return { lines: [], height: 0 };
};

const wrapped = (words: readonly string[], width: number, weight: number): SetLine[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && setLine(longer, weight).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => setLine(line, weight));
};

/** As many lines as before, but as narrow as that many can be: no word alone on the last. */
const balanced = (words: readonly string[], lines: SetLine[], weight: number): SetLine[] => {
  if (lines.length < 2) return lines;
  let best = lines;
  for (let width = Math.max(...lines.map((line) => line.width)) * 0.97; ; width *= 0.97) {
    const narrower = wrapped(words, width, weight);
    if (narrower.length > lines.length || narrower.some((line) => line.width > width)) return best;
    best = narrower;
  }
};

/** Each line as wide as the box; undefined when no breaks give lines of kindred heights that fit. */
const fullBlock = (words: readonly string[], box: Box, style: Style): Block | undefined => {
  if (words.length > 8) return undefined;
  let best: { readonly block: Block; readonly score: number } | undefined;
  for (let breaks = 0; breaks < 1 << (words.length - 1); breaks += 1) {
    const texts = broken(words, breaks);
    const lines = texts.map((line) => setLine(line, style.weight));
    const heights = lines.map(({ width }) => (box.w * 100) / width);
    const tall = total(heights);
    const uneven = Math.max(...heights) / Math.min(...heights);
    const largest = texts[heights.indexOf(Math.max(...heights))] ?? '';
    if (isSmall(largest) && texts.length > 1) continue;
    if (tall > box.h || uneven > 2.6 || Math.max(...heights) > style.tallest * 1.5) continue;
    const score = tall / box.h - uneven * 0.16;
    if (best && best.score >= score) continue;
    const set = lines.map((line, at) => ({ line, height: heights[at] ?? 0 }));
    best = { block: { lines: set, height: tall }, score };
  }
  return best && best.block.height > box.h * 0.15 ? best.block : undefined;
};

/** Words that must not stand largest in a title. */
const isSmall = (line: string): boolean => /^((and|the|of|at|by|on|in|a|from|who|y)\s?)+$/i.test(line);

/** Words as lines, broken after each word whose bit is set. */
const broken = (words: readonly string[], breaks: number): string[] => {
  const lines: string[] = [];
  words.forEach((word, at) => {
    const last = lines.at(-1);
    if (last === undefined || (breaks >> (at - 1)) & 1) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  });
  return lines;
};
