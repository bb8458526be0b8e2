import type { SeasonCustomer } from '../season/types.js';
import { addMonths } from './calendar.js';
import type { Desk } from './desk.js';
import type { CustomerRecord, HeldMembership } from './records.js';

/** Memberships that customers of the season hold began this many months ago. */
const heldForMonths = 4;

/** Every customer: the season's, and those who signed up or changed since. */
export class CustomerBook {
  readonly #desk: Desk;
  readonly #ofSeason: ReadonlyMap<string, CustomerRecord>;

  constructor(desk: Desk) {
    this.#desk = desk;
    const records = desk.catalogue.season.customers.map((customer) => this.#fromSeason(customer));
    this.#ofSeason = new Map(records.map((record) => [record.id, record]));
  }

  find(id: string): Readonly<CustomerRecord> | undefined {
    const { customers } = this.#desk.state;
    return Object.hasOwn(customers, id) ? customers[id] : this.#ofSeason.get(id);
  }

  /** Upper and lower case count as the same. */
  byEmail(email: string): Readonly<CustomerRecord> | undefined {
    const wanted = email.trim().toLowerCase();
    for (const id of new Set([...Object.keys(this.#desk.state.customers), ...this.#ofSeason.keys()])) {
      const record = this.find(id);
      if (record?.email.toLowerCase() === wanted) return record;
    }
    return undefined;
  }

  add(record: CustomerRecord): void {
    this.#desk.state.customers[record.id] = record;
  }

  /** Applies a change as a whole, or, when it throws, not at all. */
  change(record: Readonly<CustomerRecord>, apply: (draft: CustomerRecord) => void): Readonly<CustomerRecord> {
    const draft = structuredClone(record);
    apply(draft);
    this.#desk.state.customers[record.id] = draft;
    return draft;
  }

  /** Memberships that have not run out. */
  memberships(record: Readonly<CustomerRecord> | undefined): readonly HeldMembership[] {
    const today = this.#desk.today();
    return record?.memberships.filter(({ expiryDate }) => expiryDate >= today) ?? [];
  }

  #fromSeason(customer: SeasonCustomer): CustomerRecord {
    return {
      id: customer.id,
      email: customer.email,
      password: customer.password,
      title: customer.title,
      firstName: customer.firstName,
      lastName: customer.lastName,
      phone: customer.phone,
      mobile: customer.mobile,
      birthDate: customer.birthDate,
      giftAidConfirmed: false,
      creditBalance: customer.creditBalance,
      memberships: customer.membershipIds.map((id) => this.#held(id, customer.id)),
      tagIds: [...customer.tagIds],
      agreedStatementIds: [...customer.agreedStatementIds],
      addresses: customer.addresses.map((address) => ({
        administrativeDivision: null,
        line3: '',
        line4: '',
        line5: '',
        ...address,
      })),
      cards: customer.cards.map((card) => ({ ...card })),
      attributes: {},
    };
  }

  #held(membershipId: string, customerId: string): HeldMembership {
    const membership = this.#desk.catalogue.membership(membershipId);
    const startDate = addMonths(this.#desk.today(), -heldForMonths);
    return {
      id: `${membershipId}-${customerId}`,
      membershipId,
      autoRenew: false,
      startDate,
      expiryDate: addMonths(startDate, Math.max(membership?.months ?? 12, heldForMonths + 1)),
      price: Math.round((membership?.wire.price ?? membership?.minimumPrice ?? 0) * 100),
    };
  }
}
