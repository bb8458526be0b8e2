import { fixture, html } from '@open-wc/testing';

/** A frame of this origin, in which a test puts what the system's page would hold. */
export const emptyFrame = (): Promise<HTMLIFrameElement> => fixture(html`<iframe title="Booking"></iframe>`);

/** Opens a page inside the frame's page, as the system does to tell a height. Resolves when it is there. */
export const nest = async (frame: HTMLIFrameElement, address: string): Promise<HTMLIFrameElement> => {
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame is of another origin.');
  const nested = page.createElement('iframe');
  const loaded = new Promise((resolve) => nested.addEventListener('load', resolve, { once: true }));
  nested.src = new URL(address, location.href).href;
  page.body.append(nested);
  await loaded;
  return nested;
};

/** Loads a page into a frame. */
export const fill = async (frame: HTMLIFrameElement, url: string): Promise<void> => {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  await loaded;
};

/** What the browser draws next has been drawn. */
export const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
