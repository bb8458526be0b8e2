/**
 * What foreign HTML may hold: the one list that the browser's sanitiser, DOMPurify and our own rebuilding go by. An element
 * with the attributes it may have, beside those that any may have.
 */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  br: [],
  em: [],
  strong: [],
  ul: [],
  ol: [],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  blockquote: [],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
};

/** A passage may be in another language, or run the other way. */
export const anywhere: readonly string[] = ['lang', 'dir'];

/** Elements that mean the same as one of the list. */
export const sameAs: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** Elements that go while what is in them stays, as a paragraph where they stood as one. */
export const boxes: readonly string[] = [
  'div',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'main',
  'nav',
  'figure',
  'figcaption',
  'center',
  'address',
  'details',
  'summary',
  'pre',
];

/** Elements that go while what is in them stays in the line. */
export const wrappers: readonly string[] = [
  'span',
  'font',
  'small',
  'big',
  'u',
  's',
  'strike',
  'del',
  'ins',
  'sub',
  'sup',
  'abbr',
  'cite',
  'q',
  'code',
  'kbd',
  'samp',
  'var',
  'tt',
  'mark',
  'time',
  'bdi',
  'bdo',
  'picture',
];

/** All that a sanitiser lets through to the rebuilding; anything else goes with what is in it. */
export const passedElements: readonly string[] = [
  ...Object.keys(allowed),
  ...Object.keys(sameAs),
  ...boxes,
  ...wrappers,
];

export const passedAttributes: readonly string[] = [
  ...new Set([...Object.values(allowed).flat(), ...anywhere]),
];
