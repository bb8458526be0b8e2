// What a page hears of the kit, by name. Nothing here runs: it is compiled, and each planted mistake must be one.
import { BasketChangeEvent } from 'foyer-elements';
import type { ChangeCause, SessionChangeDetail } from 'foyer-elements';

document.addEventListener('foyer-basket-change', ({ detail, target }) => {
  const count: number = detail.count;
  const total: number | null = detail.total;
  const cause: ChangeCause = detail.cause;
  // @ts-expect-error Nothing personal is in an event.
  const name: unknown = detail.firstName;
  // @ts-expect-error What happened, happened: details are read-only.
  detail.count = 0;
  return [count, total, cause, name, target];
});

document.addEventListener('foyer-session-change', ({ detail }) => {
  const { loggedIn, cause }: SessionChangeDetail = detail;
  // @ts-expect-error There is no such cause.
  if (cause === 'elsewhere') return loggedIn;
  return cause === 'tab';
});

const summary = document.createElement('foyer-basket-summary');
summary.addEventListener('foyer-error', ({ detail }) => detail.code.toUpperCase());
window.addEventListener('foyer-error', (event) => event.detail.code);
document.body.addEventListener('foyer-basket-change', (event) => event instanceof BasketChangeEvent);

// @ts-expect-error The event has details of its own, not a mouse's.
document.addEventListener('foyer-basket-change', ({ clientX }) => String(clientX));

document.dispatchEvent(new BasketChangeEvent({ count: 1, total: 12.5, cause: 'here' }));
// @ts-expect-error A change has a cause.
document.dispatchEvent(new BasketChangeEvent({ count: 1, total: 12.5 }));

const frame = document.createElement('foyer-frame');
frame.addEventListener('foyer-frame-resize', ({ detail }) => detail.height.toFixed());
frame.addEventListener('foyer-before-frame-scroll', (event) => event.preventDefault());
document.addEventListener('foyer-order-complete', ({ detail }) => detail.id.trim());
void frame.open('choose-seats', { instance: '1201AB' });
// @ts-expect-error Nobody but the letter of the system knows a token.
void frame.open('set-password', { token: 'x' });
// @ts-expect-error A reason is one of a few words.
document.addEventListener('foyer-frame-unreachable', ({ detail }) => detail.reason === 'offline');
