import { keep } from './keep.js';
import type { Place } from './place.js';

/**
 * Shows or hides an element. Hidden in a way that no page's CSS undoes; shown by whatever `display` its author gave it, so
 * that a flex or inline layout stays one.
 */
export const setShown = (place: Place<unknown>, element: Element, shown: boolean): void => {
  keep(place, element, '#display', (theirs) =>
    !shown ? 'none !important' : theirs?.startsWith('none') ? '' : theirs,
  );
  keep(place, element, 'hidden', (theirs) => (shown ? null : (theirs ?? '')));
};

/** Puts nodes of an author out of sight, without removing any: texts are blanked, or given other words; elements are hidden. */
export const cover = (
  place: Place<unknown>,
  nodes: Iterable<Node>,
  words: (node: Node) => string = () => '',
): void => {
  for (const node of nodes)
    if (node instanceof Text) keep(place, node, '#text', () => words(node));
    else if (node instanceof Element) setShown(place, node, false);
};
