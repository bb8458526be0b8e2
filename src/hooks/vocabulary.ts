/** What a hook does to the element that carries it. */
export type Kind = 'text' | 'attribute' | 'html' | 'action' | 'submit' | 'input' | 'container' | 'template';

/** One name of the vocabulary. */
export interface Entry {
  readonly kind: Kind;
  /** What the documentation says. */
  readonly docs: string;
  /** A selector of the elements that can carry it, where the kind alone does not say. */
  readonly on?: string;
}

const text = (docs: string) => ({ kind: 'text', docs }) as const;
const link = (docs: string) => ({ kind: 'attribute', docs, on: 'a, area' }) as const;
const image = (docs: string) => ({ kind: 'attribute', docs, on: 'img' }) as const;
const html = (docs: string) => ({ kind: 'html', docs }) as const;
const action = (docs: string) => ({ kind: 'action', docs }) as const;
const submit = (docs: string) => ({ kind: 'submit', docs }) as const;
const input = (docs: string) => ({ kind: 'input', docs }) as const;
const container = (docs: string) => ({ kind: 'container', docs }) as const;

/**
 * Every hook there is, in any element. Names of the vendor's six components are theirs, unchanged; an element's table
 * says which of them it knows and what they do there. Nothing that a visitor downloads imports this list: types hold the
 * tables to it, and the diagnostics and the documentation read it. Source: reference components 4 to 8b.
 */
export const vocabulary = {
  // All elements
  'data-until-ready': container('Hidden once there is something to show in its place.'),
  'data-loading-container': container('Shown while the answer is awaited.'),
  'data-loaded-container': container('Shown once the answer is there.'),
  'data-empty-container': container('Shown when there is nothing.'),
  'data-not-empty-container': container('Shown when there is something.'),
  'data-error-container': container('Shown when the answer could not be had.'),
  'data-error-message': text('A sentence about what went wrong and what to do next.'),
  'data-retry': action('Tries again after something went wrong.'),

  // The basket, in short
  'data-basket-item-count': text('How many things are in the basket.'),
  'data-basket-summary-currency': text('The symbol of the currency.'),
  'data-basket-summary-basket-total': text('What is payable, as a number without a symbol.'),
  'data-basket-summary-discount-total': text('What was taken off, as a number without a symbol.'),
  'data-basket-total': text('What is payable, with the currency, as people write it.'),
  'data-basket-discount': text('What was taken off, with the currency, as people write it.'),
  'data-basket-discount-container': container('Shown when something was taken off.'),
  'data-basket-ticket-count': text('How many tickets are in the basket.'),
  'data-basket-merchandise-count': text('How many pieces of merchandise are in the basket.'),
  'data-basket-donation-count': text('How many donations are in the basket.'),
  'data-basket-membership-count': text('How many memberships are in the basket.'),
  'data-basket-gift-voucher-count': text('How many gift vouchers are in the basket.'),
  'data-basket-link': link('Leads to the basket.'),

  // Who is logged in
  'data-logged-in-container': container('Shown when someone is logged in.'),
  'data-logged-out-container': container('Shown when nobody is logged in.'),
  'data-logged-in-status-customer-first-name': text('First name of who is logged in.'),
  'data-logged-in-status-customer-last-name': text('Last name of who is logged in.'),
  'data-logged-in-status-customer-email-address': text('E-mail address of who is logged in.'),
  'data-account-link': link('Leads to the account.'),
  'data-log-in-link': link('Leads to the page that logs in.'),
  'data-log-out': action('Logs out.'),

  // What is bought: a fund, a membership, a stock item, a voucher
  'data-name': text('Name of what is sold.'),
  'data-description': text('Description of what is sold, as plain text.'),
  'data-html-description': html('Description of what is sold, with its formatting.'),
  'data-image-url': image('Picture of what is sold.'),
  'data-thumbnail-url': image('Small picture of what is sold.'),
  'data-price': text('What it costs.'),
  'data-success-container': container('Shown when it was added to the basket.'),
  'data-fail-container': container('Shown when it could not be added.'),

  // Donations
  'data-donate-amount': action('Chooses the amount that it names, in major units: data-donate-amount="10".'),
  'data-custom-donation-input': input('The amount that the visitor types.'),
  'data-display-donation-amount': text('The amount chosen.'),
  'data-clear-donation': action('Goes back to no amount.'),
  'data-submit-donation': submit('Adds the donation to the basket.'),
  'data-tribute-name': input('In whose honour it is given.'),
  'data-tribute-type': input('What kind of tribute it is: an id of the system’s.'),
  'data-recognition-name': input('The name to thank.'),
  'data-anonymous': input('A checkbox: nobody is to be named.'),

  // Gift vouchers
  'data-amount': input('What the voucher is worth.'),
  'data-send-date': input('The day it is sent on, as YYYY-MM-DD.'),
  'data-to-name': input('Who it is for.'),
  'data-from-name': input('Who gives it.'),
  'data-message': input('What is written on it.'),
  'data-delivery-type': input('Who it is sent to: CustomerEmail or OtherEmail.'),
  'data-delivery-email-address': input('Where it is sent, for OtherEmail.'),
  'data-submit-gift-voucher': submit('Adds the voucher to the basket.'),

  // Memberships
  'data-renewal-price': text('What renewing it costs.'),
  'data-set-autorenew': input('A checkbox: it renews itself.'),
  'data-is-variable-membership': container('Shown when the buyer chooses the price.'),
  'data-variable-price-input': input('The price that the buyer chooses.'),
  'data-customer-holds-membership': container('Shown when the customer holds it.'),
  'data-customer-does-not-hold-membership': container('Shown when the customer does not hold it.'),
  'data-submit-membership': submit('Adds the membership to the basket.'),

  // Merchandise
  'data-display-quantity': text('The quantity chosen.'),
  'data-custom-quantity-input': input('The quantity that the visitor types.'),
  'data-increment-quantity': action('One more.'),
  'data-decrement-quantity': action('One less.'),
  'data-submit-merchandise': submit('Adds the pieces to the basket.'),

  // Events, in a list or alone
  'data-event-name': text('Name of the event.'),
  'data-event-description': text('What it is about, as plain text.'),
  'data-event-html-description': html('What it is about, with its formatting.'),
  'data-event-dates': text('When it is on, in words.'),
  'data-event-duration': text('How long it lasts, in words.'),
  'data-event-link': link('Leads to the page of the event.'),
  'data-event-image': image('Its picture, with what that shows in words.'),
  'data-event-thumbnail': image('Its small picture, with what that shows in words.'),
  'data-event-count': text('How many events are listed.'),
} as const satisfies Readonly<Record<`data-${string}`, Entry>>;

/** A hook that authors may write. */
export type HookName = keyof typeof vocabulary;

/** The kind of a hook, by its name. */
export type KindOf<Name extends HookName> = (typeof vocabulary)[Name]['kind'];
