/** Where the elements of a `<template>` are: in its content, or beneath it, where React and Vue put them. */
export const sourceOf = (template: HTMLTemplateElement): ParentNode & Node =>
  template.content.firstElementChild ? template.content : template;
