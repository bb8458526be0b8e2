import { isAnothers } from '../base/markup.js';
import { List } from './list.js';
import type { Place } from './place.js';
import type { Hook, HookTable } from './table.js';

export interface RepeatRow<View, Item> {
  /** Undefined: not known yet, so whatever is beside the template is shown. An item that is the same object has not changed. */
  readonly items: (view: View) => readonly Item[] | undefined;
  /** Tells items apart, so that each keeps its copy. */
  readonly key: (item: Item) => string;
  /** What each copy shows of its item. */
  readonly table: HookTable<Item>;
}

/** Repeats an author's `<template>` for each of several things. */
export const repeat = <View, Item>(row: RepeatRow<View, Item>): Hook<View, 'template'> => {
  const lists = new WeakMap<Place<View>, List<Item>>();
  return {
    kind: 'template',
    table: row.table,
    found(place) {
      if (!isAnothers(place.element)) lists.set(place, new List(place, row.table));
    },
    update(place) {
      lists.get(place)?.update(row.items(place.view), row.key);
    },
    release(place) {
      lists.get(place)?.update(undefined, row.key);
    },
  };
};
