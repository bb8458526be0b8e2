import type { Words } from '../words.js';
import { basket } from './basket.js';
import { common, errors } from './core.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { login } from './login.js';

/** All of it in one piece, for the languages that differ from it in a few words. */
export const enGB: Words = { errors, common, basket, login, events, dates };
