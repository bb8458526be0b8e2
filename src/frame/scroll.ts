/** Milliseconds after which a visitor who scrolled is taken to have arrived. */
const settled = 1_000;

/** All lengths in pixels. */
export interface ScrollSituation {
  /** Pages that the frame has loaded, this one included. */
  readonly loads: number;
  /** The frame's top, from the top of what is visible: below 0 where it is above. */
  readonly top: number;
  /** How far the page is scrolled. */
  readonly scrolled: number;
  /** What stays free above: `scroll-margin-top`, for a sticky header. */
  readonly margin: number;
  /** From the frame's top to the section that the customer is at, where the frame told one. */
  readonly offset?: number | undefined;
  /** Milliseconds since the visitor last scrolled by themselves; undefined where they have not. */
  readonly sinceScrolled?: number | undefined;
  /** Of the visual viewport: more than 1 while pinched. */
  readonly scale?: number | undefined;
  readonly reducedMotion: boolean;
}

/** As `scrollTo` takes it. */
export interface ScrollTarget {
  readonly top: number;
  readonly behavior: 'instant' | 'smooth';
}

/**
 * Where the page goes after a step in the frame; null where it stays. Never on the first page, never down, and never
 * against a visitor who is scrolling or has pinched into the page. Source: iframes A11, R29.
 */
export const scrollTarget = (now: ScrollSituation): ScrollTarget | null => {
  const { loads, top, scrolled, margin, offset = 0, sinceScrolled = Infinity, scale = 1 } = now;
  if (loads < 2 || sinceScrolled < settled || scale > 1.01) return null;
  const to = Math.max(0, Math.round(scrolled + top + offset - margin));
  if (!Number.isFinite(to) || to >= Math.floor(scrolled)) return null;
  return { top: to, behavior: now.reducedMotion ? 'instant' : 'smooth' };
};
