import { enGB } from './en-gb/words.js';
import { monthFirst } from './month-first.js';
import type { Words } from './words.js';

export const enUS: Words = {
  ...enGB,
  basket: { ...enGB.basket, basket: 'Cart' },
  login: { ...enGB.login, greeting: (name) => `Hi, ${name}` },
  framePages: { ...enGB.framePages, basket: 'Cart' },
  dates: { ...enGB.dates, ...monthFirst(['AM', 'PM']) },
};
