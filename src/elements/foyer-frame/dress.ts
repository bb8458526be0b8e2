import { saysNothing, titleFor } from './title.js';

/** What a frame looks like from outside, and is called. */
export interface Looks {
  readonly isOurs: boolean;
  /** Has another page been asked for since the frame was there first? */
  readonly isFurther: boolean;
  /** What the author calls it. */
  readonly label: string | null | undefined;
  /** What we call it, by its page. */
  readonly name: string;
  /** Pixels; undefined where the author says nothing. */
  readonly minHeight: number | undefined;
  /** Do heights arrive, or may they still? */
  readonly tellsHeight: boolean;
}

/** Room that is kept free; more where the page will have to scroll in it. Source: iframes R16, R17. */
const roomOf = ({ minHeight, tellsHeight }: Looks): string =>
  minHeight === undefined ? `max(${tellsHeight ? 600 : 1000}px, 100svh)` : `${minHeight}px`;

/** Keeps a frame's title and its least height; what is the author's stays, where it says something. */
export class Dress {
  #frame: HTMLIFrameElement | undefined;
  #authorsTitle: string | null = null;
  #room: string | undefined;

  /** A title of the author's that says nothing. */
  static badTitle(frame: HTMLIFrameElement, label: string | null | undefined): string | null {
    const title = (label ?? frame.title).trim();
    return title !== '' && saysNothing(title) ? title : null;
  }

  put(frame: HTMLIFrameElement, stage: HTMLElement | null | undefined, looks: Looks): void {
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#authorsTitle = looks.isOurs ? null : frame.title;
      this.#room = undefined;
    }
    const { isOurs, isFurther, label, name, minHeight } = looks;
    const title = titleFor(frame, label, isFurther ? null : this.#authorsTitle, name);
    if (frame.title !== title) frame.title = title;
    // An author's frame has a height of its own.
    const room = isOurs || minHeight !== undefined ? roomOf(looks) : '0px';
    stage?.style.setProperty('min-block-size', room);
    if (room === this.#room || (!isOurs && minHeight === undefined)) return;
    this.#room = room;
    frame.style.setProperty('min-height', room);
  }
}
