import { html } from 'hono/html';
import type { Address } from '../../../schema/address.js';
import { field, tick } from '../fields.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { addressFields, typedAddress } from './address-fields.js';
import type { Screen } from './screen.js';

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(', ');

/** Answers name countries in more ways than one, so they are left untyped. */
const countryName = (country: unknown): string =>
  typeof country === 'object' && country !== null && 'name' in country && typeof country.name === 'string'
    ? country.name
    : '';

const addressRow = ({ texts }: Visit, address: Address): Html => {
  const { account, common } = texts;
  const { id, name, line1, line2, town, postcode, country, isBilling, isDelivery } = address;
  const words = joined([line1, line2, town, postcode, countryName(country)]);
  const uses = joined([isBilling ? account.forBills : '', isDelivery ? account.forDeliveries : '']);
  return html`<li>
    ${name && html`<strong>${name}</strong>: `}${words}${uses !== '' && html` <span class="note">(${uses})</span>`}
    <form method="post">
      <button name="remove" value="${id}">
        ${common.remove}<span class="hidden"> ${joined([name, words])}</span>
      </button>
    </form>
  </li>`;
};

/** Where the customer's bills and deliveries go. */
export const addressesScreen: Screen = {
  name: 'Addresses',
  title: ({ addresses }) => addresses,
  body(visit) {
    const { system, visitor, form, texts } = visit;
    const { account } = texts;
    const addresses = system.boxOffice.addresses.list(visitor);
    return html`${
        addresses.length === 0
          ? html`<p>${account.noAddresses}</p>`
          : html`<ul class="performances">
              ${addresses.map((address) => addressRow(visit, address))}
            </ul>`
      }
      <form method="post">
        <fieldset>
          <legend>${account.newAddress}</legend>
          ${field({
            id: 'address-name',
            name: 'Name',
            label: account.addressName,
            value: form?.get('Name') ?? '',
          })}
          ${addressFields(visit)} ${tick({ name: 'IsBilling', value: 'true', label: account.useForBills })}
          ${tick({ name: 'IsDelivery', value: 'true', label: account.useForDeliveries })}
          <p><button>${account.addAddress}</button></p>
        </fieldset>
      </form>`;
  },
  change(visit, form) {
    const { addresses } = visit.system.boxOffice;
    const remove = form.get('remove');
    if (remove !== '') return addresses.remove(visit.visitor, [remove]);
    addresses.add(visit.visitor, [
      {
        country: form.get('Country'),
        ...typedAddress(visit),
        name: form.get('Name'),
        isBilling: form.get('IsBilling') === 'true',
        isDelivery: form.get('IsDelivery') === 'true',
      },
    ]);
  },
};
