import type { Address } from '../../schema/address.js';
import { notFound, Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { CustomerBook } from './customer-book.js';
import { addressWire } from './customer-wire.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Logins } from './logins.js';
import type { AddressRecord, CustomerRecord } from './records.js';

const lines = ['name', 'line1', 'line2', 'line3', 'line4', 'line5', 'town', 'postcode'] as const;

/** Set when an address is made, never after. Source: reference 8.4. */
const fixed = ['country', 'administrativeDivision', 'isBilling', 'isDelivery'] as const;

/** The addresses of the customer who is logged in. All throw `Refusal`. Source: reference 8.4, 9.11. */
export class Addresses {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;

  constructor(desk: Desk, book: CustomerBook, logins: Logins) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
  }

  list(visitor: VisitorSession): Address[] {
    return this.#logins.required(visitor).addresses.map((address) => addressWire(this.#desk, address));
  }

  /** Answers the new ones. */
  add(visitor: VisitorSession, entries: readonly Entry[]): Address[] {
    const customer = this.#logins.required(visitor);
    const known = new Set(customer.addresses.map(({ id }) => id));
    const changed = this.#book.change(customer, (draft) => this.#append(draft, entries));
    return changed.addresses
      .filter(({ id }) => !known.has(id))
      .map((address) => addressWire(this.#desk, address));
  }

  /** Adds one to a customer who bought without logging in. */
  addFor(customer: Readonly<CustomerRecord>, entry: Entry): void {
    this.#book.change(customer, (draft) => this.#append(draft, [entry]));
  }

  /** Throws what is wrong with an address, for forms that keep it for later. */
  check(entry: Entry): void {
    this.#read(new Fields(entry), true);
  }

  /** In place of all there are. */
  replace(visitor: VisitorSession, entries: readonly Entry[]): void {
    this.#book.change(this.#logins.required(visitor), (draft) => {
      draft.addresses = [];
      this.#append(draft, entries);
    });
  }

  change(visitor: VisitorSession, id: string, patch: Entry): Address {
    const fields = new Fields(patch);
    const changed = this.#book.change(this.#logins.required(visitor), (draft) => {
      const address = find(draft, id);
      this.#refuseFixed(address, fields);
      for (const name of lines) address[name] = fields.text(name) ?? address[name];
      this.#refusePostcode(address);
    });
    return addressWire(this.#desk, find(changed, id));
  }

  /** @param ids Left out: all. */
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void {
    this.#book.change(this.#logins.required(visitor), (draft) => {
      const gone = new Set(ids?.map((id) => find(draft, id)) ?? draft.addresses);
      draft.addresses = draft.addresses.filter((address) => !gone.has(address));
    });
  }

  /** The first address is for bills and deliveries, whatever it says; a later one takes over what it claims. */
  #append(draft: CustomerRecord, entries: readonly Entry[]): void {
    for (const entry of entries) {
      const address = this.#read(new Fields(entry), draft.addresses.length === 0);
      for (const other of draft.addresses) {
        if (address.isBilling) other.isBilling = false;
        if (address.isDelivery) other.isDelivery = false;
      }
      draft.addresses.push(address);
    }
  }

  #read(fields: Fields, isFirst: boolean): AddressRecord {
    const address: AddressRecord = {
      id: this.#desk.nextId(),
      isBilling: isFirst || (fields.flag('isBilling') ?? false),
      isDelivery: isFirst || (fields.flag('isDelivery') ?? false),
      country: this.#readCountry(fields),
      administrativeDivision: readCode(fields, 'administrativeDivision') ?? null,
      name: '',
      line1: '',
      line2: '',
      line3: '',
      line4: '',
      line5: '',
      town: '',
      postcode: '',
    };
    for (const name of lines) address[name] = fields.text(name) ?? '';
    this.#refusePostcode(address);
    return address;
  }

  #readCountry(fields: Fields): string {
    const code = readCode(fields, 'country');
    if (!code) throw new Refusal(400, 'country is required.');
    const country = this.#desk.catalogue.country(code);
    if (!country) throw new Refusal(400, `country must be one of the countries: "${code}" is not.`);
    return country.isoCode;
  }

  #refusePostcode({ country, postcode }: AddressRecord): void {
    const { name, postcodeRequired } = this.#desk.catalogue.country(country) ?? {};
    if (postcodeRequired && !postcode.trim())
      throw new Refusal(400, `postcode is required for ${name ?? country}.`);
  }

  /** Sending back what was read is fine; a change is not. */
  #refuseFixed(address: AddressRecord, fields: Fields): void {
    for (const name of fixed) {
      if (!fields.has(name)) continue;
      const wanted =
        name === 'isBilling' || name === 'isDelivery' ? fields.flag(name) : readCode(fields, name);
      if ((wanted ?? null) !== address[name])
        throw new Refusal(400, `${name} cannot be changed. Add a new address instead.`);
    }
  }
}

const find = (customer: Readonly<CustomerRecord>, id: string): AddressRecord => {
  const address = customer.addresses.find((other) => other.id === id);
  if (!address) throw notFound(`The address "${id}"`);
  return address;
};

/** A code as text, or as the object that answers have. */
const readCode = (fields: Fields, name: string): string | undefined => {
  const value = fields.raw(name);
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  const inner = new Fields(value as Entry);
  return inner.text('isoCode') ?? inner.text('code') ?? undefined;
};
