import { cover } from './display.js';
import { made } from './keep.js';
import type { Hook } from './table.js';

const isText = (node: Node): boolean => node instanceof Text;

/**
 * Shows a text in the element's first text node. Whatever else the author put in is hidden, never removed: a framework
 * may still hold on to it.
 *
 * @param say What to show, given the view and the hook's value. Null shows nothing; undefined, for what is not known,
 * leaves what the author put there.
 */
export const text = <View>(
  say: (view: View, argument: string) => string | number | null | undefined,
): Hook<View, 'text'> => ({
  kind: 'text',
  update(place) {
    const { element, view, argument } = place;
    const words = say(view, argument);
    if (words === undefined) return;
    if (![...element.childNodes].some(isText)) {
      const empty = new Text();
      made.add(empty);
      element.append(empty);
    }
    const nodes = [...element.childNodes];
    const first = nodes.find(isText);
    cover(place, nodes, (node) => (node === first ? `${words ?? ''}` : ''));
  },
});
