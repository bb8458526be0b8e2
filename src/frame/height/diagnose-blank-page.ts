import { askOwnPage } from '../../api/own-page.js';
import { forbidsFraming } from './framing-rules.js';
import { readNested } from './nested-page.js';
import type { HeightTrouble } from './trouble.js';

export interface Patient {
  readonly frame: HTMLIFrameElement | null;
  /** Of the ticket host. */
  readonly origin: string;
  /** Address or path of the blank page, where it is known. */
  readonly blankPage?: string | undefined;
}

/**
 * Finds out why a frame tells no height. Where the blank page's address is known, it is asked for, on this page's own
 * origin; a page that is not there (404) does as well as any. A chunk of its own: most pages never need it. Never rejects.
 * Source: iframes A4 (lab), R18.
 */
export const diagnoseBlankPage = async ({ frame, origin, blankPage }: Patient): Promise<HeightTrouble> => {
  const { count, readable } = readNested(frame);
  if (count === 0) return 'no-blank-page';
  if (readable > 0) return 'no-height';
  if (blankPage === undefined || !URL.canParse(blankPage, location.href)) return 'unreadable';
  const url = new URL(blankPage, location.href);
  if (url.origin !== location.origin) return 'other-origin';
  const answer = await askOwnPage(url.href);
  if (answer.kind !== 'answer') return answer.kind;
  // Nothing is wrong with this page: what the frame opens must be another one.
  return forbidsFraming(answer.headers, location.origin, origin) ?? 'other-origin';
};
