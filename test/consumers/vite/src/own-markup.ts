import type { FoyerEvents } from 'foyer-elements';
import { need, onClick } from './on-page.js';
import { give, takeBack } from './venue.js';

/** What the listing's template gains for details: seen in every copy. */
const addDates = (listing: FoyerEvents): void => {
  const dates = document.createElement('i');
  dates.dataset['eventDates'] = '';
  dates.textContent = 'Some day';
  need(need(listing.querySelector('template')).content.querySelector('li')).append(dates);
};

/** What the basket has only while there is something in it. */
const worth = (): HTMLElement => {
  const made = document.createElement('span');
  made.innerHTML = 'worth <b data-basket-summary-basket-total>a little</b>';
  return made;
};

/** Brings to life what the elements fill of the page's own markup, which waits for `start()`. */
export const startOwnMarkup = (): FoyerEvents => {
  const basket = need(document.querySelector<HTMLElementTagNameMap['foyer-basket-summary']>('#own-basket'));
  const listing = need(document.querySelector<HTMLElementTagNameMap['foyer-events']>('#own-listing'));

  let shown: Element | undefined;
  basket.addEventListener('foyer-basket-change', ({ detail }) => {
    shown?.remove();
    shown = detail.count > 0 ? worth() : undefined;
    if (shown) basket.append(shown);
  });
  onClick('give', () => void give());
  onClick('take-back', () => void takeBack());
  onClick('details', () => {
    need(basket.querySelector('[data-basket-item-count]')).textContent = 'many';
    addDates(listing);
  });
  void customElements.whenDefined('foyer-basket-summary').then(() => basket.start());
  void customElements.whenDefined('foyer-events').then(() => listing.start());
  return listing;
};
