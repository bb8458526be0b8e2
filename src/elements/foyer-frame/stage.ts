import type { Clock } from '../../api/clock.js';
import { removeClones } from '../../base/markup.js';
import type { UnreachableReason } from '../../events/frame-unreachable.js';
import { openGate } from '../../frame/gate.js';
import type { FrameFact } from '../../frame/gate.js';
import { followHeight } from '../../frame/height/follow-height.js';
import type { HeightFollower, HeightSource } from '../../frame/height/follow-height.js';
import type { HeightTrouble } from '../../frame/height/trouble.js';
import { Arrival } from './arrival.js';
import {
  authorsFrame,
  createFrame,
  frameSlot,
  hasLoaded,
  isOf,
  permit,
  permitMore,
  placeOf,
} from './iframe.js';
import { Presence } from './presence.js';

/** What a frame is to show. */
export interface Show {
  readonly url: string;
  /** Of the ticket host. */
  readonly origin: string;
  readonly clock: Clock;
  /** Address or path of the venue's blank page, as the author says it by then. */
  readonly blankPage: () => string | undefined;
  /** Null for no permission at all. */
  readonly allow: string | null;
}

export interface StageCallbacks {
  /** Something that is shown around the frame is another than before. */
  readonly changed: () => void;
  readonly loaded: (loads: number) => void;
  readonly heard: (fact: FrameFact) => void;
  readonly height: (pixels: number, source: HeightSource) => void;
  readonly noHeight: (reason: HeightTrouble) => void;
  readonly unreachable: (reason: UnreachableReason) => void;
}

/** What follows one frame, while it is there. */
interface Watch {
  readonly end: AbortController;
  readonly arrival: Arrival;
  readonly presence: Presence;
  readonly height: HeightFollower;
}

/**
 * The frame of an element: made once or the author's own, and from then on left where it is. A frame that is moved, made
 * anew or given another `src` loses what the customer did in it, a place in a queue included.
 * Source: iframes R1, R4, R24, A13.
 */
export class Stage {
  readonly #host: HTMLElement;
  readonly #callbacks: StageCallbacks;
  #frame: HTMLIFrameElement | null = null;
  /** The document's view of what is in the frame: another one means that the browser has thrown the old one away. */
  #window: Window | null = null;
  #isOurs = false;
  #show: Show | undefined;
  #watch: Watch | undefined;
  #gone = false;

  constructor(host: HTMLElement, callbacks: StageCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  get frame(): HTMLIFrameElement | null {
    return this.#frame;
  }

  get isOurs(): boolean {
    return this.#isOurs;
  }

  /** What follows the frame; undefined while there is none. */
  get watch(): Pick<Watch, 'arrival' | 'presence'> | undefined {
    return this.#watch;
  }

  /** Did something else take the frame away, with a booking in it? */
  get gone(): boolean {
    return this.#gone;
  }

  /** Shows a page: in a new frame, in the author's, or in the one that is there, without a step in the page's history. */
  show(show: Show): void {
    this.#gone = false;
    const before = this.#show;
    this.#show = show;
    if (!this.#frame) {
      this.#begin(show);
      return;
    }
    (this.#isOurs ? permit : permitMore)(this.#frame, show.allow);
    // Permissions and messages go by the origin: another one is another frame to both.
    if (before?.origin !== show.origin) {
      this.#frame.src = show.url;
      this.#follow(show);
    } else this.#frame.contentWindow?.location.replace(show.url);
    this.#watch?.presence.begin();
    this.#watch?.arrival.begin();
  }

  /** Loads the page again that was shown last, whatever became of it. */
  reload(): void {
    if (this.#show) this.show(this.#show);
  }

  /** The element goes. A frame in it is emptied by the browser: one that is put back later begins again, unasked. */
  leave(): void {
    if (!this.#frame) return;
    const used = this.#isUsed;
    this.clear();
    this.#gone = used;
  }

  /** Takes the frame away, or lets go of the author's. */
  clear(): void {
    this.#stop();
    this.#gone = false;
    if (this.#isOurs) this.#frame?.remove();
    this.#frame = null;
    this.#window = null;
  }

  #begin(show: Show): void {
    removeClones(this.#host);
    const found = authorsFrame(this.#host);
    this.#isOurs = !found;
    this.#frame = found ?? createFrame(this.#host, show.allow);
    // An author's frame that shows the system already is left as it is: a booking may be under way in it.
    const isThere = found !== null && isOf(show.origin, found.src);
    if (!isThere) {
      if (found) permitMore(found, show.allow);
      this.#frame.src = show.url;
    }
    if (found) found.loading = 'eager';
    this.#slot();
    this.#follow(show);
    if (this.#isOurs) this.#host.append(this.#frame);
    this.#window = this.#frame.contentWindow;
    if (isThere && hasLoaded(this.#frame)) {
      this.#found();
      return;
    }
    this.#watch?.arrival.begin();
    const { signal } = this.#watch?.end ?? {};
    // It may have loaded before we came, which nobody can tell until the page around it has.
    if (isThere && signal && document.readyState !== 'complete')
      addEventListener(
        'load',
        () => {
          if (this.#watch?.arrival.loads === 0) this.#found();
        },
        { once: true, signal },
      );
  }

  /** The frame had its page before we came. */
  #found(): void {
    this.#watch?.arrival.found();
    this.#watch?.height.loaded();
  }

  /** Puts the frame, or the author's element around it, where the look has a place for it. Nothing moves in the page. */
  #slot(): void {
    const place = this.#frame && placeOf(this.#host, this.#frame);
    if (place && place.slot !== frameSlot) place.slot = frameSlot;
  }

  #follow(show: Show): void {
    this.#stop();
    const { origin, clock, blankPage } = show;
    const end = new AbortController();
    const { signal } = end;
    const { changed, heard, height, noHeight, unreachable } = this.#callbacks;
    const frame = (): HTMLIFrameElement | null => this.#frame;
    const arrival = new Arrival({ clock, changed, unreachable });
    const follower = followHeight({
      frame,
      origin,
      clock,
      get blankPage() {
        return blankPage();
      },
      height,
      unavailable: noHeight,
    });
    this.#watch = { end, arrival, presence: new Presence(frame, signal), height: follower };
    const close = openGate({
      window,
      frame,
      origin,
      heard(fact) {
        if (fact.kind === 'session') arrival.heard();
        if (fact.kind === 'height') follower.message(fact.pixels);
        heard(fact);
      },
    });
    signal.addEventListener('abort', close);
    this.#frame?.addEventListener('load', () => this.#loaded(), { signal });
    const observer = new MutationObserver(() => this.#check());
    observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['slot'] });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #loaded(): void {
    const { arrival, height } = this.#watch ?? {};
    if (!arrival || !height) return;
    arrival.loaded();
    height.loaded();
    this.#callbacks.loaded(arrival.loads);
  }

  /** Is the frame still there, and still the same to the browser? */
  #check(): void {
    const frame = this.#frame;
    if (!frame) return;
    // Back from Turbo's history, the frame of the page that was left is put where a copy of ours was.
    removeClones(this.#host, frame);
    if (!this.#host.contains(frame)) {
      this.clear();
      this.#gone = true;
      this.#callbacks.changed();
      return;
    }
    this.#slot();
    if (frame.contentWindow === this.#window) return;
    // Taken out and put back: the browser has begun again, at the address that the frame had first.
    this.#window = frame.contentWindow;
    if (this.#isOurs && this.#isUsed) {
      this.clear();
      this.#gone = true;
      this.#callbacks.changed();
    } else if (this.#isOurs && frame.src !== this.#show?.url) this.reload();
    else this.#watch?.arrival.begin();
  }

  /** Has the customer done anything in it that would be lost? */
  get #isUsed(): boolean {
    const { arrival, presence } = this.#watch ?? {};
    return arrival?.walked === true || presence?.been === true;
  }

  #stop(): void {
    this.#watch?.end.abort();
    this.#watch?.arrival.stop();
    this.#watch?.height.stop();
    this.#watch = undefined;
  }
}
