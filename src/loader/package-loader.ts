import { follow } from './follow.js';

/** Written out, so that a bundler sees each import and makes a chunk of it. A test holds the list to the elements. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'foyer-basket-summary': () => import('../elements/foyer-basket-summary/define.js'),
  'foyer-events': () => import('../elements/foyer-events/define.js'),
  'foyer-frame': () => import('../elements/foyer-frame/define.js'),
  'foyer-login-status': () => import('../elements/foyer-login-status/define.js'),
};

/** The loader of the npm package: each element is imported from the package when the page holds one. Idle on a server. */
if (typeof document !== 'undefined')
  follow({
    fileUrl: import.meta.url,
    known: (tag) => Object.hasOwn(elements, tag),
    load: async (tag) => elements[tag]?.(),
  });

// Who imports the loader alone gets the types of the tags as well.
export type { FoyerTag } from '../types/elements.js';
