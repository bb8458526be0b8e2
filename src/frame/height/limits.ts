/** Pixels. Anything lower or higher is a mistake, or an attempt to hide or flood the page. Source: iframes R16. */
const least = 200;
const most = 20_000;

/** Pixels below which a change is the rounding of a browser. */
const slack = 2;

/** A height that a frame may have, in whole pixels; undefined for any other value. */
export const acceptedHeight = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? Math.round(value) : undefined;

/** Is it far enough from the height that is there? */
export const isChange = (before: number | undefined, after: number): boolean =>
  before === undefined || Math.abs(after - before) >= slack;
