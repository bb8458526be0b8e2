import { mountMarked, undefinedTags } from './discover.js';
import { fileMap } from './files.js';
import { publishSettings, settingsOf } from './own-script.js';

/**
 * The script tag: finds the kit's elements on the page, now and later, and imports what they are made of. It never
 * throws, and below the browser floor it does nothing: whatever the author put inside the elements stays.
 */

/** The floor of the kit (Chrome and Edge 125, Firefox 126, Safari 17.5), by what its code takes for granted. */
const supported = (): boolean =>
  'states' in ElementInternals.prototype && CSS.supports('color', 'light-dark(red, red)');

/**
 * Tags that some loader on this page has asked for. Another version leaves them alone: the first one wins. **A public
 * contract**, as `foyer.wire.v1`.
 */
const claimedKey = Symbol.for('foyer.tags.v1');
const page = globalThis as { [claimedKey]?: Set<string> };
const claimed = (page[claimedKey] ??= new Set());

const known = (tag: string): boolean => Object.hasOwn(fileMap.tags, tag);

const load = async (tag: string): Promise<void> => {
  if (claimed.has(tag) || customElements.get(tag)) return;
  claimed.add(tag);
  const files = (fileMap.tags[tag] ?? []).map((at) => new URL(fileMap.files[at] ?? '', import.meta.url).href);
  const results = await Promise.allSettled(files.map((file) => import(/* @vite-ignore */ file)));
  const failed = results.find((result) => result.status === 'rejected');
  if (!failed) return;
  // The next one on the page tries again; until then the author's content stays.
  claimed.delete(tag);
  console.warn(`Foyer could not load <${tag}>. What you put inside it stays.`, failed.reason);
};

const scan = (root: ParentNode): void => {
  mountMarked(root, known);
  for (const tag of undefinedTags(root, known)) void load(tag);
};

const start = (): void => {
  if (!supported()) return;
  const { settings, preload } = settingsOf(import.meta.url);
  publishSettings(settings);
  for (const tag of preload) if (known(tag)) void load(tag);
  scan(document);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) scan(document);
  }).observe(document, { childList: true, subtree: true });
};

try {
  start();
} catch (error) {
  console.warn('Foyer could not start. Your own content stays.', error);
}
