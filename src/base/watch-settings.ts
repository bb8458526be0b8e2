import { rootsOf } from './lineage.js';
import { settingAttributes } from './setting-names.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer per root, whatever the number of elements in it; gone with the last of them. */
const watches = new Map<Node, Watch>();

const watchFor = (root: Node): Watch => {
  const known = watches.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { subtree: true, attributeFilter: [...settingAttributes] });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
};

/** Calls back when a setting changes anywhere around an element, until what it returns is called. */
export const watchSettings = (host: Element, listener: () => void): (() => void) => {
  const roots = rootsOf(host);
  for (const root of roots) watchFor(root).listeners.add(listener);
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size !== 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
};
