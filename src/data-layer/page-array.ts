import { warn } from '../base/warn.js';

type Page = Record<string, unknown>;

/**
 * Is this the name of an array of the page's own, or of none yet? What the browser holds under a name, such as `location`
 * or `constructor`, is left alone; a developer is told.
 */
export const isUsable = (name: string): boolean => {
  const page = globalThis as unknown as Page;
  const usable =
    /^[A-Za-z_$][\w$]*$/.test(name) &&
    (!(name in page) || (Object.hasOwn(page, name) && Array.isArray(page[name])));
  if (!usable)
    warn(`"${name}" cannot be used as data layer. Use the name of an array of the page, such as dataLayer.`);
  return usable;
};

/** Adds to the page's array of that name, which is made where there is none. */
export const pushTo = (name: string, ...entries: readonly object[]): void => {
  if (!isUsable(name)) return;
  const page = globalThis as unknown as Page;
  const array = (page[name] ??= []) as object[];
  // A tag manager has put its own function in place of push, and takes one at a time.
  for (const entry of entries) array.push(entry);
};
