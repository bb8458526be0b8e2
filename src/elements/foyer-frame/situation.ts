import { warn } from '../../base/warn.js';
import { cultureOf } from '../../frame/culture.js';
import { frameUrl, ticketOrigin } from '../../frame/frame-url.js';
import type { FrameAddress, FrameProblem, FrameTarget } from '../../frame/frame-url.js';
import { whereIs } from '../../frame/messages/where-is.js';
import type { FramePageName } from '../../frame/page-list.js';
import { isOf } from './iframe.js';

/** A page to show. */
export interface Address {
  readonly url: string;
  /** Null where an author's frame shows a page that is not on the list. */
  readonly page: FramePageName | null;
}

/**
 * What an element can do.
 * - `waiting`: settings may still come.
 * - `nothing`: no page is asked for, as in a drawer that is still to be opened.
 * - `settings`: there are none to go by.
 * - `problem`: what is asked for has no address.
 * - `isolated`: this page may hold no pages of others. Source: iframes R14.
 * - `bounced`: the system sent the browser here, since it kept no cookies; a frame would do it again.
 * - `frame`: a page, in a frame.
 */
export type Situation =
  | { readonly kind: 'waiting' | 'nothing' | 'settings' }
  | { readonly kind: 'problem'; readonly problem: FrameProblem }
  | ({ readonly kind: 'isolated' | 'bounced' | 'frame' } & Address);

export interface Circumstances {
  /** Address of the API; undefined where the settings lead to none. */
  readonly base: string | undefined;
  readonly target: FrameTarget;
  /** The language around the element. */
  readonly lang: string;
  /** `src` of a frame that the author wrote. */
  readonly authors: string | undefined;
  readonly isolated: boolean;
  readonly bounced: boolean;
}

/** What takes the place of each argument that only adorns a page, where it cannot be read. */
const plain = (lang: string) => ({
  'sort-by': { sortBy: null },
  stylesheet: { stylesheet: null },
  culture: { culture: cultureOf(lang) },
});

/** A slip in how a page is to look is told to the developer, and keeps nobody from booking. */
const readable = (base: string, target: FrameTarget, lang: string): FrameAddress => {
  const address = frameUrl(base, target);
  if (address.problem?.code !== 'unreadable-argument') return address;
  const { argument, message } = address.problem;
  const instead = Object.entries(plain(lang)).find(([name]) => name === argument)?.[1];
  if (!instead) return address;
  warn(message);
  return readable(base, { ...target, ...instead }, lang);
};

const addressOf = (
  base: string,
  { target, lang, authors }: Circumstances,
): Address | FrameProblem | undefined => {
  if (target.page !== '') {
    // A culture stays for the whole visit, so each address names one. Source: iframes A2, R31.
    const asked = { ...target, culture: target.culture ?? cultureOf(lang) };
    const { url, page, problem } = readable(base, asked, lang);
    return problem ?? { url, page };
  }
  if (authors === undefined || !isOf(ticketOrigin(base), authors)) return undefined;
  return { url: authors, page: whereIs(new URL(authors).pathname)?.page ?? null };
};

/** What an element can do where its settings are known, or are known to be missing. */
export const situationOf = (now: Circumstances): Situation => {
  const { base, isolated, bounced } = now;
  if (base === undefined) return { kind: 'settings' };
  const address = addressOf(base, now);
  if (!address) return { kind: 'nothing' };
  if ('code' in address) return { kind: 'problem', problem: address };
  return { kind: isolated ? 'isolated' : bounced ? 'bounced' : 'frame', ...address };
};

/** The same page for the whole window, where nothing needs to tell its height. */
export const fullPage = ({ url }: Address): string => {
  const address = new URL(url);
  address.searchParams.delete('resize');
  return address.href;
};
