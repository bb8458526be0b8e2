import type { Words } from '../words.js';
import { basket } from './basket.js';
import { dates } from './dates.js';
import { errors, retry } from './errors.js';
import { events } from './events.js';
import { frame, framePages } from './frame.js';
import { login } from './login.js';
import { logout } from './logout.js';

/** All of it in one piece, for the languages that differ from it in a few words. */
export const enGB: Words = { errors, retry, basket, login, logout, events, dates, frame, framePages };
