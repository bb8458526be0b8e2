import type { FramePageWords, FrameWords } from '../words.js';
import { notSetUp } from './not-set-up.js';

export const framePages: FramePageWords = {
  'event-list': 'What’s on',
  'event-calendar': 'Calendar',
  event: 'Dates and tickets',
  'choose-seats': 'Choose seats',
  'edit-tickets': 'Choose ticket types',
  basket: 'Basket',
  'cross-selling': 'More for your visit',
  offers: 'Offers',
  memberships: 'Memberships',
  donations: 'Donate',
  merchandise: 'Merchandise',
  'gift-vouchers': 'Gift vouchers',
  'ticket-subscriptions': 'Subscriptions',
  cookies: 'Cookies',
  'log-in': 'Log in',
  account: 'My account',
  'new-account': 'Create an account',
  'edit-address': 'Edit an address',
  'change-password': 'Change your password',
  'forgot-password': 'Forgotten password',
  'set-password': 'Choose a new password',
  'redeem-gift': 'Redeem a gift',
  checkout: 'Checkout',
  'classic-checkout': 'Checkout',
};

export const frame: FrameWords = {
  booking: 'Booking',
  loading: (page) => `On its way: ${page} …`,
  slow: 'This is taking longer than usual. Please stay on this page.',
  timeout: 'The box office’s page hasn’t come yet. You can wait for it here, or open it in a full page.',
  silent:
    'If you can’t see the box office’s page here, your browser may be blocking its cookies. Please open it in a full page.',
  isolated: 'The box office can’t be shown inside this page. Please open it in a full page.',
  bounced:
    'Your browser blocked the cookies that booking needs. Please open booking in a full page, or allow cookies and try again.',
  nothingChosen: 'We can’t tell what to show here. Please go back and choose again.',
  interrupted: 'The booking that was shown here was closed by the page around it. You can go on from here.',
  goOn: 'Continue booking',
  basketCancelled:
    'You are logged in, and your basket is empty now: the box office keeps one basket for each customer and may have cancelled the earlier one. Please choose again.',
  changed: 'Something has changed since this was loaded.',
  showChange: 'Show the change',
  skip: (page) => `Skip past: ${page}`,
  fullPage: 'Open in a full page',
  notSetUp,
};
