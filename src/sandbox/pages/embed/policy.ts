import { venuePage } from '../../website.js';
import type { Website } from '../../website.js';

/** Where the page's height is told: the venue's empty page. Undefined where none is set up. */
export const blankPage = (website: Website): string | undefined => venuePage(website, website.blankPage);

/**
 * What a page may load: files of its own host, and the venue's empty page. The markup of the "HTML headers" box is the
 * venue's own and brings what it likes, so a page with such markup has no policy of that kind.
 */
export const contentPolicy = (website: Website): string => {
  const always = "object-src 'none'; base-uri 'none'; form-action 'self'";
  if (website.htmlHeaders !== '') return always;
  const blank = blankPage(website);
  const frames = blank === undefined ? "'none'" : new URL(blank).origin;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src ${frames}; ${always}`;
};
