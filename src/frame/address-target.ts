import { digitsOf } from './frame-url.js';
import type { FrameTarget } from './frame-url.js';
import { findFramePage, framePage } from './page-list.js';

/** What the address bar asks of a frame. */
export interface AddressTarget {
  /** Fields that the address names; they go before those of the author. */
  readonly target: Partial<FrameTarget>;
  /** Names of parameters whose values are not used, as they stand in the address. */
  readonly dropped: readonly string[];
}

const isName = (text: string): boolean => /^[\p{L}\p{N} ._~-]{1,100}$/u.test(text);
const isId = (text: string): boolean => digitsOf(text) !== undefined && /^\w{1,100}$/.test(text);

const isPage = (text: string): boolean => {
  const page = findFramePage(text);
  return page !== undefined && !framePage(page).followsOnly;
};

/** Parameters by their names, before the prefix, and what they may hold. */
const parameters = {
  page: isPage,
  instance: isId,
  'web-instance-id': isName,
  event: isId,
  'web-event-id': isName,
  membership: isId,
  screen: isName,
} as const;

const fieldOf = (name: string): string => name.replace(/-[a-z]/g, (pair) => pair.slice(1).toUpperCase());

/**
 * Reads from the address bar what a frame is to show: a page by name through the list, ids, names, and never an address,
 * a style sheet or a host. The `token` of a letter about a forgotten password has no prefix: the letter writes it.
 * Source: iframes R5, A7.
 *
 * @param search `location.search`
 * @param urlKey Before the name of every parameter, such as `book-`; empty for none.
 */
export const targetFromAddress = (search: string, urlKey = ''): AddressTarget => {
  const query = new URLSearchParams(search);
  const target: Record<string, string> = {};
  const dropped: string[] = [];
  for (const [name, accepts] of Object.entries(parameters)) {
    const value = query.get(urlKey + name)?.trim() ?? '';
    if (value === '') continue;
    if (accepts(value)) target[fieldOf(name)] = value;
    else dropped.push(urlKey + name);
  }
  const token = query.get('token') ?? ''; // assumption: password-token-in-letter
  if (/^[\w.~+/=-]{1,500}$/.test(token)) target['token'] = token;
  return { target, dropped };
};
