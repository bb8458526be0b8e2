import { pageHidden } from './page.js';

/**
 * Time, as everything in the client sees it. Tests pass their own, so that no limit is waited for in real time.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs once after so many milliseconds. What it returns cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

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
