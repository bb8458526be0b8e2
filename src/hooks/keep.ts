import type { Place } from './place.js';

/** Something of a node that its author may set and that we set over it: the text, the way of display, or an attribute. */
export type Facet = '#text' | '#display' | (string & {});

/** Something we wrote over: what the author had there, what we wrote, and for which hook. */
export interface Kept {
  readonly node: Node;
  readonly facet: Facet;
  readonly place: Place<unknown>;
  theirs: string | null;
  ours: string | null;
}

const memory = new WeakMap<Node, Map<Facet, Kept>>();

/** Nodes that the engine made: the only ones it may remove. */
export const made = new WeakSet<Node>();

/** Has the engine written over something of it? */
export const isKept = (node: Node): boolean => memory.has(node);

const read = (node: Node, facet: Facet): string | null => {
  if (facet === '#text') return node.nodeValue;
  if (facet !== '#display') return (node as Element).getAttribute(facet);
  const { style } = node as HTMLElement;
  const priority = style.getPropertyPriority('display');
  return style.display + (priority && ` !${priority}`);
};

const write = (node: Node, facet: Facet, value: string | null): void => {
  const element = node as HTMLElement;
  if (facet === '#text') node.nodeValue = value;
  else if (facet === '#display') {
    // Through the object model: a strict CSP blocks the attribute.
    const [display = '', priority] = value?.split(' !') ?? [];
    element.style.setProperty('display', display, priority);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  } else if (value === null) element.removeAttribute(facet);
  else element.setAttribute(facet, value);
};

/**
 * Sets something over what the author has there, until the hook's next update at which it is not set again. What differs
 * from what we wrote last is the author's, also when it came later: a framework's next render, for example. Writes on
 * difference only.
 *
 * What one hook holds no other changes, so hooks that disagree, such as a text around a container, cannot chase each other.
 */
export const keep = (
  place: Place<unknown>,
  node: Node,
  facet: Facet,
  wanted: (theirs: string | null) => string | null,
): void => {
  const facets = memory.get(node) ?? new Map<Facet, Kept>();
  const now = read(node, facet);
  const kept = facets.get(facet) ?? { node, facet, place, theirs: now, ours: now };
  if (kept.place !== place) return;
  memory.set(node, facets.set(facet, kept));
  if (kept.ours !== now) kept.theirs = now;
  kept.ours = wanted(kept.theirs);
  place.kept.add(kept);
  if (kept.ours !== now) write(node, facet, kept.ours);
};

/** Gives the author's back, unless they have written another since. */
export const giveBack = ({ node, facet, theirs, ours }: Kept): void => {
  const facets = memory.get(node);
  facets?.delete(facet);
  if (!facets?.size) memory.delete(node);
  if (facet === '#text' && made.has(node)) (node as Text).remove();
  else if (ours !== theirs && read(node, facet) === ours) write(node, facet, theirs);
};
