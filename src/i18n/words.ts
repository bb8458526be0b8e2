/** What went wrong, by the client's error codes, and what to do next. */
export interface ErrorWords {
  readonly network: string;
  readonly timeout: string;
  readonly refused: string;
  readonly 'not-allowed': string;
  readonly 'not-found': string;
  readonly rejected: string;
  readonly 'rate-limited': string;
  readonly unavailable: string;
  readonly 'invalid-response': string;
  readonly queue: string;
  readonly settings: string;
}

export interface RetryWords {
  readonly retry: string;
  readonly retrying: string;
}

export interface BasketWords {
  readonly basket: string;
  /** How many things are in it; 0 too. */
  readonly items: (count: number) => string;
  /** Continues "Basket, …" where it could not be read. */
  readonly unknown: string;
  /** The page has no settings to go by. */
  readonly notSetUp: string;
}

export interface LoginWords {
  readonly logIn: string;
  readonly logOut: string;
  readonly loggingOut: string;
  /** Leads to the account; the name is the customer's first name. */
  readonly greeting: (name: string) => string;
  /** Leads to the account where no name is known. */
  readonly account: string;
  /** The page has no settings to go by. */
  readonly notSetUp: string;
}

/** What is said of a logout. */
export interface LogoutWords {
  readonly loggedOut: string;
  readonly stillLoggedIn: string;
  readonly cannotTell: string;
  /** It has been on its way for ten seconds. */
  readonly slow: string;
}

export interface EventsWords {
  readonly loading: string;
  readonly none: string;
  /** How many are listed; said to screen readers. */
  readonly count: (events: number) => string;
  readonly noDates: string;
}

/** A day, its parts already in words. */
export interface DayWords {
  readonly weekday: string;
  /** Of the month. */
  readonly date: number;
  readonly month: string;
  /** Empty where it goes without saying. */
  readonly year: string;
}

export interface DateWords {
  /** From January, 0. */
  readonly month: (index: number) => string;
  /** From Sunday, 0. */
  readonly weekday: (index: number) => string;
  readonly day: (day: DayWords) => string;
  readonly range: (from: DayWords, until: DayWords) => string;
  /** On the 24-hour clock. */
  readonly time: (hours: number, minutes: number) => string;
  readonly at: (day: string, time: string) => string;
  /** How long something lasts; either may be 0, not both. */
  readonly duration: (hours: number, minutes: number) => string;
}

/** What a frame with one of the system's pages is called. By author's names for pages. */
export type FramePageWords = Readonly<
  Record<
    | 'event-list'
    | 'event-calendar'
    | 'event'
    | 'choose-seats'
    | 'edit-tickets'
    | 'basket'
    | 'cross-selling'
    | 'offers'
    | 'memberships'
    | 'donations'
    | 'merchandise'
    | 'gift-vouchers'
    | 'ticket-subscriptions'
    | 'cookies'
    | 'log-in'
    | 'account'
    | 'new-account'
    | 'edit-address'
    | 'change-password'
    | 'forgot-password'
    | 'set-password'
    | 'redeem-gift'
    | 'checkout'
    | 'classic-checkout',
    string
  >
>;

/** What is said around a frame with one of the system's pages. */
export interface FrameWords {
  /** What a frame is called whose page is not known. */
  readonly booking: string;
  readonly loading: (page: string) => string;
  readonly slow: string;
  /** Nothing has come in fifteen seconds; it still may. */
  readonly timeout: string;
  /** Something has come, but it does not speak as the system's pages do. */
  readonly silent: string;
  /** The page around it may hold no pages of others. */
  readonly isolated: string;
  /** The system sent the browser back here, since it kept no cookies. */
  readonly bounced: string;
  /** The page asked for is not known, or not of what. */
  readonly nothingChosen: string;
  /** Something else on the page took the frame away. */
  readonly interrupted: string;
  readonly goOn: string;
  /** The basket is empty since the customer logged in. */
  readonly basketCancelled: string;
  /** Something changed by the page around the frame while the customer is in it. */
  readonly changed: string;
  readonly showChange: string;
  /** Jumps over the frame. */
  readonly skip: (page: string) => string;
  readonly fullPage: string;
  /** The page has no settings to go by. */
  readonly notSetUp: string;
}

/** Everything the kit says in one language, in parts: an element brings those it needs in British English. */
export interface Words {
  readonly errors: ErrorWords;
  readonly retry: RetryWords;
  readonly basket: BasketWords;
  readonly login: LoginWords;
  readonly logout: LogoutWords;
  readonly events: EventsWords;
  readonly dates: DateWords;
  readonly frame: FrameWords;
  readonly framePages: FramePageWords;
}

/** Words of an author's own in place of single ones of ours. */
export type OwnWords = { readonly [Part in keyof Words]?: Partial<Words[Part]> };
