/** Is a `<template>` another script's, which repeats it itself: Alpine's `x-for` and `x-if`? Then it is none of ours. */
export const isAnothers = (template: Element): boolean =>
  template.getAttributeNames().some((name) => name.startsWith('x-'));

/** Where the elements of a `<template>` are: in its content, or beneath it, where React and Vue put them. */
export const sourceOf = (template: HTMLTemplateElement): ParentNode & Node =>
  template.content.firstElementChild ? template.content : template;
