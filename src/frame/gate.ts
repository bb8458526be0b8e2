import type { FramePageName } from './page-list.js';
import { readMessage } from './messages/read-message.js';
import { pairUp } from './messages/pair.js';

/** What a frame told, derived from its messages: nothing of the customer is in it. Source: iframes A4, R8, R9. */
export type FrameFact =
  /** Once for each page that loads: who and what the session holds, by an opaque hash. */
  | { readonly kind: 'session'; readonly hash: string; readonly loggedIn: boolean; readonly count: number }
  /** Pixels from the frame's top to the section that the customer is at. */
  | { readonly kind: 'offset'; readonly pixels: number }
  /** From the in-frame snippet; not yet held to any limit. */
  | { readonly kind: 'height'; readonly pixels: number }
  /** From the in-frame snippet: the page the frame shows; null for one that is not on the list. */
  | { readonly kind: 'path'; readonly page: FramePageName | null; readonly step: string | null }
  /** From the in-frame snippet: an order is confirmed. */
  | { readonly kind: 'order'; readonly id: string };

export interface Gate {
  /** The window that messages arrive at. */
  readonly window: Window;
  /** The frame, as long as there is one. */
  readonly frame: () => HTMLIFrameElement | null;
  /** The only origin that is heard, such as `https://tickets.venue.org`. */
  readonly origin: string;
  readonly heard: (fact: FrameFact) => void;
}

/**
 * Hears a frame: only messages of this frame's own window, from exactly this origin, of a known shape. Everything else is
 * ignored in silence, since any window may send anything. Source: iframes R7, R8.
 *
 * @returns what ends it.
 */
export const openGate = ({ window, frame, origin, heard }: Gate): (() => void) => {
  const pair = pairUp();
  const hear = (event: MessageEvent<unknown>): void => {
    const source = frame()?.contentWindow;
    if (!source || event.source !== source || event.origin !== origin) return;
    const message = readMessage(event.data);
    if (!message) return;
    const fact = message.kind === 'contents' || message.kind === 'hash' ? pair(message) : message;
    if (fact) heard(fact);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
};
