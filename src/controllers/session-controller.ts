import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../api/errors.js';
import { FoyerErrorEvent } from '../events/error.js';
import { changesBetween } from '../session/announce.js';
import type { Outcome } from '../session/outcome.js';
import type { Request } from '../session/requests.js';
import type { Session } from '../session/session.js';
import { initialState } from '../session/state.js';
import type { SessionState } from '../session/state.js';
import { sessionOf } from './session-of.js';
import type { HasSettings } from './session-of.js';

type Host = ReactiveControllerHost & EventTarget & HasSettings & { readonly isConnected: boolean };

export interface SessionOptions {
  /** Names of the page's events that the element fires on itself as well, for bindings of frameworks. */
  readonly fires?: readonly string[];
  /** Why an element cannot show what it is about, if so; told by `foyer-error`. */
  readonly errorOf?: (state: SessionState) => ApiError | undefined;
  /** Called with each new state at once, before any event. */
  readonly changed?: (state: SessionState) => void;
}

/** What an element knows of the visitor, while it is connected. */
export class SessionController implements ReactiveController {
  readonly #host: Host;
  readonly #options: SessionOptions;
  #session: Session | undefined;
  #fault: ApiError | undefined;
  #state = initialState;
  #leave: (() => void) | undefined;

  constructor(host: Host, options: SessionOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Undefined where the settings lead to none. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Why what the element is about is not known, if so; an older value may be there all the same. */
  get error(): ApiError | undefined {
    return this.#fault ?? this.#options.errorOf?.(this.#state);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Makes a change; null where the settings lead to no session. */
  async dispatch<T>(request: Request<T>): Promise<Outcome<T> | null> {
    return this.#session ? this.#session.dispatch(request) : null;
  }

  /** Listens to the session of the present settings. */
  #follow(): void {
    const found = sessionOf(this.#host);
    const session = found instanceof ApiError ? undefined : found;
    if (session !== this.#session) {
      this.#leave?.();
      this.#leave = undefined;
      this.#session = session;
      this.#take(initialState);
    }
    const fault = found instanceof ApiError ? found : undefined;
    if (fault?.message !== this.#fault?.message) {
      this.#fault = fault;
      this.#report(undefined);
    }
    if (!session || this.#leave) return;
    // What happened while nobody listened here is no change that can be dated.
    this.#take(session.getState());
    this.#leave = session.subscribe((state, cause) => {
      const before = this.#state;
      const error = this.error;
      this.#take(state);
      this.#host.requestUpdate();
      for (const event of changesBetween(before, state, cause ?? 'return'))
        if (this.#options.fires?.includes(event.type)) this.#host.dispatchEvent(event);
      this.#report(error);
    });
  }

  #take(state: SessionState): void {
    this.#state = state;
    this.#options.changed?.(state);
  }

  #report(before: ApiError | undefined): void {
    const { error } = this;
    if (error && error !== before) this.#host.dispatchEvent(new FoyerErrorEvent({ code: error.code }));
  }
}
