import { cloneMark, reach } from '../../base/markup.js';

/** Id and name that the system's own scripts look for. Source: iframes A4, R1. */
const conventional = 'SpektrixIFrame';

/** The slot of an element's look that a frame stands in. */
export const frameSlot = 'frame';

/**
 * A name that nothing else on the page has: the conventional one, or one with a number behind it. Two frames of one name
 * would get each other's height. Source: iframes R3.
 */
export const freeName = (page: Document): string => {
  const taken = (name: string): boolean =>
    page.getElementById(name) !== null || page.getElementsByName(name).length > 0;
  if (!taken(conventional)) return conventional;
  let number = 2;
  while (taken(`${conventional}-${number}`)) number += 1;
  return `${conventional}-${number}`;
};

export const isConventional = ({ id, name }: HTMLIFrameElement): boolean =>
  id === conventional && name === conventional;

/**
 * Permissions are read as a page comes, and `payment` alone means: to the origin that `src` names. So they are set first.
 * Source: iframes R10.
 */
export const permit = (frame: HTMLIFrameElement, allow: string | null): void => {
  if (allow === frame.getAttribute('allow')) return;
  if (allow === null) frame.removeAttribute('allow');
  else frame.allow = allow;
};

/** Adds permissions to those that an author gave a frame of theirs, which stay. */
export const permitMore = (frame: HTMLIFrameElement, allow: string | null): void => {
  if (allow !== null && !frame.allow.includes(allow))
    frame.allow = [frame.allow, allow].filter((each) => each !== '').join('; ');
};

/** A frame of ours for an element, without an address yet. */
export const createFrame = (host: Element, allow: string | null): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  const name = freeName(host.ownerDocument);
  frame.id = name;
  frame.name = name;
  frame.slot = frameSlot;
  frame.loading = 'eager';
  // The system chooses a venue's settings by the page that frames it: its origin, and no more of the address.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  permit(frame, allow);
  // Scripts that patch a page in place leave such a frame alone: Turbo, and htmx.
  frame.toggleAttribute('data-turbo-permanent', true);
  frame.setAttribute('hx-preserve', 'true');
  // A copy of it that a page's history brings back holds nothing of this visit.
  frame.setAttribute(cloneMark, '');
  // Through CSSOM: a strict content security policy lets that pass. A page's own rules for frames do not get in the way.
  for (const [property, value] of [
    ['display', 'block'],
    ['width', '100%'],
    ['border', '0'],
  ] as const)
    frame.style.setProperty(property, value);
  return frame;
};

/** The frame that an author wrote inside an element, if any. */
export const authorsFrame = (host: Element): HTMLIFrameElement | null => {
  for (const element of reach(host))
    if (element instanceof HTMLIFrameElement && !element.hasAttribute(cloneMark)) return element;
  return null;
};

/** The child of an element that a frame is in, or is. */
export const placeOf = (host: Element, frame: Element): Element | null => {
  let place: Element | null = frame;
  while (place && place.parentElement !== host) place = place.parentElement;
  return place;
};

/** Does an address lead to an origin? */
export const isOf = (origin: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === origin;

/**
 * Has a frame's page come already, as far as can be told? Once the whole page has loaded, so have the frames that came
 * with it; one that came later is empty until its page does, and what is empty can be read.
 */
export const hasLoaded = ({ contentWindow }: HTMLIFrameElement): boolean => {
  if (document.readyState !== 'complete') return false;
  try {
    return contentWindow !== null && contentWindow.location.href !== 'about:blank';
  } catch {
    return true;
  }
};
