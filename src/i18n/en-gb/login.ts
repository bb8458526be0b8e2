import type { LoginWords } from '../words.js';
import { notSetUp } from './not-set-up.js';

export const login: LoginWords = {
  logIn: 'Log in',
  logOut: 'Log out',
  loggingOut: 'Logging out …',
  greeting: (name) => `Hello, ${name}`,
  account: 'My account',
  notSetUp,
};
