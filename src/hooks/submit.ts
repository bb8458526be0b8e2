import { isBlocked, isForeign, preventNative, showBlocked, submitsForm } from './action.js';
import type { ActionHook, Run } from './action.js';
import { hearSubmission, ownForm, submitNow, submitThrough } from './forms.js';

/**
 * The action that an element is there for: adding to the basket, for example. As `action`, and: inside an author's own
 * form it waits for the form's native validation and takes its `submit` event; all fields are read again before; Enter in
 * a hooked field means it; a double click does it once.
 */
export const submit = <View>(
  run: Run<View>,
  disabled?: ActionHook<View>['disabled'],
): ActionHook<View, 'submit'> => ({
  kind: 'submit',
  run,
  disabled,
  found(place) {
    hearSubmission(place);
    const { element } = place;
    // On a form, which clicks go through as well, the hook means its submission alone.
    if (element instanceof HTMLFormElement) return;
    place.on('click', (event) => {
      if (isForeign(place, event)) return;
      const form = ownForm(place);
      const again = (event as MouseEvent).detail > 1;
      if (!again && !isBlocked(place) && form && submitsForm(element)) return;
      preventNative(event, element);
      if (again || isBlocked(place)) return;
      if (form) submitThrough(form, place);
      else submitNow(place);
    });
  },
  update: showBlocked,
});
