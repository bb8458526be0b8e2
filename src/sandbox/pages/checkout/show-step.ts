import { html } from 'hono/html';
import type { Refusal } from '../../refusal.js';
import type { Html } from '../html.js';
import { show } from '../layout.js';
import { stepAddress } from './step.js';
import type { Checkout, Step } from './step.js';
import { relevantSteps } from './steps.js';

/** The steps behind the visitor as links, this one, and those to come. */
const progress = (checkout: Checkout, shown: Step): Html => {
  const { visit, record } = checkout;
  const texts = visit.texts.checkout;
  const row = (step: Step): Html => {
    const title = texts.steps[step.name];
    if (step === shown) return html`<li aria-current="step">${title}</li>`;
    if (!record.done.includes(step.name)) return html`<li>${title}</li>`;
    return html`<li>
      <a href="${stepAddress(visit, step.name)}">${title}</a> <span class="note">(${texts.done})</span>
    </li>`;
  };
  const relevant = relevantSteps(checkout);
  return html`<p class="note">${texts.stepOf(relevant.indexOf(shown) + 1, relevant.length)}</p>
    <nav aria-label="${texts.progress}">
      <ol class="steps">
        ${relevant.map(row)}
      </ol>
    </nav>`;
};

/**
 * One step. Its part of the page is marked, so that the page can tell the host page where it begins; the first step tells
 * nothing. Source: iframes A4.
 */
export const showStep = (checkout: Checkout, step: Step, problem?: Refusal): Promise<Response> => {
  const tells = step.name !== 'startcheckoutlogin';
  return show(checkout.visit, {
    title: checkout.visit.texts.checkout.steps[step.name],
    problem,
    body: html`${progress(checkout, step)}
      <section ${tells && 'data-step'}>${step.body(checkout)}</section>`,
  });
};
