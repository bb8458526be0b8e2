import { acceptedHeight } from './limits.js';

/** Frames inside the frame that are looked at; the system opens one. */
const most = 20;

/** What holds the height in their addresses. */
const parameter = 'height'; // assumption: height-in-address

/**
 * What can be seen of the frames inside a frame: how many there are, how many of them are of our own origin and so can be
 * read, and the height that the address of one of those tells. Source: iframes A4; the parameter's name is inferred from
 * a live site's requests, and the whole is experimental until it was checked on the real system.
 */
export interface NestedPages {
  readonly count: number;
  readonly readable: number;
  /** Pixels, within the limits; the last one told, since pages open a new frame for a new height. */
  readonly height: number | undefined;
}

const heightIn = (search: string): number | undefined => {
  let height: number | undefined;
  for (const [name, value] of new URLSearchParams(search))
    if (name.toLowerCase() === parameter && /^\d{1,6}(\.\d+)?$/.test(value))
      height = acceptedHeight(Number(value));
  return height;
};

/** Reads the empty pages of ours inside the system's page. Works in a shadow root too: it asks the frame itself. */
export const readNested = (frame: HTMLIFrameElement | null): NestedPages => {
  const outer = frame?.contentWindow;
  let count = 0;
  try {
    count = Math.min(outer?.length ?? 0, most);
  } catch {
    // The frame went while it was looked at.
  }
  let readable = 0;
  let height: number | undefined;
  for (let at = 0; at < count; at += 1) {
    try {
      const search = outer?.[at]?.location.search; // assumption: blank-page-in-frame
      if (search === undefined) continue;
      readable += 1;
      height = heightIn(search) ?? height;
    } catch {
      // Of another origin, or refused by the headers of our own page: `diagnoseBlankPage` finds out which.
    }
  }
  return { count, readable, height };
};
