import type { Clock } from '../../api/clock.js';
import { hasIntegrate, inlineHeight } from './integrate.js';
import { acceptedHeight, isChange } from './limits.js';
import { readNested } from './nested-page.js';
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

/** Milliseconds between two looks at the nested page: soon after a load, and later on. */
const often = 100;
const seldom = 2_000;

/** Milliseconds that the looks stay frequent after a load, or after something changed. */
const eager = 5_000;

/** Milliseconds that the vendor's script has for setting a height, once there is one, before we do. */
const patience = 1_000;

/** Milliseconds after a load in which a height should have arrived. Source: iframes R17. */
const timeLimit = 5_000;

const isVisible = (): boolean => document.visibilityState === 'visible';

/** Follows the height of a frame's pages, by whatever tells it, and gives it to the frame. */
class Follower implements HeightFollower {
  readonly #watch: HeightWatch;
  readonly #end = new AbortController();
  readonly #style: MutationObserver;
  #observed: HTMLIFrameElement | null = null;
  /** The frame's inline height as we found or left it: another one is the vendor's script's doing. */
  #ours = '';
  #isIntegrate = false;
  #current: number | undefined;
  /** Higher than what the vendor's script set, and since when. */
  #excess: { readonly pixels: number; readonly since: number } | undefined;
  #loadedAt = 0;
  #eagerUntil = 0;
  /** Whether this page told a height, and whether by a frame of ours inside it. */
  #heard = false;
  #heardAt = 0;
  #heardNested = false;
  /** What our snippet told of this page. */
  #snippet: number | undefined;
  #told: HeightTrouble | undefined;
  #nextLook: (() => void) | undefined;
  #judgement: (() => void) | undefined;
  #drawing: number | undefined;
  #wanted: { readonly pixels: number; readonly source: HeightSource } | undefined;

  constructor(watch: HeightWatch) {
    this.#watch = watch;
    this.#style = new MutationObserver(() => this.#seeIntegrate());
    this.#observe();
    document.addEventListener('visibilitychange', () => this.#comeAndGo(), { signal: this.#end.signal });
  }

  loaded(): void {
    const { clock } = this.#watch;
    this.#observe();
    this.#loadedAt = clock.now();
    this.#heard = false;
    this.#heardNested = false;
    this.#snippet = undefined;
    this.#excess = undefined;
    this.#beEager();
    this.#awaitHeight();
  }

  message(given: number): void {
    const pixels = acceptedHeight(given);
    if (pixels === undefined || this.#end.signal.aborted) return;
    this.#hear();
    this.#snippet = pixels;
    this.#arriveFromSnippet();
    this.#beEager();
  }

  stop(): void {
    this.#end.abort();
    this.#style.disconnect();
    this.#nextLook?.();
    this.#judgement?.();
    if (this.#drawing !== undefined) cancelAnimationFrame(this.#drawing);
  }

  /** The author's frame may come later than we do, or be another one. */
  #observe(): void {
    const frame = this.#watch.frame();
    if (frame === this.#observed) return;
    this.#style.disconnect();
    this.#observed = frame;
    this.#ours = frame?.style.height ?? '';
    this.#isIntegrate = false;
    this.#current = undefined;
    if (frame) this.#style.observe(frame, { attributeFilter: ['style'] });
  }

  #seeIntegrate(): void {
    const frame = this.#observed;
    if (frame && frame.style.height !== this.#ours && hasIntegrate(document)) this.#leaveToIntegrate(frame);
  }

  /** Its height is the vendor's script's doing, from now on. */
  #leaveToIntegrate(frame: HTMLIFrameElement): void {
    this.#isIntegrate = true;
    this.#ours = frame.style.height;
    this.#excess = undefined;
    const pixels = inlineHeight(frame);
    if (pixels === undefined) return;
    this.#hear();
    this.#wanted = undefined;
    if (!isChange(this.#current, pixels)) return;
    this.#current = pixels;
    this.#watch.height(pixels, 'integrate');
  }

  #comeAndGo(): void {
    if (!isVisible()) {
      this.#nextLook?.();
      this.#nextLook = undefined;
    } else if (this.#loadedAt > 0) {
      this.#beEager();
      if (!this.#heard) this.#awaitHeight();
    }
  }

  #beEager(): void {
    this.#eagerUntil = this.#watch.clock.now() + eager;
    this.#look();
  }

  #look(): void {
    const { clock, frame } = this.#watch;
    this.#nextLook?.();
    this.#nextLook = undefined;
    if (this.#end.signal.aborted || !isVisible()) return;
    const { height } = readNested(frame());
    if (height !== undefined) {
      this.#heardNested = true;
      this.#hear();
      this.#arrive(height, 'nested');
    }
    // Once more, where it was not due before or the vendor's script is about to act.
    this.#arriveFromSnippet();
    const pause = clock.now() < this.#eagerUntil ? often : seldom;
    this.#nextLook = clock.after(pause, () => this.#look());
  }

  #hear(): void {
    if (!this.#heard) this.#heardAt = this.#watch.clock.now();
    this.#heard = true;
    this.#told = undefined;
  }

  #arrive(pixels: number, source: HeightSource): void {
    const frame = this.#observed;
    // A height that is there before we gave any, and is the page's: that script was quicker, and will not say it again.
    if (
      frame &&
      this.#current === undefined &&
      !isChange(inlineHeight(frame), pixels) &&
      hasIntegrate(document)
    )
      this.#leaveToIntegrate(frame);
    if (this.#isIntegrate) this.#raise(pixels);
    else if (this.#isDue() && isChange(this.#current, pixels)) this.#draw(pixels, source);
  }

  /** The nested page comes first where there is one: it is about to tell the same. */
  #arriveFromSnippet(): void {
    if (this.#snippet !== undefined && !this.#heardNested) this.#arrive(this.#snippet, 'snippet');
  }

  /** Where the vendor's script is on the page it goes first. */
  #isDue(): boolean {
    return !hasIntegrate(document) || this.#watch.clock.now() - this.#heardAt >= patience;
  }

  /** All that is done beside the vendor's script: what it leaves cut off for a while is given room. Source: iframes R17. */
  #raise(pixels: number): void {
    const frame = this.#observed;
    const now = this.#watch.clock.now();
    const there = Math.max(inlineHeight(frame) ?? 0, parseFloat(frame?.style.minHeight ?? '') || 0);
    if (!frame || pixels < there + 2) this.#excess = undefined;
    else if (this.#excess?.pixels !== pixels) this.#excess = { pixels, since: now };
    else if (now - this.#excess.since >= patience) frame.style.minHeight = `${pixels}px`;
  }

  #draw(pixels: number, source: HeightSource): void {
    this.#wanted = { pixels, source };
    this.#drawing ??= requestAnimationFrame(() => {
      this.#drawing = undefined;
      const frame = this.#observed;
      const wanted = this.#wanted;
      this.#wanted = undefined;
      if (!frame || !wanted || this.#isIntegrate) return;
      frame.style.height = `${wanted.pixels}px`;
      this.#ours = frame.style.height;
      if (!isChange(this.#current, wanted.pixels)) return;
      this.#current = wanted.pixels;
      this.#watch.height(wanted.pixels, wanted.source);
    });
  }

  #awaitHeight(): void {
    this.#judgement?.();
    this.#judgement = this.#watch.clock.after(timeLimit, () => void this.#judge());
  }

  async #judge(): Promise<void> {
    this.#judgement = undefined;
    // Nobody looked meanwhile; begun again when somebody does.
    if (!isVisible()) return;
    this.#look();
    if (this.#heard) return;
    const load = this.#loadedAt;
    const { frame, origin, blankPage, unavailable } = this.#watch;
    const part = await import('./diagnose-blank-page.js').catch(() => undefined);
    const reason = await part?.diagnoseBlankPage({ frame: frame(), origin, blankPage });
    if (!reason || this.#heard || this.#end.signal.aborted || load !== this.#loadedAt) return;
    if (reason === this.#told) return;
    this.#told = reason;
    unavailable(reason);
  }
}

/**
 * Gives a frame the height of its pages, from whichever source speaks first in the order of requirement 17: the vendor's
 * `integrate.js`, which is left to it; the empty page inside the system's page, looked at while this page is visible; our
 * snippet's messages; none, and then the reason is told. Heights stay between 200 and 20,000 pixels; a step of less than
 * 2 is none. Call `stop()` when the frame goes.
 */
export const followHeight = (watch: HeightWatch): HeightFollower => new Follower(watch);
