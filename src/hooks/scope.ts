import { cloneMark, isKitElement } from '../base/markup.js';
import type { HookBinding } from './engine.js';
import { Place } from './place.js';
import type { Hook, HookTable } from './table.js';

/** Whoever must look again when something changes within a node. */
export interface Owner {
  stale: boolean;
  /** Does every attribute matter, since all is copied? */
  readonly copies?: boolean;
}

/** The elements in one that are of its scope: not copies of a `<template>`, nor what another element of the kit holds. */
const visitChildren = (element: Element, see: (element: Element) => void): void => {
  for (const child of element.children) if (!child.hasAttribute(cloneMark)) visit(child, see);
};

/** What runs or embeds what it is given: never filled in from a ticketing system's answers. */
const active = /^(script|style|iframe|object|embed)$/;

const visit = (element: Element, see: (element: Element) => void): void => {
  if (active.test(element.localName)) return;
  see(element);
  if (!isKitElement(element) && element.localName !== 'template') visitChildren(element, see);
};

/** Markup that shows one thing: all that an author put into an element, or one copy of a `<template>`. */
export class Scope<View> implements Owner {
  /** Must hooks be looked for again? */
  stale = true;
  view: View;
  readonly binding: HookBinding<unknown>;
  readonly table: HookTable<View>;
  readonly root: Element;
  /** The hooks found, in the order of the document. */
  places: Place<View>[] = [];
  /** Actions under way. */
  readonly busy = new Set<unknown>();

  constructor(binding: HookBinding<unknown>, table: HookTable<View>, root: Element, view: View) {
    this.binding = binding;
    this.table = table;
    this.root = root;
    this.view = view;
    binding.owners.set(root, this);
  }

  update(view: View): void {
    this.view = view;
    if (this.stale) this.#find();
    for (const place of this.places) place.update();
  }

  /** Looks again, since something that its items do not tell of has changed: an action, a text that has come. */
  again(): void {
    this.binding.update();
    // A copy whose item is the same was not looked at.
    if (this.binding.running && this.root !== this.binding.host) this.update(this.view);
  }

  release(): void {
    for (const place of this.places) place.release();
  }

  #find(): void {
    this.stale = false;
    const before = this.places;
    const places: Place<View>[] = [];
    const hooks = Object.entries(this.table) as [string, Hook<View>][];
    const see = (element: Element): void => {
      for (const [name, hook] of hooks)
        if (name === 'template' ? element instanceof HTMLTemplateElement : element.hasAttribute(name))
          places.push(
            before.find((place) => place.element === element && place.hook === hook) ??
              new Place(element, name, hook, this),
          );
    };
    (this.root === this.binding.host ? visitChildren : visit)(this.root, see);
    this.places = places;
    for (const place of before) if (!places.includes(place)) place.release();
    for (const place of places) if (!before.includes(place)) place.hook.found?.(place);
  }
}
