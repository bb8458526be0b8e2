import { html } from 'hono/html';
import { field, select } from '../fields.js';
import type { Entry } from '../../box-office/box-office.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';

const inputs = [
  ['Line1', 'line1', 'address-line1'],
  ['Line2', 'line2', 'address-line2'],
  ['Town', 'town', 'address-level2'],
  ['Postcode', 'postcode', 'postal-code'],
] as const;

/** The fields of an address. */
export const addressFields = ({ form, texts, system }: Visit): Html => {
  const { countries } = system.catalogue.season;
  return html`${inputs.map(([name, label, autocomplete]) =>
    field({
      id: `address-${label}`,
      name,
      label: texts.account[label],
      autocomplete,
      value: form?.get(name) ?? '',
    }),
  )}
  ${select({
    id: 'address-country',
    name: 'Country',
    label: texts.account.country,
    value: form?.get('Country') || (countries[0]?.isoCode ?? ''),
    options: countries.map(({ isoCode, name }) => ({ value: isoCode, label: name ?? isoCode })),
  })}`;
};

/** What was typed into them; undefined when nothing was. */
export const typedAddress = ({ form }: Visit): Entry | undefined => {
  if (inputs.every(([name]) => (form?.get(name) ?? '') === '')) return undefined;
  const lines = inputs.map(([name, key]) => [key, form?.get(name) ?? ''] as const);
  return { ...Object.fromEntries(lines), country: form?.get('Country') ?? '' };
};
