import { html } from 'hono/html';
import { counted } from '../../words.js';

/** What stands on every page, and on pages that have nothing else to say. */
export const common = {
  yourVisit: 'Your visit',
  basketLink: (items: number) => `Basket (${counted(items, 'item')})`,
  logIn: 'Log in',
  logOut: 'Log out',
  yourAccount: 'Your account',
  problem: 'Problem:',
  thereIsAProblem: 'There is a problem',
  save: 'Save',
  remove: 'Remove',
  cannotFind: 'We cannot find that',
  noSuchPage: 'There is no such page here. Check the address.',
  noSuchEvent: 'We do not know this event. It may be over, or the link that led here is out of date.',
  noSuchPerformance:
    'We cannot find the event. The performance may be over, or the link that led here is out of date.',
  goToBasket: 'Go to your basket',
  leaving: (venue: string) => `On to the pages of ${venue}`,
  goOn: 'Go on',
  cookiesTitle: 'Your browser does not let us remember you',
  cookiesText: `We keep what you choose in a cookie, and your browser refused it. Allow cookies for this site in the
    settings of your browser, then choose again. If this page is part of another site, opening it in a window of its
    own can help.`,
  openInWindow: 'Open your basket in a new window',
  queueTitle: 'You are in the queue',
  queueNumbers: (number: number, head: number) =>
    html`Many people want tickets at the moment. Your number is <strong>${number}</strong>; number
      <strong>${head}</strong> is being served now.`,
  queueWait: (seconds: number) =>
    `Please leave this page open. It looks again by itself every ${seconds} seconds and takes you to the seats when it is your turn.`,
  queueClosed: 'There is a queue for this event',
};
