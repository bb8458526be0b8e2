import { fill, sameValue, valueOf } from './field.js';
import type { FieldValue } from './field.js';
import { hearSubmission, ownForm, pressedEnter, readers } from './forms.js';
import type { Place } from './place.js';
import type { Hook } from './table.js';

export interface InputRow<View> {
  /** Takes what a field holds. Given the hook's value and the field as well. */
  readonly read: (view: View, value: FieldValue, argument: string, field: Element) => void;
  /** Was it said already, by property or attribute? Then what a field holds at first does not count. */
  readonly given?: (view: View) => boolean;
  /** What the fields are to hold when it changed by other means. Undefined leaves them. */
  readonly shows?: (view: View, argument: string) => FieldValue | undefined;
}

/** What a field held when it was read last, and what it was last to show. */
interface Known {
  held: FieldValue | undefined;
  shown: FieldValue | undefined;
}

const counts = (value: FieldValue | undefined): boolean =>
  typeof value === 'boolean' || (value !== undefined && value.length > 0);

/**
 * Reads a form control of any type: what it holds at first, what the visitor enters, what a script puts in, and all of it
 * once more before it is submitted. Enter in it means the element's own action.
 */
export const input = <View>(row: InputRow<View>): Hook<View, 'input'> => {
  const fields = new WeakMap<Place<View>, Known>();

  const take = (place: Place<View>, known: Known): void => {
    const value = valueOf(place.element);
    known.held = value;
    if (value === undefined) return;
    row.read(place.view, value, place.argument, place.element);
    known.shown = row.shows?.(place.view, place.argument);
  };

  return {
    kind: 'input',
    found(place) {
      const { element } = place;
      const known: Known = { held: undefined, shown: undefined };
      fields.set(place, known);
      const begin = (): void => {
        known.held = valueOf(element);
        if (counts(known.held) && !row.given?.(place.view)) take(place, known);
      };
      begin();
      // A control of another library may become one only after us.
      if (known.held === undefined && element.localName.includes('-'))
        customElements.whenDefined(element.localName).then(
          () => fields.has(place) && begin(),
          () => undefined,
        );
      const isNew = (): boolean => !sameValue(valueOf(element), known.held);
      const entered = (): void => {
        if (isNew() || (element as HTMLInputElement).type === 'radio') take(place, known);
      };
      readers.set(place, () => {
        if (isNew()) take(place, known);
      });
      place.on('input', entered);
      place.on('change', entered);
      place.on('keydown', (event) => pressedEnter(place, event as KeyboardEvent));
      hearSubmission(place);
      // Fields are empty only after the event.
      const reset = ({ target }: Event): void => {
        if (target === ownForm(place)) requestAnimationFrame(entered);
      };
      place.on('reset', reset, place.scope.root);
    },
    update(place) {
      const known = fields.get(place);
      const wanted = row.shows?.(place.view, place.argument);
      if (!known || wanted === undefined || sameValue(wanted, known.shown)) return;
      known.shown = wanted;
      if (!sameValue(valueOf(place.element), wanted)) fill(place.element, wanted);
      known.held = valueOf(place.element);
    },
    release: (place) => void fields.delete(place),
  };
};
