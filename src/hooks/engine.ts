import { isKitElement } from '../base/markup.js';
import { inDevelopment } from './development.js';
import { isKept } from './keep.js';
import { Scope } from './scope.js';
import type { Owner } from './scope.js';
import type { HookTable } from './table.js';

/** So often an author's markup may change; then we wait for the next frame, lest two scripts chase each other for ever. */
const passesAtOnce = 20;

/** An element's hooks, bound to whatever markup its author puts in. A reactive controller, for elements built with Lit. */
export class HookBinding<View = unknown> {
  readonly host: Element;
  /** Who looks again when something changes within a node. */
  readonly owners = new WeakMap<Node, Owner>();
  readonly #table: HookTable<View>;
  readonly #view: View;
  readonly #active: (() => boolean) | undefined;
  #scope: Scope<View> | undefined;
  #observer: MutationObserver | undefined;
  #passes = 0;

  constructor(host: Element, table: HookTable<View>, view: View, active?: () => boolean) {
    this.host = host;
    this.#table = table;
    this.#view = view;
    this.#active = active;
  }

  hostConnected(): void {
    this.update();
  }

  hostUpdated(): void {
    this.update();
  }

  /** An element that is moved keeps all; one that is gone gives its author's markup back. */
  hostDisconnected(): void {
    queueMicrotask(() => this.update());
  }

  /** Is the author's markup filled at present? */
  get running(): boolean {
    return this.#observer !== undefined;
  }

  /** Brings the author's markup in line with the element, at once; or leaves it, while that is not wanted. */
  update(): void {
    const { host } = this;
    if (!host.isConnected || this.#active?.() === false) return this.disconnect();
    if (this.#observer) this.#note(this.#observer.takeRecords());
    else {
      this.#observer = new MutationObserver((records) => this.#pass(records));
      this.watch(host);
      this.#scope = new Scope(this, this.#table, host, this.#view);
    }
    this.#scope?.update(this.#view);
    if (inDevelopment())
      import('./diagnostics.js').then(
        ({ inspect }) => this.#scope && inspect(host, this.#table, this.#scope.places),
        // A site that leaves the chunk out does without.
        () => undefined,
      );
  }

  /** Stops, and leaves the author's markup as it was. */
  disconnect(): void {
    this.#observer?.disconnect();
    this.#scope?.release();
    this.#observer = this.#scope = undefined;
  }

  /** Watches more than the host's own tree: what a `<template>` holds is not in it. */
  watch(node: Node): void {
    this.#observer?.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  #pass(records: readonly MutationRecord[]): void {
    if (!this.#note(records)) return;
    this.#passes += 1;
    if (this.#passes < passesAtOnce) this.update();
    else
      requestAnimationFrame(() => {
        this.#passes = 0;
        this.update();
      });
  }

  /** @returns whether any of it is our business: a change of structure, of a hook, or of what we write to. */
  #note(records: readonly MutationRecord[]): boolean {
    let any = false;
    for (const { target, attributeName } of records) {
      const owner = this.ownerOf(target, attributeName);
      if (!owner) continue;
      const matters = !attributeName || attributeName.startsWith('data-') || isKept(target) || owner.copies;
      if (matters) any = owner.stale = true;
    }
    return any;
  }

  /** Whose business a node is; undefined for what another element of the kit holds. */
  ownerOf(target: Node, attributeName?: string | null): Owner | undefined {
    let node: Node | null = target;
    // Hooks on an element of the kit are for the one around it; what is in it is its own.
    if (attributeName && isKitElement(target as Element)) node = target.parentNode;
    for (; node; node = node.parentNode) {
      const owner = this.owners.get(node);
      if (owner || (node instanceof Element && isKitElement(node))) return owner;
    }
    return undefined;
  }
}

/**
 * Binds an element to the markup that its author puts in: now, later, in place of what is there.
 *
 * @param view What the functions of the table are given: the element, or what it lets them see of its inside.
 * @param active Is the author's markup to be filled at present? Asked at each update; always, if left out.
 *
 * @example
 * this.addController(bindHooks(this, table, this, () => this.headless));
 */
export const bindHooks = <View>(
  host: Element,
  table: HookTable<View>,
  view: View,
  active?: () => boolean,
): HookBinding<View> => new HookBinding(host, table, view, active);
