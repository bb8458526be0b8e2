import { Task, TaskStatus } from '@lit/task';
import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../api/errors.js';
import { isPersonalKey } from '../api/wire.js';
import type { Wire } from '../api/wire.js';
import { FoyerErrorEvent } from '../events/error.js';
import { pageRecord } from '../session/registry.js';
import type { PageRecord } from '../session/registry.js';
import type { Session } from '../session/session.js';
import { sessionOf } from './session-of.js';
import type { HasSettings } from './session-of.js';

const forgetCatalogue = ({ answers }: PageRecord): void => {
  for (const key of answers.keys()) if (!isPersonalKey(key)) answers.delete(key);
};

type Host = ReactiveControllerHost & EventTarget & HasSettings & { readonly isConnected: boolean };

/** Reads something of the catalogue over the line that the whole page shares. */
export type Read<T> = (wire: Wire, signal: AbortSignal) => Promise<T>;

/** What a read depends on: it is made again when one of these is another. */
type Dependencies = readonly unknown[];

/**
 * Something of the catalogue that an element shows. Read when the element is connected, and again when its settings or what
 * the read depends on change. The last read wins; moving the element reads nothing again.
 */
export class ResourceController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #dependencies: () => Dependencies;
  readonly #task: Task<Dependencies, T>;
  #source: Session | ApiError | undefined;
  #read: Dependencies | undefined;
  #value: T | undefined;
  #error: ApiError | undefined;

  constructor(host: Host, read: Read<T>, dependencies: () => Dependencies = () => []) {
    this.#host = host;
    this.#dependencies = dependencies;
    host.addController(this);
    this.#task = new Task<Dependencies, T>(host, {
      autoRun: false,
      task: ([source], { signal }) => {
        if (source instanceof ApiError) throw source;
        return read((source as Session).wire, signal);
      },
      onComplete: (value) => {
        this.#value = value;
        this.#error = undefined;
      },
      onError: (error) => this.#fail(error),
    });
  }

  /** Undefined until it was read. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Why the last read failed; stays until another has succeeded. */
  get error(): ApiError | undefined {
    return this.#error;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** The line that the present settings lead to. */
  get wire(): Wire | undefined {
    return this.#source instanceof ApiError ? undefined : this.#source?.wire;
  }

  /**
   * Reads again, past what the page remembers: an answer that could not be read is one of those. Resolves when that has
   * ended, or was given up for another read; never rejects.
   */
  async retry(): Promise<void> {
    const { wire } = this;
    if (!this.#source || this.pending) return;
    if (wire) forgetCatalogue(pageRecord(wire.base));
    await this.#task.run([this.#source, ...this.#dependencies()]);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is moved comes back in the same go.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.pending) return;
      this.#task.abort();
      this.#read = undefined;
    });
  }

  hostUpdate(): void {
    if (isServer || !this.#host.isConnected) return;
    this.#source = sessionOf(this.#host);
    const needed = [this.#source, ...this.#dependencies()];
    if (this.#read && needed.every((each, at) => Object.is(each, this.#read?.[at]))) return;
    this.#read = needed;
    this.#value = undefined;
    this.#error = undefined;
    if (this.#source) void this.#task.run(needed);
    else this.#task.abort();
  }

  #fail(error: unknown): void {
    // Given up by ourselves: nothing went wrong.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    this.#error =
      error instanceof ApiError
        ? error
        : new ApiError('invalid-response', { resource: 'catalogue', cause: error });
    this.#host.dispatchEvent(new FoyerErrorEvent({ code: this.#error.code }));
  }
}
