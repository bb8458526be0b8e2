import { lineage } from '../../base/lineage.js';

/** Names that are no titles: they say nothing to who hears them. Source: iframes A12, R26. */
export const saysNothing = (title: string): boolean => title === '' || /^spektrixiframe(-\d+)?$/i.test(title);

const others = (frame: HTMLIFrameElement): Set<string> =>
  new Set(
    [...lineage(frame)]
      .flatMap((element) => [...(element.getRootNode() as ParentNode).querySelectorAll('iframe')])
      .filter((other) => other !== frame)
      .map(({ title }) => title.trim()),
  );

/**
 * What a frame is called: the first of the titles that says something, with a number behind it where another frame on the
 * page has the same, since two of one name cannot be told apart.
 */
export const titleFor = (
  frame: HTMLIFrameElement,
  ...wanted: readonly (string | null | undefined)[]
): string => {
  const title = wanted.map((each) => each?.trim() ?? '').find((each) => !saysNothing(each)) ?? '';
  const taken = others(frame);
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
};
