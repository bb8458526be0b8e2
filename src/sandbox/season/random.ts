import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Scrambles 32 bits, so that neighbouring numbers give unrelated ones. */
export const scramble = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/** One seed out of several numbers and names: the same parts always give the same seed. */
export const seedOf = (...parts: readonly (number | string)[]): number => {
  let seed = 0x9e3779b9;
  for (const part of parts) {
    for (const character of String(part)) seed = scramble(seed ^ character.charCodeAt(0));
    seed = scramble(seed + 0x632be5ab);
  }
  return seed;
};

/** Chance that repeats itself: the same seed draws the same sequence on every machine. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed | 0);
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return uniformInt(this.#generator, least, most);
  }

  /** From 0 up to, but without, 1. */
  share(): number {
    return this.int(0, 0xffffff) / 0x1000000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  }

  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.int(0, left.length - 1), 1));
    return drawn;
  }
}
