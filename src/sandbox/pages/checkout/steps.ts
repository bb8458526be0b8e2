import { additionalDetails } from './additional-details.js';
import { billingDetails } from './billing-details.js';
import { contactPreferences } from './contact-preferences.js';
import { merchandiseDelivery, ticketDelivery } from './delivery.js';
import { donations } from './donations.js';
import { giftAid } from './gift-aid.js';
import { orderSummary } from './order-summary.js';
import { payment } from './payment.js';
import { personalDetails } from './personal-details.js';
import { start } from './start.js';
import type { Checkout, Step } from './step.js';

/** In their order. Source: iframes A3. */
export const steps: readonly Step[] = [
  start,
  personalDetails,
  ticketDelivery,
  merchandiseDelivery,
  additionalDetails,
  donations,
  giftAid,
  contactPreferences,
  orderSummary,
  billingDetails,
  payment,
];

/** Those that this order passes: behind the visitor or still to come. */
export const relevantSteps = (checkout: Checkout): readonly Step[] =>
  steps.filter((step) => step.isRelevant(checkout));

/** The first that is still to be taken. */
export const nextStep = (checkout: Checkout): Step | undefined =>
  relevantSteps(checkout).find(({ name }) => !checkout.record.done.includes(name));
