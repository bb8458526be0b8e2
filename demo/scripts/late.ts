import type { FoyerEvents } from '../../src/elements/foyer-events/foyer-events.js';
import { find } from './find.js';

/** Over a recorded season all may be over. */
const past = document.documentElement.dataset['season'] === 'recorded';

/** A listing told what to show by properties, whether or not the kit has loaded by then. */
const listing = (limit: number): FoyerEvents => {
  const element = document.createElement('foyer-events');
  Object.assign(element, { limit, past, eventUrl: '/book/?event={id}' });
  return element;
};

const onClick = (id: string, act: () => void): void =>
  find(id, HTMLButtonElement).addEventListener('click', act);

find('told-early', HTMLElement).append(listing(2));

const added = find('added-later', HTMLElement);
const add = (): void => added.append(listing(1));
addEventListener('load', add);
onClick('add', add);

const [one, other] = [find('one-side', HTMLElement), find('other-side', HTMLElement)];
onClick('move', () => {
  const [from, to] = one.childElementCount > 0 ? [one, other] : [other, one];
  to.append(...from.childNodes);
});

const replaced = find('replaced-often', HTMLElement);
let limit = 2;
onClick('replace', () => {
  limit = limit === 2 ? 3 : 2;
  replaced.replaceChildren(listing(limit));
});
