import { enGB } from './en-gb/words.js';
import { monthFirst } from './month-first.js';
import type { Words } from './words.js';

export const enCA: Words = {
  ...enGB,
  basket: { ...enGB.basket, basket: 'Cart' },
  framePages: { ...enGB.framePages, basket: 'Cart' },
  dates: { ...enGB.dates, ...monthFirst(['a.m.', 'p.m.']) },
};
