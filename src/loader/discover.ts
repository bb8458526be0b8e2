/** Elements of the kit on the page that nothing has defined yet. */
export const undefinedElements = (known: (tag: string) => boolean): Element[] =>
  [...document.querySelectorAll(':not(:defined)')].filter(({ localName }) => known(localName));

/**
 * Does an element look as if its author brought markup for it to fill? Asked before the element's own code, which knows
 * exactly, is there. A wrong guess costs a request, or a moment.
 */
export const seemsFilled = (element: Element): boolean => /<template| data-/.test(element.innerHTML);

/** Names an element on a page whose editor strips unknown tags: `<div data-foyer="foyer-events">`. */
const mark = 'data-foyer';

/**
 * Puts the element in place of each marked `<div>`: its attributes and its content move along. What `data-client-name` says
 * is then said by `client-name` as well; `data-start`, a hook, or what belongs to another script, is what it was.
 */
export const mountMarked = (known: (tag: string) => boolean): void => {
  for (const place of document.querySelectorAll<HTMLElement>(`div[${mark}]`)) {
    const tag = place.getAttribute(mark)?.trim().toLowerCase() ?? '';
    if (!known(tag)) continue;
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes) {
      if (name === mark) continue;
      element.setAttribute(name, value);
      element.setAttribute(name.replace(/^data-/, ''), value);
    }
    element.append(...place.childNodes);
    place.replaceWith(element);
  }
};
