import { define } from '../base/define.js';
import { follow } from './follow.js';

/**
 * A script tag of one file with its elements inside: registers them at once, and puts them in place of marked `<div>`s.
 * The build writes what calls it (scripts/cdn/single.mjs).
 *
 * @param fileUrl Address of that file: its script tag may hold settings.
 * @param elements By tag.
 */
export const serve = (fileUrl: string, elements: Readonly<Record<string, CustomElementConstructor>>): void =>
  follow({
    fileUrl,
    tags: Object.keys(elements),
    known: (tag) => Object.hasOwn(elements, tag),
    load(tag) {
      const element = elements[tag];
      if (element) define(tag, element);
      return Promise.resolve();
    },
  });
