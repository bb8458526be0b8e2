/** An element and all that it is in, across shadow roots, from the inside out. */
export function* lineage(start: Element): Generator<Element> {
  let node: Node | null = start;
  while (node) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

/** The roots that an element is in: of its own tree, of the tree around that, and so on. */
export const rootsOf = (start: Element): Node[] => {
  const roots: Node[] = [];
  let element: Element | null = start;
  while (element) {
    const root: Node = element.getRootNode();
    roots.push(root);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return roots;
};
