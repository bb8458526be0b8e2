import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Demo } from '../../scripts/demo-server.js';
import { bookable } from '../../scripts/shots/visit.js';
import type { SeasonInstance } from '../../src/sandbox/season/types.js';
import { expect } from '../support/demo.js';
import { mouse } from './journey-hands.js';
import type { Hand } from './journey-hands.js';

/** Where the system's page is: in a frame of the venue's page, or in the window itself. */
export type Place = Pick<Page & FrameLocator, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;

export const systemOf = (demo: Pick<Demo, 'sandbox'>) => demo.sandbox.systems.get('lantern')!;

/** A customer of the season: one who has been here before, with an address and a card. */
export const customerOf = (demo: Demo, firstName = 'Ada') =>
  systemOf(demo).catalogue.season.customers.find((customer) => customer.firstName === firstName)!;

/** The system's page in the frame of the page. */
export const frameOf = (page: Page): FrameLocator => page.frameLocator('main iframe');

export const headingOf = (place: Place, name: string | RegExp): Locator =>
  place.getByRole('heading', { level: 1, name });

/** What the header of the site says: how many things are in the basket, and who is logged in. */
export const expectHost = async (
  page: Page,
  { items, total, who }: { readonly items: number; readonly total?: string; readonly who?: string | null },
): Promise<void> => {
  const header = page.getByRole('banner');
  const counted = items === 1 ? '1 item' : `${items} items`;
  const basket = header.getByRole('link', { name: new RegExp(`^Basket, ${counted}(,|$)`) });
  await expect(basket).toBeVisible();
  if (total !== undefined) await expect(basket).toHaveAccessibleName(`Basket, ${counted}, ${total}`);
  const login = header.getByRole('link', { name: who === null ? 'Log in' : new RegExp(who ?? '') });
  if (who !== undefined) await expect(login).toBeVisible();
};

/** Has each page note how often the element said that its frame has loaded one. */
export const countLoads = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('foyer-frame-load', ({ detail }) =>
      document.documentElement.setAttribute('data-loads', String(detail.n)),
    );
  });

export const loads = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-loads');

/**
 * Notes in milliseconds how long after the frame has told of a change each page's header shows it, by the page's own clock.
 */
export const timeHeader = async (page: Page): Promise<readonly number[]> => {
  const delays: number[] = [];
  await page.exposeFunction('behind', (milliseconds: number) => delays.push(milliseconds));
  await page.addInitScript(() => {
    if (window.top !== window) return;
    let hash: string | undefined;
    let toldAt = performance.now();
    addEventListener('message', ({ data, timeStamp }) => {
      const [, told] = /^basketHash:(.*)$/.exec(String(data)) ?? [];
      if (told === undefined || told === hash) return;
      hash = told;
      toldAt = timeStamp;
    });
    const note = ({ detail }: CustomEvent<{ readonly cause: string }>): void => {
      if (detail.cause !== 'frame') return;
      // By the next frame it is drawn.
      const { behind } = window as unknown as { behind: (milliseconds: number) => void };
      requestAnimationFrame(() => behind(performance.now() - toldAt));
    };
    document.addEventListener('foyer-basket-change', note);
    document.addEventListener('foyer-session-change', note);
  });
  return delays;
};

/**
 * A performance with plenty of seats to choose one by one, in the smallest room that has one: its event's name, and where
 * its seats are chosen.
 */
export const aPerformance = (demo: Pick<Demo, 'sandbox' | 'pageUrl'>) => {
  const { catalogue } = systemOf(demo);
  const size = ({ planId }: SeasonInstance): number =>
    (catalogue.plan(planId)?.wire.areas ?? []).reduce((sum, { seats }) => sum + (seats?.length ?? 0), 0);
  const [smallest] = bookable(demo).sort((one, other) => size(one) - size(other));
  const { eventId, wire } = smallest!;
  const { name } = catalogue.event(eventId)!.wire;
  return { id: wire.id, eventId, name, seats: `${demo.pageUrl}book/?instance=${wire.id}` };
};

/** From the listing to the seats of a performance. */
export const chooseFromListing = async (page: Page, demo: Demo, hand = mouse): Promise<void> => {
  const { id, name } = aPerformance(demo);
  await page.goto(`${demo.pageUrl}whats-on/`);
  await hand.press(page.getByRole('main').getByRole('link', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await hand.press(page.locator(`.dates a[href$="${id}"]`));
  await expect(headingOf(frameOf(page), name)).toBeVisible();
};

/** Ticks seats on the plan and adds them. */
export const takeSeats = async (place: Place, hand = mouse, count = 2): Promise<void> => {
  const free = place.locator('input[name="Seat"]:not(:checked)');
  for (let taken = 0; taken < count; taken += 1) await hand.tick(free.first());
  await hand.press(place.getByRole('button', { name: 'Add to basket' }));
};

/** The venue's basket page, after something was added. */
export const atBasket = async (page: Page): Promise<void> => {
  await page.waitForURL('**/basket/');
  await expect(headingOf(frameOf(page), 'Your basket')).toBeVisible();
};

/** What the system's page says is to be paid. */
export const toPay = (place: Place): Promise<string> =>
  place.locator('dl.totals > div', { hasText: 'To pay' }).locator('dd').innerText();

export const logInAt = async (
  place: Place,
  { email, password }: { readonly email: string; readonly password: string },
  hand = mouse,
): Promise<void> => {
  const form = place.locator('form:has([type=password])');
  await hand.type(form.getByLabel('E-mail address'), email);
  await hand.type(form.getByLabel('Password'), password);
  await hand.press(form.getByRole('button', { name: 'Log in' }));
};

const button = (place: Place, name: string | RegExp): Locator => place.getByRole('button', { name });

/** What is done at each step of the checkout, by its heading. */
const steps: Readonly<Record<string, (place: Place, hand: Hand) => Promise<void>>> = {
  'Your tickets': (place, hand) => hand.press(button(place, 'Continue')),
  'Anything else?': async (place, hand) => {
    await hand.type(place.getByRole('textbox'), 'Somewhere with room for a cello, please.');
    await hand.press(button(place, 'Continue'));
  },
  'Add a donation': (place, hand) => hand.press(button(place, 'Not today')),
  'Gift Aid': (place, hand) => hand.press(button(place, 'Add Gift Aid')),
  'Keeping in touch': (place, hand) => hand.press(button(place, 'Continue')),
  'Your order': (place, hand) => hand.press(button(place, 'Continue to payment')),
  'Billing address': async (place, hand) => {
    await hand.type(place.getByLabel('Address line 1'), '1 Lamp Row');
    await hand.type(place.getByLabel('Town'), 'Saltmere');
    await hand.type(place.getByLabel('Postcode'), 'SX1 2BD');
    await hand.press(button(place, 'Continue'));
  },
  Payment: async (place, hand) => {
    await hand.type(place.getByLabel('Card number'), '4111 1111 1111 1111');
    await hand.type(place.getByLabel('Name on card'), 'A Wick');
    await hand.type(place.getByLabel('Expiry date'), '04/30');
    await hand.type(place.getByLabel('Security code'), '123');
    await hand.press(button(place, /^Pay/));
  },
};

/**
 * Goes through the checkout from the step after the login to the confirmation.
 *
 * @param atEach Looks at the host page at each step.
 * @returns the headings that were passed.
 */
export const walkCheckout = async (
  place: Place,
  hand = mouse,
  atEach: (heading: string) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> => {
  const passed: string[] = [];
  for (;;) {
    const last = passed.at(-1) ?? 'Who is booking?';
    await expect(headingOf(place, new RegExp(`^(?!${last.replace('?', '\\?')}$)`))).toBeVisible();
    const heading = await place.getByRole('heading', { level: 1 }).innerText();
    passed.push(heading);
    await atEach(heading);
    const step = steps[heading];
    if (!step) return passed;
    await step(place, hand);
  }
};
