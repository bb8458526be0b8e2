/**
 * What the client believes about requests where the known facts conflict or end. Each guess stands here once, and
 * `createClient({ assumptions })` replaces it for a system that turns out to differ. `docs/assumptions.md` says where
 * each comes from and how to check it.
 */
export interface Assumptions {
  /** How a query names several ids: `ids=a,b`, `ids=a&ids=b` or `ids[]=a&ids[]=b`. */
  readonly idList: 'comma' | 'repeated' | 'brackets';
  /** What a change of one item is sent as. */
  readonly patchOneAs: 'object' | 'array';
  /** What a new address is sent as. */
  readonly newAddressAs: 'object' | 'array';
  /** The key that names the membership of a new membership subscription. */
  readonly membershipKey: string;
  /** The key of what the buyer chose to pay for a membership of variable price. */
  readonly membershipPriceKey: string;
  /** Can a fund, a membership and a stock item be read by id? If not, they are looked up in their list. */
  readonly itemById: boolean;
  /** Are a customer's tags a resource of their own? If not, they are read with the customer. */
  readonly customerTagsByPath: boolean;
}

export const standardAssumptions: Assumptions = {
  idList: 'comma', // assumption: ids-repeated
  patchOneAs: 'object', // assumption: patch-one-as-array
  newAddressAs: 'object', // assumption: new-address-as-object
  membershipKey: 'membership', // assumption: membership-by-membership-id
  membershipPriceKey: 'price', // assumption: membership-amount
  itemById: true, // assumption: items-in-lists-only
  customerTagsByPath: true, // assumption: customer-tags-by-path
};

/** What is believed of the system at the end of a line. */
export const believed = ({ assumptions }: { readonly assumptions: Partial<Assumptions> }): Assumptions => ({
  ...standardAssumptions,
  ...assumptions,
});

/** The query that names items by id, in the way that is believed. */
export const idListQuery = (key: string, ids: readonly string[], style: Assumptions['idList']): string => {
  const encoded = ids.map((id) => encodeURIComponent(id));
  if (style === 'comma') return `?${key}=${encoded.join(',')}`;
  const each = style === 'brackets' ? `${key}[]` : key;
  return `?${encoded.map((id) => `${each}=${id}`).join('&')}`;
};
