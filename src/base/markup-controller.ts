import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { advise } from './advice.js';
import { bringsMarkup, removeClones, showsContent } from './markup.js';

type Host = ReactiveControllerHost & Element & { markup?: string | null };

/** Knows whose markup an element shows. Reads it again whenever its children change. */
export class MarkupController implements ReactiveController {
  readonly #host: Host;
  readonly #hooks: readonly string[];
  #observer: MutationObserver | undefined;
  #fresh = true;
  #brought = false;
  #content = false;

  constructor(host: Host, hooks: readonly string[]) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  /** Is the author's markup shown, and filled, in place of ours? */
  get headless(): boolean {
    const mode = this.#host.markup;
    if (mode === 'own') return true;
    if (mode === 'ours') return false;
    if (mode) advise('markup', mode);
    return this.#brought;
  }

  /** Did the author put anything in that a visitor sees? */
  get hasContent(): boolean {
    return this.#content;
  }

  hostConnected(): void {
    // Only at first: an element that is moved keeps what it made.
    if (this.#fresh) removeClones(this.#host);
    this.#fresh = false;
    this.#observer ??= new MutationObserver(() => {
      if (this.#read()) this.#host.requestUpdate();
    });
    const { length } = this.#hooks;
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(length > 0 ? { attributeFilter: [...this.#hooks] } : {}),
    });
    if (this.#read()) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): boolean {
    const [brought, content] = [this.#brought, this.#content];
    this.#brought = bringsMarkup(this.#host, this.#hooks);
    this.#content = showsContent(this.#host);
    return brought !== this.#brought || content !== this.#content;
  }
}
