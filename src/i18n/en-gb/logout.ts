import type { LogoutWords } from '../words.js';

export const logout: LogoutWords = {
  loggedOut: 'You are logged out.',
  stillLoggedIn: 'You are still logged in. Please try again.',
  cannotTell: 'We can’t tell whether you are logged out. Please reload the page to see.',
  slow: 'This is taking longer than usual. Please stay on this page.',
};
