/**
 * Has the page loaded? Until then settings may still come, from a script further down for example, and nobody is told that
 * they are missing.
 */
export const pageLoaded = (): boolean =>
  typeof document !== 'undefined' && document.readyState === 'complete';
