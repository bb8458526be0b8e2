import type { Session } from '../../src/session/session.js';

/**
 * Puts one of the ticketing system's pages in the place of the link that led there. What a visitor does in it shows in the
 * rest of the page as soon as the frame has its next page.
 */
export const showInFrame = (host: HTMLElement, url: string, title: string, session: Session): void => {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = url;
  frame.addEventListener(
    'load',
    // The first page changes nothing. Each later one follows a link or a form.
    () => frame.addEventListener('load', () => void session.refresh('frame')),
    { once: true },
  );
  host.replaceChildren(frame);
};
