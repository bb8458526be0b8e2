/** What a form control holds: whether a checkbox is checked, the choices of a multiple select, the text of any other. */
export type FieldValue = string | boolean | readonly string[];

/** Undefined: nothing that counts, such as a radio button that is not chosen, or what is no form control. */
export const valueOf = (field: Element): FieldValue | undefined => {
  if (field instanceof HTMLSelectElement && field.multiple)
    return [...field.selectedOptions].map(({ value }) => value);
  const { type, value, checked } = field as Partial<HTMLInputElement>;
  if (field instanceof HTMLInputElement) {
    if (type === 'radio') return checked ? value : undefined;
    if (type === 'file') return undefined;
    if (type === 'checkbox') return checked;
  } else if (typeof checked === 'boolean') return checked; // A checkbox of a library.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

export const sameValue = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.join('\n') === other.join('\n'));

/** Fills a control in. */
export const fill = (field: Element, value: FieldValue): void => {
  const control = field as HTMLInputElement;
  if (field instanceof HTMLSelectElement && field.multiple)
    for (const option of field.options)
      option.selected = Array.isArray(value) && value.includes(option.value);
  else if (typeof value === 'boolean') control.checked = value;
  else if (field instanceof HTMLInputElement && control.type === 'radio')
    control.checked = control.value === value;
  else control.value = String(value);
};
