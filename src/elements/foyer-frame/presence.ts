/** Is this the element that has the focus, whatever trees it is in? */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/**
 * Has the customer been in the frame since a page was loaded there? What they typed or chose would be lost with it. A focus
 * that goes into a frame tells nobody but the window, which loses it. Source: iframes R20.
 */
export class Presence {
  readonly #frame: () => HTMLIFrameElement | null;
  #been = false;

  constructor(frame: () => HTMLIFrameElement | null, signal: AbortSignal) {
    this.#frame = frame;
    const look = (): void => {
      this.#been ||= this.#isIn();
    };
    addEventListener('blur', look, { signal });
    // From one frame to another the window loses nothing.
    document.addEventListener('focusin', look, { signal });
  }

  get been(): boolean {
    return this.#been || this.#isIn();
  }

  /** A page of ours is asked for. */
  begin(): void {
    this.#been = false;
  }

  #isIn(): boolean {
    const frame = this.#frame();
    return frame !== null && hasFocus(frame);
  }
}
