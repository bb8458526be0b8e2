import { act, submitsForm } from './action.js';
import { Place } from './place.js';
import type { Scope } from './scope.js';
import type { Hook } from './table.js';
import type { Kind } from './vocabulary.js';

/** How each hooked field is read. */
export const readers = new WeakMap<Place<unknown>, () => void>();

/** The button that asked for the form to be submitted, where the browser cannot tell. */
let pressed: Place<unknown> | undefined;

/** The author's own form around a hook: one inside the element of the kit. Any other is the page's, and no business of ours. */
export const ownForm = ({ element, scope }: Place<unknown>): HTMLFormElement | null => {
  const { form } = element as HTMLInputElement;
  const around = form instanceof HTMLFormElement ? form : element.closest('form');
  return around && scope.root.contains(around) ? around : null;
};

/** Runs a submitting action on what the fields hold now: scripts and browsers fill them in without saying so. */
export const submitNow = (place: Place<unknown>): void => {
  for (const one of place.scope.places) readers.get(one)?.();
  act(place);
};

/** Has the form submit itself, with native validation, on behalf of one of its hooks. */
export const submitThrough = (form: HTMLFormElement, place?: Place<unknown>): void => {
  pressed = place;
  form.requestSubmit(place && submitsForm(place.element) ? (place.element as HTMLElement) : null);
  pressed = undefined;
};

const ofKind = (scope: Scope<unknown>, kind: Kind): Place<unknown>[] =>
  scope.places.filter(({ hook }) => hook.kind === kind);

/** A form whose author hooked no button still means the one thing that the element submits. */
const unhooked = (form: HTMLFormElement, scope: Scope<unknown>): Place<unknown> | undefined => {
  const entry = (Object.entries(scope.table) as [string, Hook<unknown>][]).find(
    ([, { kind }]) => kind === 'submit',
  );
  return entry && new Place(form, entry[0], entry[1], scope);
};

/** What the submission of an own form means; undefined where it is the author's alone. */
const meant = (
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  scope: Scope<unknown>,
): Place<unknown> | undefined => {
  const buttons = ofKind(scope, 'submit').filter((one) => ownForm(one) === form);
  const asked =
    pressed && buttons.includes(pressed) ? pressed : buttons.find(({ element }) => element === submitter);
  if (asked) return asked;
  // Such as a button that closes the dialog around the form.
  if (submitter?.matches('[formaction], [formmethod]')) return undefined;
  return buttons[0] ?? unhooked(form, scope);
};

const submitted = (place: Place<unknown>, event: SubmitEvent): void => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const { scope } = place;
  // Every hook in the form hears this; the first acts.
  const first = [...ofKind(scope, 'submit'), ...ofKind(scope, 'input')].find((one) => ownForm(one) === form);
  if (first !== place) return;
  const chosen = meant(form, event.submitter, scope);
  if (!chosen) return;
  event.preventDefault();
  submitNow(chosen);
};

/** Takes the submission of an own form for the element's action. */
export const hearSubmission = (place: Place<unknown>): void =>
  place.on('submit', (event) => submitted(place, event as SubmitEvent), place.scope.root);

const noTextFields = /^(button|submit|reset|image|file)$/;

/** Enter in a field means the element's action, and never the submission of a page's form around it. */
export const pressedEnter = (place: Place<unknown>, event: KeyboardEvent): void => {
  const { element, scope } = place;
  // 229: WebKit, when Enter ends a composition.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  if (!(element instanceof HTMLInputElement) || noTextFields.test(element.type)) return;
  const form = ownForm(place);
  const submits = ofKind(scope, 'submit');
  if (!form) {
    if (element.form) event.preventDefault();
    if (submits[0] && !event.repeat) submitNow(submits[0]);
    return;
  }
  // Browsers press a form's first button. Where that is another action of ours, it is not what Enter means.
  const actions = ofKind(scope, 'action');
  const first = [...form.elements].find(submitsForm);
  if (first && !actions.some((one) => one.element === first)) return;
  event.preventDefault();
  if (!event.repeat)
    submitThrough(
      form,
      submits.find((one) => ownForm(one) === form),
    );
};
