import { warn } from '../../base/warn.js';
import { targetFromAddress } from '../../frame/address-target.js';
import type { FrameTarget } from '../../frame/frame-url.js';

/** Names of what a page is asked with. */
export const params = [
  'instance',
  'webInstanceId',
  'event',
  'webEventId',
  'membership',
  'screen',
  'sortBy',
  'stylesheet',
  'culture',
] as const satisfies readonly (keyof FrameTarget)[];

/** What stays from page to page unless it is given anew: it is the venue's, or the visitor's. */
export const lasting: ReadonlySet<string> = new Set<(typeof params)[number]>(['stylesheet', 'culture']);

/** What a page is asked with by `open()`, beside its name: as the attributes of the same names. */
export type FrameParams = Pick<FrameTarget, (typeof params)[number]>;

export interface Asked extends FrameParams {
  readonly page?: string | null;
  readonly urlKey?: string | null;
}

/** What an element is asked to show, by its attributes and, where the author lets it, by the address bar. */
export const targetOf = (asked: Asked, search: string): FrameTarget => {
  const own = Object.fromEntries(params.map((name) => [name, asked[name] ?? null])) as FrameParams;
  const page = asked.page?.trim() ?? '';
  const { urlKey } = asked;
  if (urlKey === null || urlKey === undefined) return { page, ...own };
  const { target, dropped } = targetFromAddress(search, urlKey);
  for (const name of dropped) warn(`What the address bar says for "${name}" cannot be used in a frame.`);
  return { page, ...own, ...target };
};
