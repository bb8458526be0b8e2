import { mountMarked, undefinedElements } from './discover.js';
import { publishSettings, settingsOf } from './own-script.js';
import type { OwnScript } from './own-script.js';

/** Where a loader gets its elements from. */
export interface Source {
  /** Address of the loader's own file: its script tag may hold settings. */
  readonly fileUrl: string;
  /** Is this a tag of the kit? */
  readonly known: (tag: string) => boolean;
  /** Imports what an element is made of. */
  readonly load: (tag: string) => Promise<unknown>;
  /** Tags to load before they are on the page, beside those that the script tag names. */
  readonly tags?: readonly string[];
  /** Asks for what an element will need beside, by what it holds and the language around it. Called more than once. */
  readonly loadAhead?: (element: Element, settings: OwnScript['settings']) => void;
}

/** The floor of the kit (Chrome and Edge 125, Firefox 126, Safari 17.5), by what its code takes for granted. */
const supported = (): boolean =>
  'states' in ElementInternals.prototype && CSS.supports('color', 'light-dark(red, red)');

/**
 * Tags that some loader on this page has asked for. Another version leaves them alone: the first one wins. **A public
 * contract**, as `foyer.wire.v1`.
 */
const claimedKey = Symbol.for('foyer.tags.v1');

const start = ({ fileUrl, known, load, tags = [], loadAhead }: Source): void => {
  if (!supported()) return;
  const page = globalThis as { [claimedKey]?: Set<string> };
  const claimed = (page[claimedKey] ??= new Set());
  const ours = new Set<string>();
  const seen = new WeakSet<Element>();

  const claim = async (tag: string): Promise<void> => {
    if (claimed.has(tag) || customElements.get(tag)) return;
    claimed.add(tag);
    ours.add(tag);
    try {
      await load(tag);
    } catch (reason) {
      // The next one that comes tries again; until then the author's content stays.
      claimed.delete(tag);
      ours.delete(tag);
      console.warn(`Foyer could not load <${tag}>. Your own content stays.`, reason);
    }
  };

  const { settings, preload } = settingsOf(fileUrl);
  const scan = (): void => {
    mountMarked(known);
    for (const element of undefinedElements(known)) {
      const { localName } = element;
      // Once for each: where files cannot be had, a page that never rests would else ask for them for ever.
      if (!seen.has(element)) void claim(localName);
      seen.add(element);
      // Again and again: the page may still be on its way, and the element's content with it.
      if (ours.has(localName)) loadAhead?.(element, settings);
    }
  };

  publishSettings(settings);
  for (const tag of preload.concat(tags)) if (known(tag)) void claim(tag);
  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
};

/**
 * Finds the kit's elements on the page, now and later, and has them loaded. Never throws, and below the browser floor it
 * does nothing: whatever the author put inside the elements stays.
 */
export const follow = (source: Source): void => {
  try {
    start(source);
  } catch (error) {
    console.warn('Foyer could not start. Your own content stays.', error);
  }
};
