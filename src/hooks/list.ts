import { cloneMark } from '../base/markup.js';
import { cover } from './display.js';
import { isKept, made } from './keep.js';
import type { Place } from './place.js';
import { Scope } from './scope.js';
import type { Owner } from './scope.js';
import type { HookTable } from './table.js';
import { sourceOf } from './templates.js';

const isClone = (node: Node): boolean => node instanceof Element && node.hasAttribute(cloneMark);

/** The copies of one `<template>`, one for each item, in their order right behind it. */
export class List<Item> implements Owner {
  /** Did the template change? */
  stale = false;
  readonly copies = true;
  readonly #place: Place<unknown>;
  readonly #template: HTMLTemplateElement;
  readonly #table: HookTable<Item>;
  #shown = new Map<string, Scope<Item>[]>();

  constructor(place: Place<unknown>, table: HookTable<Item>) {
    this.#place = place;
    this.#template = place.element as HTMLTemplateElement;
    this.#table = table;
    const { binding } = place.scope;
    // React and Vue put what a template holds beneath it, the parser into its content.
    binding.owners.set(this.#template, this);
    binding.owners.set(this.#template.content, this);
    binding.watch(this.#template.content);
  }

  update(items: readonly Item[] | undefined, key: (item: Item) => string): void {
    const old = this.stale ? new Map<string, Scope<Item>[]>() : this.#shown;
    const copies = new Map<string, Scope<Item>[]>();
    for (const item of items ?? []) {
      let name = key(item);
      while (copies.has(name)) name += ' again';
      const scopes = old.get(name) ?? this.#copy(item);
      for (const scope of scopes) if (scope.stale || scope.view !== item) scope.update(item);
      copies.set(name, scopes);
    }
    const kept = new Set([...copies.values()].flat());
    for (const scope of [...this.#shown.values()].flat())
      if (!kept.has(scope)) {
        scope.root.remove();
        scope.release();
      }
    this.#shown = copies;
    this.stale = false;
    this.#removeRestored();
    this.#put([...kept].map(({ root }) => root));
    if (items) cover(this.#place, this.#beside());
  }

  #copy(item: Item): Scope<Item>[] {
    return [...sourceOf(this.#template).children].map((child) => {
      const root = document.importNode(child, true);
      root.setAttribute(cloneMark, '');
      made.add(root);
      return new Scope(this.#place.scope.binding, this.#table, root, item);
    });
  }

  /** Copies of another life, that a script brought back from its history: nobody knows them any more. */
  #removeRestored(): void {
    for (const node of [...(this.#template.parentNode?.childNodes ?? [])])
      if (isClone(node) && !made.has(node)) (node as Element).remove();
  }

  /** Puts the copies in order around the one with the focus, which a move would take from it. */
  #put(roots: readonly Element[]): void {
    const parent = this.#template.parentNode;
    const focused = (this.#template.getRootNode() as Document | ShadowRoot).activeElement;
    const still = focused
      ? roots.findIndex((root) => root.parentNode === parent && root.contains(focused))
      : -1;
    let at: Element = roots[still] ?? this.#template;
    for (const root of roots.slice(0, Math.max(still, 0)).reverse()) {
      if (at.previousSibling !== root) at.before(root);
      at = root;
    }
    at = roots[still] ?? this.#template;
    for (const root of roots.slice(still + 1)) {
      if (at.nextSibling !== root) at.after(root);
      at = root;
    }
  }

  /** What stood in for the list: last night's, from the server, for example. What a hook shows or hides is not. */
  #beside(): Node[] {
    const hooked = this.#place.scope.places;
    return [...(this.#template.parentNode?.childNodes ?? [])].filter((node) => {
      if (node instanceof Text) return isKept(node) || node.data.trim() !== '';
      if (
        !(node instanceof Element) ||
        isClone(node) ||
        /^(template|script|style|link)$/.test(node.localName)
      )
        return false;
      return !hooked.some(({ element }) => node.contains(element));
    });
  }
}
