import type { BasketWords } from '../words.js';
import { notSetUp } from './not-set-up.js';

export const basket: BasketWords = {
  basket: 'Basket',
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  unknown: 'open it to see what is in it',
  notSetUp,
};
