import type { Conditions } from '../../scenarios.js';

/** Conditions that are on or off. */
export type Toggle = { [K in keyof Conditions]: Conditions[K] extends boolean ? K : never }[keyof Conditions];

/** Each condition as a person reads it. */
export const conditionTexts: readonly {
  readonly name: Toggle;
  readonly title: string;
  readonly about: string;
}[] = [
  { name: 'soldOut', title: 'Sold out', about: 'No seat and no place is left anywhere.' },
  { name: 'queue', title: 'Queue', about: 'Tickets of busy events need a place in the queue first.' },
  {
    name: 'cookiesRefused',
    title: 'Cookies refused',
    about: 'No visitor is remembered, as in a blocked frame.',
  },
  {
    name: 'disableWebComponents',
    title: 'Web components disabled',
    about: 'Baskets ask components to do nothing.',
  },
  { name: 'frameRefused', title: 'Frames refused', about: 'No frame may show the system’s pages.' },
  {
    name: 'bounce',
    title: 'Bounce',
    about: 'A framed page sends the whole window to the venue’s home page, as if cookies were refused.',
  },
  { name: 'emptySeason', title: 'Empty season', about: 'The catalogue lists nothing.' },
];
