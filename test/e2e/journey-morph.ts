/*
 * What libraries that patch pages in place do to a page. Written after their sources, since neither is installed here; they
 * run in the page.
 */

/**
 * As Turbo refreshes a page by morphing, with idiomorph: nodes that match stay and are changed, others come and go. What is
 * marked `data-turbo-permanent` is neither changed nor removed.
 */
export const morphAsTurbo = (from: Element, to: Element): void => {
  const permanent = (node: Node): boolean =>
    node instanceof Element && node.hasAttribute('data-turbo-permanent');
  const match = (one: Node, other: Node): boolean =>
    one.nodeName === other.nodeName &&
    (!(one instanceof Element) || !(other instanceof Element) || one.id === other.id);
  const drop = (node: ChildNode): void => {
    if (!permanent(node)) node.remove();
  };
  const morph = (old: Node, wanted: Node): void => {
    if (permanent(old)) return;
    if (!(old instanceof Element) || !(wanted instanceof Element)) {
      if (old.nodeValue !== wanted.nodeValue) old.nodeValue = wanted.nodeValue;
      return;
    }
    for (const { name, value } of wanted.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
    let cursor = old.firstChild;
    for (const child of [...wanted.childNodes]) {
      let found = cursor;
      while (found && !match(found, child)) found = found.nextSibling;
      if (!found) {
        old.insertBefore(document.importNode(child, true), cursor);
        continue;
      }
      while (cursor && cursor !== found) {
        const passed: ChildNode = cursor;
        cursor = cursor.nextSibling;
        drop(passed);
      }
      morph(found, child);
      cursor = found.nextSibling;
    }
    while (cursor) {
      const rest: ChildNode = cursor;
      cursor = cursor.nextSibling;
      drop(rest);
    }
  };
  morph(from, to);
};

/**
 * As htmx swaps the inside of an element: what is marked `hx-preserve` in the answer is taken from the page, by `moveBefore()`
 * and by way of a pantry behind the body.
 */
export const swapAsHtmx = (target: Element, fragment: DocumentFragment): void => {
  const pantry = document.createElement('div');
  document.body.after(pantry);
  for (const preserved of fragment.querySelectorAll('[hx-preserve]')) {
    const existing = document.getElementById(preserved.id);
    if (existing) pantry.moveBefore(existing, null);
  }
  target.replaceChildren(fragment);
  for (const preserved of [...pantry.children]) {
    const place = document.getElementById(preserved.id);
    const other =
      [...target.querySelectorAll('[hx-preserve]')].find(({ id }) => id === preserved.id) ?? place;
    other?.parentNode?.moveBefore(preserved, other);
    other?.remove();
  }
  pantry.remove();
};
