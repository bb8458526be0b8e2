import type { Address } from '../../schema/address.js';
import type { Customer } from '../../schema/customer.js';
import { yearsBetween } from './calendar.js';
import type { Desk } from './desk.js';
import { attributesWire } from './fields.js';
import { toMajor, toPence } from './money.js';
import type { AddressRecord, CustomerRecord } from './records.js';

/** As `GET customer` and the basket show them, key order included. Source: reference 9.10. */
export const customerWire = (desk: Desk, record: Readonly<CustomerRecord>): Customer => {
  const { addresses, birthDate } = record;
  const billing = addresses.find(({ isBilling }) => isBilling);
  const delivery = addresses.find(({ isDelivery }) => isDelivery);
  return {
    age: birthDate === null ? null : yearsBetween(birthDate, desk.today()),
    billingAddress: billing ? addressWire(desk, billing) : null,
    deliveryAddress: delivery ? addressWire(desk, delivery) : null,
    birthDate,
    email: record.email,
    firstName: record.firstName,
    lastName: record.lastName,
    mobile: record.mobile,
    name: `${record.firstName} ${record.lastName}`,
    phone: record.phone,
    title: record.title,
    passwordSet: record.password !== null,
    giftAidDeclarationRequired: !record.giftAidConfirmed,
    id: desk.speaks('customer-id-long') ? longId(record.id) : record.id,
    creditBalance: toMajor(toPence(record.creditBalance)),
    ...attributesWire(record.attributes),
  };
};

/** Source: reference 9.11. */
export const addressWire = (desk: Desk, record: Readonly<AddressRecord>): Address => ({
  id: record.id,
  isBilling: record.isBilling,
  isDelivery: record.isDelivery,
  country: { isoCode: record.country, name: desk.catalogue.country(record.country)?.name ?? record.country },
  administrativeDivision: record.administrativeDivision,
  name: record.name,
  line1: record.line1,
  line2: record.line2,
  line3: record.line3,
  line4: record.line4,
  line5: record.line5,
  town: record.town,
  postcode: record.postcode,
});

/** 30 characters, as one sample of the documentation has it. Source: reference 10.15. */
const longId = (id: string): string => id.replace(/\W/g, '').padEnd(30, 'X');
