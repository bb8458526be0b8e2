/** Elements of this kit, whose children are none of their parent's business. */
export const isKitElement = ({ localName }: Element): boolean => /^(foyer|spektrix)-/.test(localName);

/** Copies that an element made of an author's `<template>`, so that they are known when a page comes back from history. */
export const cloneMark = 'data-foyer-clone';

/** Is a `<template>` another script's, which repeats or shows it itself, as Alpine's `x-for` and Vue's `v-if` do? */
export const isAnothers = (template: Element): boolean =>
  template.getAttributeNames().some((name) => /^(x-|v-|#)/.test(name));

/** The elements that an author put into a host, down to the next element of the kit, whose own tag is still theirs. */
export function* reach(host: Element): Generator<Element> {
  for (const child of host.children) {
    yield child;
    if (!isKitElement(child)) yield* reach(child);
  }
}

/** Did the author bring markup of their own for us to fill: a hook of the element's table, or a `<template>`? */
export const bringsMarkup = (host: Element, hooks: readonly string[]): boolean => {
  for (const element of reach(host)) {
    if (element.localName === 'template' && !isAnothers(element)) return true;
    if (hooks.some((hook) => element.hasAttribute(hook))) return true;
  }
  return false;
};

const shownWithoutText =
  'img,picture,svg,video,audio,canvas,iframe,object,embed,input,select,textarea,button,hr';

/**
 * Is there anything to see among what the author put in? White space, `&nbsp;`, `<p></p>` and comments, which editors
 * leave behind, are nothing.
 */
export const showsContent = (host: Element): boolean => {
  for (const node of host.childNodes) {
    if (node instanceof Text && node.data.trim() !== '') return true;
    if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) continue;
    if (node.matches(shownWithoutText) || node.localName.includes('-') || showsContent(node)) return true;
  }
  return false;
};

/**
 * Removes copies that a page from the browser's or a script's history brought back: their data is gone.
 *
 * @param but One that stays: it is of now.
 */
export const removeClones = (host: Element, but: Element | null = null): void => {
  for (const element of [...reach(host)])
    if (element !== but && element.hasAttribute(cloneMark)) element.remove();
};
