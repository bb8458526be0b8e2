import { version } from './version.js';
import { warn } from './warn.js';

/**
 * Registers an element. Where the tag is taken, by another copy of the script for example, the first keeps it: a page
 * with two copies works, and a mixture of versions is said once. Never throws.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  try {
    const holder = customElements.get(tag);
    if (!holder) customElements.define(tag, element);
    else if (!('version' in holder) || holder.version !== version)
      warn(`<${tag}> is registered by another script or version already. Load one copy only.`);
  } catch (error) {
    // Outside a browser, or where something else has changed how elements are registered.
    warn(`<${tag}> could not be registered: ${String(error)}`);
  }
};
