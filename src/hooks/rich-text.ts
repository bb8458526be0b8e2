import { passedAttributes, passedElements } from './allow-list.js';
import { rebuild } from './rebuild.js';

/** The browser's own sanitiser, where it has one. */
interface Sanitises {
  parseHTML?(
    html: string,
    options: {
      sanitizer: {
        elements: readonly string[];
        attributes: readonly string[];
        comments: boolean;
        dataAttributes: boolean;
      };
    },
  ): Document;
}

/** In front of what is parsed: opens the body, which nothing that follows can then replace. */
const opening = '<br>';

/** What it holds is text or elements, depending on the parser; under a name that means nothing, elements. */
const noscript = /<(\/?)noscript/gi;

/**
 * Not `setHTML`, its sister on elements: Firefox 153 puts text that stands in a table by mistake behind it, not before.
 * This also parses as DOMPurify does, in a document of its own, where nothing loads and nothing runs.
 */
const byBrowser = (html: string): Element | undefined =>
  (Document as Sanitises).parseHTML?.(html, {
    sanitizer: {
      elements: ['html', 'head', 'body', ...passedElements],
      attributes: passedAttributes,
      comments: false,
      dataAttributes: false,
    },
  }).body;

const byPurifier = async (html: string): Promise<DocumentFragment> => {
  const { default: purifier } = await import('dompurify');
  return purifier.sanitize(html, {
    ALLOWED_TAGS: ['#text', ...passedElements],
    // It drops an element with `is` whole; left alone, the attribute goes with the rebuilding.
    ALLOWED_ATTR: [...passedAttributes, 'is'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    // Guards what is written out and parsed again, by leaving texts out; ours is rebuilt node by node.
    SAFE_FOR_XML: false,
    RETURN_DOM_FRAGMENT: true,
  });
};

/**
 * Foreign HTML as it may be shown: the elements of the allow-list, headings below ours, no style, script, form, frame or
 * media. The same tree whichever sanitiser the browser has; without one of its own DOMPurify is loaded.
 *
 * @param below Level of our heading above it: `3` makes its highest heading an `h4`.
 */
export const richText = async (html: string, below: number): Promise<DocumentFragment> => {
  const source = opening + html.replaceAll(noscript, '<$1no-script');
  const passed = byBrowser(source) ?? (await byPurifier(source));
  passed.firstChild?.remove();
  return rebuild(passed, below);
};
