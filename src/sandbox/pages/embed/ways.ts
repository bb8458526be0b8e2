import { html } from 'hono/html';
import { venuePage } from '../../website.js';
import type { VenueLink } from '../../website.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';

/** A page of the venue's, for the whole window, or one of the system's own, for the frame it is in. */
export interface Way {
  readonly href: string;
  readonly top: boolean;
}

/** Pages of the system that stand in for a page of the venue's. */
const ownPages = {
  basketLink: 'Basket2.aspx',
  checkoutLink: 'secure/checkout/v2',
  accountLink: 'secure/MyAccount.aspx',
  loginLink: 'secure/LoginLogout.aspx',
} satisfies Partial<Record<VenueLink, string>>;

export type Destination = keyof typeof ownPages;

/** Where a step of the journey leads: to the venue's page where it has one. Source: iframes A5. */
export const wayTo = (visit: Visit, destination: Destination): Way => {
  const venue = venuePage(visit.website, visit.website[destination]);
  return venue === undefined
    ? { href: visit.link(ownPages[destination]), top: false }
    : { href: venue, top: true };
};

/** A link that leaves the frame where it leads to the venue. */
export const wayLink = ({ href, top }: Way, words: string): Html =>
  top ? html`<a href="${href}" target="_top">${words}</a>` : html`<a href="${href}">${words}</a>`;

/** The link to book more, which venues have or do not have. */
export const bookMoreLink = ({ website, texts }: Visit): Html | false => {
  const href = venuePage(website, website.bookMoreLink);
  return href !== undefined && html`<p>${wayLink({ href, top: true }, texts.basket.bookMore)}</p>`;
};
