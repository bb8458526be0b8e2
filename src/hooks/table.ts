import type { Place } from './place.js';
import type { HookName, Kind, KindOf } from './vocabulary.js';

/**
 * What a hook does in an element. Made by the functions of this folder: `text`, `attribute`, `html`, `container`,
 * `action`, `submit`, `input`, `repeat`; each brings only its own code, so a page loads the kinds it uses.
 */
export interface Hook<View, K extends Kind = Kind> {
  readonly kind: K;
  /** Once, when an element with the hook is found. */
  found?(place: Place<View>): void;
  /** Keeps the element in line with what is to be shown. What it does not write over again is given back to its author. */
  update?(place: Place<View>): void;
  /** Takes away what it made. */
  release?(place: Place<View>): void;
  /** What the copies of a `<template>` know. */
  readonly table?: HookTable<unknown>;
}

/**
 * The hooks that an element knows, by name, and under `template` what its `<template>` repeats. A static member of the
 * element's class, so that it may read what is private there. `View` is what its functions are given: the element, or in
 * a repeated template the item.
 *
 * @example
 * static readonly table: HookTable<FoyerBasketSummary> = {
 *   'data-basket-item-count': text((element) => element.count),
 *   'data-empty-container': container((element) => element.count === 0),
 * };
 */
export type HookTable<View> = {
  readonly [Name in HookName]?: Hook<View, KindOf<Name>>;
} & { readonly template?: Hook<View, 'template'> };

/** All that makes markup an author's own: hooks that only hide what was there before do not. */
export const hookNames = (table: HookTable<unknown>): HookName[] =>
  (Object.keys(table) as (HookName | 'template')[]).filter(
    (name) => name !== 'template' && name !== 'data-until-ready',
  );
