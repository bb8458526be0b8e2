import type { LoginWords } from '../words.js';

export const login: LoginWords = {
  logIn: 'Log in',
  logOut: 'Log out',
  loggingOut: 'Logging out …',
  loggedOut: 'You are logged out.',
  greeting: (name) => `Hello, ${name}`,
  account: 'My account',
  stillLoggedIn: 'You are still logged in. Please try again.',
  cannotTell: 'We can’t tell whether you are logged out. Please reload the page to see.',
};
