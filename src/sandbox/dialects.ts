/**
 * Where the known facts about the real system conflict or end, the sandbox can behave both ways. Off means as
 * documented, or as the better evidence has it; on means the other way. `docs/assumptions.md` has a row for each.
 */
export const dialects = {
  'availability-bare': 'Event availability is a bare array, without the `data` envelope.',
  'availability-all-statuses': 'Event availability lists sold seats too, not only those for sale.',
  'join-queue-conflict': 'The JoinQueue answer has status 409 instead of 200.',
  'upcoming-only': 'Listings without a date filter leave out performances that are over.',
  'start-utc-with-z': '`startUtc` ends in `Z`.',
  'attributes-array': 'Events carry `attributes: [{ name, value }]` instead of `attribute_Name` keys.',
  'customer-id-long': 'Customer ids are 30 characters long instead of `I-XXXX-XXXX`.',
  'ids-repeated': 'Lists of ids in a query are read from repeated keys only, commas are not split.',
  'patch-one-as-array': 'Changing one ticket takes and answers an array of one.',
  'no-basket-404': 'Reading a basket that nobody has started is a 404 instead of an empty basket.',
  'create-201': 'Requests that create something answer 201 instead of 200.',
  'bad-login-401': 'A wrong password is a 401 instead of a 404.',
  'login-lags': 'The first customer read after logging in still says 401.',
  'sign-up-logs-in': 'Creating a customer logs them in.',
  'errors-as-text': 'A refusal is plain text instead of `{ message, problems }`.',
  'problems-as-objects': '`problems` holds objects with a `message` instead of strings.',
  'delete-answers-list': 'Removing something answers 200 with what is left instead of 204.',
  'adds-answer-new-only': 'Adding something answers the new items only, not all of their kind.',
  'membership-by-membership-id':
    'A new membership subscription is named by `membershipId` instead of `membership`.',
  'membership-amount': 'What the buyer pays for a variable membership is `amount` instead of `price`.',
  'promo-ignored': 'An unknown promo code answers 200 with `promoCode: null` instead of 400.',
  'items-in-lists-only': '`funds/{id}`, `memberships/{id}` and `stock-items/{id}` do not exist.',
  'stock-level-hidden': 'Stock items have no `stockLevel`, and `postageAndPacking` is a boolean.',
  'status-detail-json': 'The seat-level status is JSON instead of opaque text.',
  'status-rolls-up': 'Status counts the areas of a plan without being asked by `includeChildPlans`.',
  'cards-flat':
    'Stored cards have `cardType` and `lastFourDigits` instead of `type.name` and `maskedNumber`.',
  'deprecated-keys':
    'Baskets and tickets repeat `id` and `type` under their old names, with a `_Comment` key.',
  'names-left-out': 'Price lists give ids only: no names of ticket types and bands.',
  'no-best-available': '`basket/tickets/best-available` does not exist.',
  'cookies-none': 'Cookies are `SameSite=None; Secure` instead of `SameSite=Lax`.',
} as const;

export type Dialect = keyof typeof dialects;

export const dialectNames = Object.keys(dialects) as Dialect[];

/** Everything as documented. */
export const asDocumented: readonly Dialect[] = [];

/** Every conflict and unknown the other way at once. */
export const theOtherWay: readonly Dialect[] = dialectNames;

export const isDialect = (name: string): name is Dialect => Object.hasOwn(dialects, name);
