import { scramble } from './random.js';

const length = 33;
const consonants = 'BCDGHJKLMNPQRSTV';
const customerLetters = '23456789BCDFGHJKMNPQRSTVWXYZ';

/**
 * The id of an entity: its number, `A`, and consonants up to 33 characters. They follow from the number alone, so equal
 * numbers have equal ids in every client and for every kind of entity. Source: reference 5.2.
 */
export const entityId = (integer: number): string => {
  let id = `${String(integer)}A`;
  while (id.length < length) id += consonants.charAt(scramble(integer * 37 + id.length) % consonants.length);
  return id;
};

/** The number an id starts with, as the iframe pages take it; undefined for an id without one. */
export const leadingInteger = (id: string): number | undefined => {
  const digits = /^\d+/.exec(id)?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** Customers have ids of their own kind, such as `I-8H22-22HV`. Source: reference 5.2. */
export const customerId = (integer: number): string => {
  const letters = Array.from({ length: 8 }, (_, at) =>
    customerLetters.charAt(scramble(integer * 41 + at) % customerLetters.length),
  ).join('');
  return `I-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** Hands out numbers as the real system does: in blocks of a hundred that begin with 01. Source: reference 5.2. */
export class IdBlocks {
  #block: number;
  #within = 0;
  readonly #perBlock: number;

  /**
   * @param block The first block: 2 for 201, 202, …
   * @param perBlock How many of a block are used before the next is opened, 99 at most.
   */
  constructor(block: number, perBlock = 3) {
    this.#block = block;
    this.#perBlock = perBlock;
  }

  next(): string {
    if (this.#within === this.#perBlock) {
      this.#within = 0;
      this.#block += 1;
    }
    this.#within += 1;
    return entityId(this.#block * 100 + this.#within);
  }
}
