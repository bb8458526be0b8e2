import { giveBack } from './keep.js';
import type { Kept } from './keep.js';
import type { Scope } from './scope.js';
import type { Hook } from './table.js';

/** A hook on one element of an author. */
export class Place<View> {
  readonly element: Element;
  /** The attribute, or `template`. */
  readonly name: string;
  readonly hook: Hook<View>;
  readonly scope: Scope<View>;
  /** What was written over for it. */
  kept = new Set<Kept>();
  #listening: AbortController | undefined;

  constructor(element: Element, name: string, hook: Hook<View>, scope: Scope<View>) {
    this.element = element;
    this.name = name;
    this.hook = hook;
    this.scope = scope;
  }

  /** What is shown: the element of the kit, or the item of a list. */
  get view(): View {
    return this.scope.view;
  }

  /** What the author wrote as the hook's value: `10` in `data-donate-amount="10"`. */
  get argument(): string {
    return this.element.getAttribute(this.name) ?? '';
  }

  /** Listens on the element itself, so that events that do not bubble are heard, or on another, until the hook is gone. */
  on(type: string, listener: (event: Event) => void, target: Element = this.element): void {
    this.#listening ??= new AbortController();
    target.addEventListener(type, listener, { signal: this.#listening.signal });
  }

  /** Brings the element in line, and gives back what is no longer written over. */
  update(): void {
    const before = this.kept;
    this.kept = new Set();
    this.hook.update?.(this);
    for (const kept of before) if (!this.kept.has(kept)) giveBack(kept);
  }

  /** Gives all back as the author had it. */
  release(): void {
    this.#listening?.abort();
    this.hook.release?.(this);
    this.kept.forEach(giveBack);
  }
}
