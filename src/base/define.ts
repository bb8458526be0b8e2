import { version } from './version.js';
import { warn } from './warn.js';

/**
 * Registers an element. Where the tag is taken, by another copy of the script for example, the first keeps it: a page
 * with two copies works, and a mixture of versions is said once. Never throws.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (typeof customElements === 'undefined') return;
  const holder = customElements.get(tag);
  if (holder === element) return;
  if (holder) {
    const held = 'version' in holder ? holder.version : undefined;
    if (held === version) return;
    const what = typeof held === 'string' ? `version ${held} of this kit` : 'another script';
    warn(`<${tag}> is registered by ${what} already; version ${version} leaves it. Load one copy only.`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    warn(`<${tag}> could not be registered: ${error instanceof Error ? error.message : String(error)}`);
  }
};
