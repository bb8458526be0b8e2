import { account } from './account.js';
import { basket } from './basket.js';
import { checkout } from './checkout.js';
import { common } from './common.js';
import { seats } from './seats.js';
import { shop } from './shop.js';

export const enGb = { common, seats, basket, shop, account, checkout };
