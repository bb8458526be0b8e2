import { seedOf } from '../season/random.js';

/** 32 hexadecimal digits that follow from the parts: not a secret, only different for different parts. */
export const hashOf = (...parts: readonly unknown[]): string => {
  const text = JSON.stringify(parts);
  return [1, 2, 3, 4].map((salt) => seedOf(salt, text).toString(16).padStart(8, '0')).join('');
};
