/** Tags of the kit in a tree that nothing has defined yet, and that are still to be asked for. */
export const undefinedTags = (root: ParentNode, known: (tag: string) => boolean): Set<string> => {
  const tags = new Set<string>();
  for (const { localName } of root.querySelectorAll(':not(:defined)'))
    if (known(localName)) tags.add(localName);
  return tags;
};

/** Names an element on a page whose editor strips unknown tags: `<div data-foyer="foyer-events">`. */
const mark = 'data-foyer';

/**
 * Puts the element in place of each marked `<div>`: its `data-*` become attributes, its content moves along.
 *
 * @returns the tags that were put in.
 */
export const mountMarked = (root: ParentNode, known: (tag: string) => boolean): void => {
  for (const place of root.querySelectorAll<HTMLElement>(`div[${mark}]`)) {
    const tag = place.getAttribute(mark)?.trim().toLowerCase() ?? '';
    if (!known(tag)) continue;
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes) {
      if (name === mark) continue;
      // Attributes that a div may carry stay what they are; data-client-name is the element's client-name.
      element.setAttribute(name.replace(/^data-/, ''), value);
    }
    element.append(...place.childNodes);
    place.replaceWith(element);
  }
};
