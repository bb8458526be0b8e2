import { allowed, anywhere, boxes, sameAs, wrappers } from './allow-list.js';

/** Boxes within these are lines of text, not paragraphs of their own. */
const holdsParagraphs = /^(blockquote|li|dd|td|th)$/;

const shift = (root: ParentNode, below: number): ((name: string) => string) => {
  const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));
  const highest = Math.min(...levels);
  return (name) => {
    if (!/^h[1-6]$/.test(name)) return name;
    return `h${Math.min(6, Math.max(1, below) + 1 + Number(name[1]) - highest)}`;
  };
};

const addressFor = (text: string, schemes: RegExp): string | null => {
  if (!URL.canParse(text, document.baseURI)) return null;
  return schemes.test(new URL(text, document.baseURI).protocol) ? text : null;
};

/** An attribute as it may stand, null where it may not. */
const attributeOf = (name: string, text: string): string | null => {
  switch (name) {
    case 'href':
      return addressFor(text, /^(https?|mailto|tel):$/);
    case 'src':
      return addressFor(text, /^https?:$/);
    case 'width':
    case 'height':
    case 'colspan':
    case 'rowspan':
      return /^\d{1,4}$/.test(text) ? text : null;
    case 'dir':
      return /^(ltr|rtl|auto)$/i.test(text) ? text.toLowerCase() : null;
    default:
      return text;
  }
};

const make = (name: string, source: Element): Element => {
  const made = document.createElement(name);
  for (const attribute of [...(allowed[name] ?? []), ...anywhere]) {
    const text = source.getAttribute(attribute)?.trim();
    const value = text === undefined ? null : attributeOf(attribute, text);
    if (value !== null && (value !== '' || attribute === 'alt')) made.setAttribute(attribute, value);
  }
  if (name === 'img') {
    if (!made.hasAttribute('alt')) made.setAttribute('alt', '');
    made.setAttribute('loading', 'lazy');
  }
  return made;
};

const isBlock = ({ localName }: Element): boolean =>
  boxes.includes(localName) || /^(h[1-6]|p|ul|ol|dl|blockquote|table)$/.test(localName);

/** Does a box hold one run of text, as editors that know no paragraphs write it? */
const isParagraph = (box: Element): boolean =>
  (box.textContent.trim() !== '' || box.querySelector('img') !== null) &&
  ![...box.querySelectorAll('*')].some(isBlock);

/**
 * Builds foreign markup anew from what the allow-list holds, so that nothing else can survive: texts, the elements and
 * attributes of the list, headings below ours, addresses that may be followed.
 *
 * @param root What a sanitiser let through.
 * @param below Level of our heading above it.
 */
export const rebuild = (root: ParentNode & Node, below: number): DocumentFragment => {
  const levelled = shift(root, below);

  const copy = (from: Node, to: Element | DocumentFragment): void => {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) to.append(node.nodeValue ?? '');
      else if (node.nodeType === Node.ELEMENT_NODE) copyElement(node as Element, to);
    }
  };

  const copyElement = (element: Element, to: Element | DocumentFragment): void => {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
    const { localName } = element;
    const mayHoldParagraph = !(to instanceof Element) || holdsParagraphs.test(to.localName);
    if (boxes.includes(localName)) {
      const box = mayHoldParagraph && isParagraph(element) ? make('p', element) : to;
      copy(element, box);
      if (box !== to) to.append(box);
      return;
    }
    if (wrappers.includes(localName)) return copy(element, to);
    const name = sameAs[localName] ?? localName;
    if (!Object.hasOwn(allowed, name)) return;
    const made = make(levelled(name), element);
    // A link that leads nowhere is its text; a picture without an address is nothing.
    if (name === 'a' && !made.hasAttribute('href')) return copy(element, to);
    if (name === 'img' && !made.hasAttribute('src')) return;
    copy(element, made);
    to.append(made);
  };

  const fragment = document.createDocumentFragment();
  copy(root, fragment);
  fragment.normalize();
  return fragment;
};
