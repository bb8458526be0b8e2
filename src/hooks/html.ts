import { warn } from '../base/warn.js';
import { cover } from './display.js';
import type { Place } from './place.js';
import type { Hook } from './table.js';

/** Formatted text in place of the author's content, or on its way there. */
interface Formatted {
  readonly source: string;
  readonly level: number;
  /** Undefined: none has come yet. Those of the text before stay until then. */
  nodes: ChildNode[] | undefined;
}

/** Puts ours behind the author's own, which goes out of sight. */
const put = (place: Place<unknown>, nodes: readonly ChildNode[]): void => {
  const { element } = place;
  if (nodes.some((node) => node.parentNode !== element)) element.append(...nodes);
  cover(
    place,
    [...element.childNodes].filter((node) => !nodes.includes(node)),
  );
};

const takeAway = (nodes: Iterable<ChildNode> = []): void => {
  for (const node of nodes) node.remove();
};

/**
 * Shows foreign HTML, of which only what the allow-list holds is left. It comes with a chunk of its own; until then, and
 * when that fails, the author's content stays.
 *
 * @param say Undefined leaves what the author put there, null shows nothing.
 * @param below Level of our heading above it, to which its headings are shifted. 3 unless told.
 */
export const html = <View>(
  say: (view: View, argument: string) => string | null | undefined,
  below: (view: View) => number = () => 3,
): Hook<View, 'html'> => {
  const shown = new WeakMap<Place<View>, Formatted>();

  const release = (place: Place<View>): void => {
    takeAway(shown.get(place)?.nodes);
    shown.delete(place);
  };

  const load = async (place: Place<View>, formatted: Formatted): Promise<void> => {
    const { richText } = await import('./rich-text.js');
    const { childNodes } = await richText(formatted.source, formatted.level);
    if (shown.get(place) !== formatted) return;
    takeAway(formatted.nodes);
    formatted.nodes = [...childNodes];
    place.scope.again();
  };

  return {
    kind: 'html',
    update(place) {
      const source = say(place.view, place.argument);
      if (source === undefined) return release(place);
      const level = below(place.view);
      let formatted = shown.get(place);
      if (formatted?.source !== (source ?? '') || formatted.level !== level) {
        formatted = { source: source ?? '', level, nodes: formatted?.nodes };
        shown.set(place, formatted);
        load(place, formatted).catch(() =>
          warn('Formatted texts are left out: a part of the script that shows them could not be loaded.'),
        );
      }
      if (formatted.nodes) put(place, formatted.nodes);
    },
    release,
  };
};
