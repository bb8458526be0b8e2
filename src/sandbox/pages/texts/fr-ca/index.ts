import type { Texts } from '../texts.js';
import { account } from './account.js';
import { basket } from './basket.js';
import { checkout } from './checkout.js';
import { common } from './common.js';
import { seats } from './seats.js';
import { shop } from './shop.js';

export const frCa: Texts = { common, seats, basket, shop, account, checkout };
