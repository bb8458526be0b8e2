import type { Clock } from '../../api/clock.js';
import type { HeightTrouble } from './trouble.js';

/**
 * Where a height came from: the vendor's script, which sets it itself; the empty page inside the system's page; our
 * snippet in the system's pages. Source: iframes R17.
 */
export type HeightSource = 'integrate' | 'nested' | 'snippet';

export interface HeightWatch {
  /** The frame, as long as there is one. Its height is set here, through CSSOM, and nowhere else. */
  readonly frame: () => HTMLIFrameElement | null;
  /** Of the ticket host, such as `https://tickets.venue.org`. */
  readonly origin: string;
  readonly clock: Clock;
  /**
   * Address or path of the venue's blank page, where the author says it. Only for finding out why no heights arrive.
   */
  readonly blankPage?: string | undefined;
  /** The frame has another height now, in pixels. */
  readonly height: (pixels: number, source: HeightSource) => void;
  /** A page has been there for five seconds and told no height; once for each reason in a row. */
  readonly unavailable: (reason: HeightTrouble) => void;
}

export interface HeightFollower {
  /** The frame has loaded a page. */
  loaded(): void;
  /** The gate heard a height, in pixels. */
  message(pixels: number): void;
  stop(): void;
}
