/** Facts that a page of the system can be asked with, by the names that authors use. */
export type FrameArgument =
  | 'instance'
  | 'webInstanceId'
  | 'event'
  | 'webEventId'
  | 'membership'
  | 'screen'
  | 'sortBy'
  | 'attributes'
  | 'token';

export interface FramePage {
  /** Below `website/`, in the case that the system documents. Source: iframes A3. */
  readonly path: string;
  /** What it can be asked with. `Stylesheet`, `culture` and `resize` go to every page. Source: iframes A2, A3. */
  readonly takes: readonly FrameArgument[];
  /** What it cannot be shown without: one of these. */
  readonly needs?: readonly FrameArgument[];
  /**
   * `live`: holds seats, a place in the queue, half a form or a payment, and is never loaded again by us.
   * `refreshable`: shows what the session holds, and may be loaded again after a change from elsewhere.
   * `plain`: neither. Source: iframes A13, R20.
   */
  readonly kind: 'live' | 'refreshable' | 'plain';
  /** Payments are made in it, or one step behind it in the same frame. Source: iframes A10, R10. */
  readonly payment?: true;
  /** It needs what the step before it leaves behind, and so no address leads to it. Source: iframes A9. */
  readonly followsOnly?: true;
}

/**
 * Every page of the system that can stand in a frame, by the name that authors use. A frame shows these and nothing else.
 * Source: iframes A3. Left out: form targets (`signup.aspx`), and pages whose arguments nobody outside knows
 * (`FixedSeries.aspx`).
 */
export const framePages = {
  'event-list': { path: 'EventList.aspx', takes: ['sortBy', 'attributes'], kind: 'plain' },
  'event-calendar': { path: 'EventCalendar.aspx', takes: [], kind: 'plain' },
  // The page posts back into the seat view at the same address. Source: iframes A3.
  event: {
    path: 'EventDetails.aspx',
    takes: ['event', 'webEventId'],
    needs: ['event', 'webEventId'],
    kind: 'live',
  },
  'choose-seats': {
    path: 'ChooseSeats.aspx',
    takes: ['instance', 'webInstanceId'],
    needs: ['instance', 'webInstanceId'],
    kind: 'live',
  },
  'edit-tickets': { path: 'EditTickets.aspx', takes: [], kind: 'live', followsOnly: true },
  basket: { path: 'Basket2.aspx', takes: [], kind: 'refreshable' },
  'cross-selling': { path: 'MultiBuyCrossSelling.aspx', takes: [], kind: 'live', followsOnly: true },
  offers: { path: 'Offers.aspx', takes: [], kind: 'plain' },
  memberships: { path: 'Memberships.aspx', takes: ['attributes'], kind: 'plain' },
  donations: { path: 'Donations.aspx', takes: ['attributes'], kind: 'plain' },
  merchandise: { path: 'Merchandise.aspx', takes: ['attributes'], kind: 'plain' },
  'gift-vouchers': { path: 'GiftVouchers.aspx', takes: ['membership'], kind: 'plain' },
  'ticket-subscriptions': { path: 'TicketSubscriptions', takes: [], kind: 'live' },
  cookies: { path: 'Cookies.aspx', takes: [], kind: 'plain' },
  // The account follows in the same frame, where a card may be added; a permission must be there before.
  'log-in': { path: 'secure/LoginLogout.aspx', takes: [], kind: 'plain', payment: true }, // assumption: account-follows-log-in
  account: { path: 'secure/MyAccount.aspx', takes: ['screen'], kind: 'refreshable', payment: true },
  'new-account': { path: 'secure/NewAccount.aspx', takes: [], kind: 'plain', payment: true },
  'edit-address': { path: 'secure/EditAddress.aspx', takes: [], kind: 'plain', payment: true },
  'change-password': { path: 'secure/ChangePassword.aspx', takes: [], kind: 'plain', payment: true },
  'forgot-password': { path: 'secure/ForgotPassword.aspx', takes: [], kind: 'plain' },
  'set-password': { path: 'secure/SetPassword.aspx', takes: ['token'], kind: 'plain' },
  'redeem-gift': { path: 'secure/RedeemGift.aspx', takes: [], kind: 'plain' },
  checkout: { path: 'secure/checkout/v2', takes: [], kind: 'live', payment: true }, // assumption: wallets-need-payment
  'classic-checkout': { path: 'secure/Checkout.aspx', takes: [], kind: 'live', payment: true },
} as const satisfies Record<string, FramePage>;

/** The name of a page, as authors write it. */
export type FramePageName = keyof typeof framePages;

export const framePageNames = Object.keys(framePages) as FramePageName[];

/** What is known of a page. */
export const framePage = (name: FramePageName): FramePage => framePages[name];

/** `secure/MyAccount.aspx` is known as `MyAccount.aspx` and `MyAccount` too. */
const systemNames = (path: string): string[] => {
  const lower = path.toLowerCase();
  const file = lower.replace(/^secure\//, '');
  return [lower, file, file.replace(/\.aspx$/, '')];
};

/** Where both mean something, an author's name wins. */
const names: ReadonlyMap<string, FramePageName> = new Map([
  ...framePageNames.flatMap((name) => systemNames(framePages[name].path).map((key) => [key, name] as const)),
  ...framePageNames.map((name) => [name, name] as const),
]);

/**
 * The page that a text names: by the author's name (`choose-seats`) or the system's own (`ChooseSeats.aspx`, `Basket2`,
 * `secure/checkout/v2`), in any case. Undefined for anything else: there is no other way to an address.
 */
export const findFramePage = (text: string): FramePageName | undefined =>
  names.get(text.trim().replace(/^\/+/, '').toLowerCase());
