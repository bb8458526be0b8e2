import { css } from './css.js';
import { largePrintTheme, lanternTheme, plainTheme } from './themes.js';
import { ticketPagesCss } from './ticket-pages.js';

/** Style sheets that the venue has uploaded, by name: one structure, several looks. Source: iframes A1, A2. */
const stylesheets: Readonly<Record<string, string>> = {
  'default.css': plainTheme,
  'lantern.css': lanternTheme,
  'large-print.css': largePrintTheme,
};

/** Undefined for one that nobody has uploaded. */
export const stylesheetFile = (name: string): Response | undefined =>
  Object.hasOwn(stylesheets, name) ? css(`${stylesheets[name] ?? ''}\n${ticketPagesCss}`) : undefined;
