import { keep } from './keep.js';
import type { Place } from './place.js';
import type { Hook } from './table.js';

/** What an action does, given the view and the hook's value. A promise: it is pending until that is settled. */
export type Run<View> = (view: View, argument: string) => unknown;

export interface ActionHook<View, K extends 'action' | 'submit' = 'action'> extends Hook<View, K> {
  readonly run: Run<View>;
  /** Must it not be used at present? */
  readonly disabled?: ((view: View, argument: string) => boolean) | undefined;
}

const hookOf = <View>({ hook }: Place<View>): ActionHook<View, 'action' | 'submit'> =>
  hook as ActionHook<View, 'action' | 'submit'>;

/** Is the action under way, or not to be used? All buttons of one action wait together. */
export const isBlocked = <View>(place: Place<View>): boolean | undefined =>
  place.scope.busy.has(place.hook) || hookOf(place).disabled?.(place.view, place.argument);

/** Does it, unless it is blocked. Its buttons keep the focus meanwhile. */
export const act = <View>(place: Place<View>): void => {
  if (isBlocked(place)) return;
  const { hook, scope } = place;
  const result = hookOf(place).run(place.view, place.argument);
  if (!(result instanceof Promise)) return;
  scope.busy.add(hook);
  scope.again();
  // A failure is the element's to tell; that nobody did is the console's.
  void result.finally(() => {
    scope.busy.delete(hook);
    scope.again();
  });
};

/** Does a click on it submit a form? */
export const submitsForm = (element: Element): boolean =>
  /^(submit|image)$/.test((element as HTMLButtonElement).type);

/** Does the click belong to an element of the kit inside, or to the browser, which opens a link in another tab? */
export const isForeign = <View>({ element, scope }: Place<View>, event: Event): boolean => {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  return (
    !scope.binding.ownerOf(event.target as Node) ||
    (element.localName === 'a' && (ctrlKey || metaKey || shiftKey))
  );
};

/** What a click would do by itself and must not: follow a fallback link, or submit a form that is not ours. */
export const preventNative = (event: Event, element: Element): void => {
  if (element.localName === 'a' || submitsForm(element)) event.preventDefault();
};

/** Tells, on the button, that its action is blocked. */
export const showBlocked = (place: Place<unknown>): void => {
  if (isBlocked(place)) keep(place, place.element, 'aria-disabled', () => 'true');
};

/**
 * Does something when its element is clicked, and never submits a form. While a promise it gave is pending, and while it
 * is disabled, clicks are ignored and `aria-disabled` says so.
 */
export const action = <View>(run: Run<View>, disabled?: ActionHook<View>['disabled']): ActionHook<View> => ({
  kind: 'action',
  run,
  disabled,
  found: (place) =>
    place.on('click', (event) => {
      if (isForeign(place, event)) return;
      preventNative(event, place.element);
      act(place);
    }),
  update: showBlocked,
});
