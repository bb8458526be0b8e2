import { html } from 'hono/html';
import type { Html } from './html.js';

/** A field of a form and its label. */
export interface Field {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'date' | 'number';
  readonly value?: string;
  readonly required?: boolean;
  /** What browsers may fill in; nothing by default. */
  readonly autocomplete?: string;
  /** Of numbers and dates. */
  readonly min?: string;
  readonly step?: string;
}

export const field = (of: Field): Html => {
  const {
    id,
    name,
    label,
    type = 'text',
    value = '',
    required = false,
    autocomplete = 'off',
    min,
    step,
  } = of;
  return html`<p>
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value}"
      ${required && 'required'}
      ${min !== undefined && html`min="${min}"`}
      ${step !== undefined && html`step="${step}"`}
    />
  </p>`;
};

/** A box to tick, or one of several choices. */
export interface Tick {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked?: boolean;
  /** Not a box but one of several that exclude each other. */
  readonly oneOf?: boolean;
}

export const tick = ({ name, value, label, checked = false, oneOf = false }: Tick): Html =>
  html`<p>
    <label>
      <input type="${oneOf ? 'radio' : 'checkbox'}" name="${name}" value="${value}" ${checked && 'checked'} />
      ${label}
    </label>
  </p>`;

/** One of a list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const select = ({ id, name, label, value, options }: Choice): Html =>
  html`<p>
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value && 'selected'}>
            ${option.label}
          </option>`,
      )}
    </select>
  </p>`;
