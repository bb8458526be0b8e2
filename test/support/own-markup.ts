import { until } from './waiting.js';

/** What a visitor reads of an author's own markup, white space folded. */
export const reads = (element: HTMLElement): string => {
  // Firefox leaves texts that changed since the last layout out of `innerText`.
  element.getBoundingClientRect();
  return element.innerText.replace(/\s+/g, ' ').trim();
};

/** Waits until the author's markup reads so. */
export const comesToRead = async (element: HTMLElement, words: string): Promise<void> => {
  await until(() => reads(element) === words);
};

/** The first of this selector in an element. */
export const one = <Found extends Element = HTMLElement>(within: ParentNode, selector: string): Found => {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

export const all = (within: ParentNode, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

export const isShown = (element: Element): boolean => element.checkVisibility();

export const displayOf = (element: Element): string => getComputedStyle(element).display;
