import { pageHidden } from './page.js';

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/**
 * Gives way to input and painting between two slices of work. Not at all while the page is hidden: nobody is kept
 * waiting there, and browsers slow timers down to one a second.
 */
export const breathe = async (): Promise<void> => {
  if (pageHidden()) return;
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise<void>((resolve) => setTimeout(resolve));
};
