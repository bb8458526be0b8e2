import { logIn, logOut } from '../../src/session/requests.js';
import type { SessionState } from '../../src/session/state.js';
import './site.js';
import { find } from './find.js';
import { frameIn } from './frame.js';
import { pageSession } from './session.js';
import { errorInWords, slow as slowWords } from './words.js';

const session = pageSession();
const state = find('state', HTMLElement);
const elsewhere = find('elsewhere', HTMLElement);
const form = find('log-in', HTMLFormElement);
const problem = find('problem', HTMLElement);
const loggedIn = find('logged-in', HTMLElement);
const greeting = find('greeting', HTMLElement);
const emailField = find('email', HTMLInputElement);
const enterButton = find('enter', HTMLButtonElement);
const leaveButton = find('leave', HTMLButtonElement);
const retry = find('retry', HTMLButtonElement);
const logOutProblem = find('log-out-problem', HTMLElement);
const tickets = find('tickets', HTMLElement);
const art = find('art', HTMLImageElement);

const showPeople = ({ value }: SessionState['customer']): void => {
  const { firstName, lastName } = value ?? {};
  find('first-name', HTMLElement).textContent = firstName ?? '';
  find('whole-name', HTMLElement).textContent = [firstName, lastName].filter(Boolean).join(' ');
};

const show = ({ customer, writing, slow }: SessionState): void => {
  const { value, error } = customer;
  const known = value !== undefined;
  const { activeElement } = document;
  const left = [form, loggedIn].find((part) => part.contains(activeElement));
  elsewhere.hidden = known;
  retry.hidden = known || !error;
  form.hidden = value !== null;
  loggedIn.hidden = !value;
  showPeople(customer);
  // Orders, addresses and cards are the system's own page: there for who is logged in.
  art.hidden = Boolean(value);
  art.parentElement?.classList.toggle('narrow', !value);
  if (!value) tickets.replaceChildren();
  else if (!tickets.firstChild) frameIn(tickets, { page: 'account', screen: 'Orders', 'min-height': '400' });
  for (const button of [enterButton, leaveButton]) button.setAttribute('aria-disabled', String(writing));
  enterButton.textContent = writing ? 'Logging in …' : 'Log in';
  leaveButton.textContent = writing ? 'Logging out …' : 'Log out';
  state.textContent = slow ? slowWords : '';
  if (!known) state.textContent = error ? errorInWords(error.code) : 'Looking up who is logged in …';
  // Whoever used a part that goes away goes on in the part that comes.
  if (left?.hidden === true) (value ? greeting : emailField).focus();
};
session.subscribe(show);
retry.addEventListener('click', () => void session.refresh('here'));

/** One change at a time: a second click while the first is on its way has nothing to say. */
const once = (run: () => Promise<void>): (() => void) => {
  let busy = false;
  return () => {
    if (busy) return;
    busy = true;
    void run().finally(() => {
      busy = false;
    });
  };
};

const enter = once(async () => {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  problem.textContent = '';
  const outcome = await session.dispatch(logIn(text('email').trim(), text('password')));
  if (outcome.ending !== 'done') problem.textContent = errorInWords(outcome.error.code);
  else if (outcome.value === null)
    problem.textContent =
      'We do not know this e-mail address and password together. Check both and try again.';
  else form.reset();
});

const leave = once(async () => {
  logOutProblem.textContent = '';
  const outcome = await session.dispatch(logOut());
  if (outcome.ending !== 'done') logOutProblem.textContent = errorInWords(outcome.error.code);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  enter();
});
leaveButton.addEventListener('click', leave);
