import { safeAddress } from '../base/links.js';
import { keep } from './keep.js';
import type { Hook } from './table.js';

const holdsAddress = /href|src|action|poster/;

/**
 * Sets attributes. Addresses are http(s) or relative: in place of any other, what the author wrote stays.
 *
 * @param shown What each attribute is to be, given the view and the hook's value. Null removes it; undefined, for what is
 * not known, leaves the author's.
 */
export const attribute = <View>(
  shown: Readonly<Record<string, (view: View, argument: string) => string | null | undefined>>,
): Hook<View, 'attribute'> => ({
  kind: 'attribute',
  update(place) {
    for (const [name, say] of Object.entries(shown)) {
      const value = say(place.view, place.argument);
      if (value === undefined) continue;
      keep(place, place.element, name, (theirs) =>
        value !== null && holdsAddress.test(name) ? (safeAddress(value) ?? theirs) : value,
      );
    }
  },
});
