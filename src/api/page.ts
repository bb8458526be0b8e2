/** Is nobody looking at the page? False outside a browser. */
export const pageHidden = (): boolean =>
  typeof document !== 'undefined' && document.visibilityState === 'hidden';
