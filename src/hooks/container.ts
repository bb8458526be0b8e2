import { setShown } from './display.js';
import type { Hook } from './table.js';

export interface ContainerHook<View> extends Hook<View, 'container'> {
  readonly when: (view: View, argument: string) => boolean | undefined;
}

/**
 * Shows an element when something is so, and hides it when not.
 *
 * @param when Undefined: not known, so the element stays as its author has it.
 */
export const container = <View>(when: ContainerHook<View>['when']): ContainerHook<View> => ({
  kind: 'container',
  when,
  update(place) {
    const shown = when(place.view, place.argument);
    if (shown !== undefined) setShown(place, place.element, shown);
  },
});
