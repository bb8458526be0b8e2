/** What endpoints are called with. Real ids where an answer is wanted, any where the request alone matters. */
export interface Known {
  readonly event: string;
  readonly instance: string;
  readonly area: string;
  readonly plan: string;
  readonly venue: string;
  readonly seat: string;
  readonly ticketType: string;
  readonly fund: string;
  readonly membership: string;
  readonly stockItem: string;
  readonly country: string;
  readonly postcode: string;
  readonly postcodeMatch: string;
  readonly ticket: string;
  readonly merchandiseItem: string;
  readonly donation: string;
  readonly giftVoucher: string;
  readonly subscription: string;
  readonly promoCode: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly tag: string;
  readonly statement: string;
  readonly address: string;
  readonly card: string;
  readonly order: string;
  readonly document: string;
}

/** Ids that nothing has. */
export const anyIds: Known = {
  event: 'e1',
  instance: 'i1',
  area: 'a1',
  plan: 'p1',
  venue: 'v1',
  seat: 's1',
  ticketType: 't1',
  fund: 'f1',
  membership: 'm1',
  stockItem: 'k1',
  country: 'GB',
  postcode: 'SX1 4LQ',
  postcodeMatch: 'x1',
  ticket: 'b1',
  merchandiseItem: 'b2',
  donation: 'b3',
  giftVoucher: 'b4',
  subscription: 'b5',
  promoCode: 'NEIGHBOUR',
  email: 'ada@example.org',
  password: 'gaslight',
  token: 'token',
  tag: 'g1',
  statement: 'w1',
  address: 'd1',
  card: 'c1',
  order: 'o1',
  document: 'h1',
};
