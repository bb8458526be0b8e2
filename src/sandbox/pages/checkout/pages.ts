import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { bookMoreLink } from '../embed/ways.js';
import { show } from '../layout.js';
import { countOf, keep, redirect } from '../visit.js';
import type { Page, Visit } from '../visit.js';
import { showConfirmation } from './confirmation.js';
import { showStep } from './show-step.js';
import { stepAddress } from './step.js';
import type { Checkout, Step } from './step.js';
import { nextStep, relevantSteps, steps } from './steps.js';

const startAddress = (visit: Visit): string => visit.link('secure/checkout/v2');

/** The checkout of the basket as it is now; undefined where none was begun, or for another basket. */
const readCheckout = (visit: Visit): Checkout | undefined => {
  const basket = visit.system.boxOffice.readBasket(visit.visitor);
  const record = visit.session.checkout;
  if (!basket || !record || record.orderId !== null || record.basketId !== basket.id) return undefined;
  return { visit, basket, record, customer: basket.customer ?? null };
};

/** Where the visitor stands: at the first step that is still to be taken, or behind the last. */
const goToNext = (visit: Visit): Response => {
  if (visit.session.checkout?.orderId != null) return redirect(stepAddress(visit, 'orderconfirmation'));
  const checkout = readCheckout(visit);
  const next = checkout && nextStep(checkout);
  return redirect(next ? stepAddress(visit, next.name) : startAddress(visit));
};

/** Why there can be no checkout at all. */
const refuseCheckout = (visit: Visit): Promise<Response> | undefined => {
  const { system, visitor, website, texts } = visit;
  if (!website.expressCheckout)
    return show(visit, {
      title: texts.basket.checkOut,
      problem: { message: texts.checkout.noExpress, problems: [] },
      body: html``,
    });
  if (countOf(system.boxOffice.readBasket(visitor)) > 0) return undefined;
  return show(visit, {
    title: texts.basket.checkOut,
    body: html`<p>${texts.basket.empty}</p>
      ${bookMoreLink(visit)}`,
  });
};

/** Begins afresh, at the first step that this visitor has to take. */
const startPage: Page = (visit) => {
  const refused = refuseCheckout(visit);
  if (refused) return refused;
  const basketId = visit.system.boxOffice.readBasket(visit.visitor)?.id ?? '';
  keep(visit, { checkout: { basketId, done: [], guest: null, orderId: null } });
  return goToNext(visit);
};

const take = (checkout: Checkout, step: Step): Response | Promise<Response> => {
  const { visit, record } = checkout;
  if (!visit.form) return showStep(checkout, step);
  try {
    const progress = step.take(checkout, visit.form);
    const done = [...new Set([...record.done, step.name])];
    keep(visit, { checkout: { ...record, ...progress, done } });
  } catch (error) {
    if (error instanceof Refusal) return showStep(checkout, step, error);
    throw error;
  }
  return goToNext(visit);
};

/** A step is open when those before it are behind the visitor; opened cold it leads to the start. Source: iframes A9. */
const stepPage =
  (step: Step): Page =>
  (visit) => {
    const refused = refuseCheckout(visit);
    if (refused) return refused;
    const checkout = readCheckout(visit);
    if (!checkout) return redirect(startAddress(visit));
    const relevant = relevantSteps(checkout);
    const next = nextStep(checkout);
    const isOpen = next === undefined || relevant.indexOf(step) <= relevant.indexOf(next);
    return relevant.includes(step) && isOpen ? take(checkout, step) : goToNext(visit);
  };

const confirmationPage: Page = (visit) => {
  const { checkout } = visit.session;
  const order = visit.system.boxOffice.orders.placed(checkout?.orderId ?? '');
  return checkout && order ? showConfirmation(visit, order, checkout) : redirect(startAddress(visit));
};

/** Express Checkout: its start, one page for each step, and the end. By path below `website/`, in lower case. */
export const checkoutPages: Readonly<Record<string, Page>> = {
  'secure/checkout/v2': startPage,
  ...Object.fromEntries(steps.map((step) => [`secure/checkout/v2/${step.name}`, stepPage(step)])),
  'secure/checkout/v2/orderconfirmation': confirmationPage,
};
