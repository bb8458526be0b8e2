import type { ErrorWords, RetryWords } from '../words.js';
import { notSetUp } from './not-set-up.js';

export const errors: ErrorWords = {
  network: 'We can’t reach the box office. Check your connection, then try again.',
  timeout: 'The box office is taking a long time to answer. Please try again.',
  refused: 'The box office can’t be reached from this page just now. Please try again in a few minutes.',
  'not-allowed': 'You need to be logged in for this. Please log in, then try again.',
  'not-found': 'We couldn’t find this. Please go back and choose again.',
  rejected: 'That wasn’t possible. Please check and try again.',
  'rate-limited': 'The box office is very busy. Please wait a minute, then try again.',
  unavailable: 'The box office has a problem at the moment. Please try again in a minute.',
  'invalid-response': 'The box office gave an answer we can’t read. Please try again.',
  queue: 'There is a queue at the moment. Please wait for your turn.',
  settings: notSetUp,
};

export const retry: RetryWords = { retry: 'Try again', retrying: 'Trying again …' };
