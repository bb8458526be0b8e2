/** An element built with Lit. */
export type FocusHost = Element & { readonly updateComplete: Promise<unknown> };

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

const focusIn = (host: Element): Element | null =>
  (host.getRootNode() as Document | ShadowRoot).activeElement;

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/**
 * Does something after which a button may be gone: one that tries again once it worked, one that logs out. If the focus
 * was on it, it goes to the first thing in the element that can take it, rather than back to the start of the page.
 */
export const keepFocus = async (host: FocusHost, run: () => Promise<unknown>): Promise<void> => {
  const before = focusIn(host);
  await run();
  await host.updateComplete;
  if (!before || !host.contains(before) || isShown(before)) return;
  const now = focusIn(host);
  // Whoever went on to something else stays there.
  if (now && now !== before && now !== document.body) return;
  for (const each of host.querySelectorAll<HTMLElement>(focusable))
    if (isShown(each)) {
      each.focus();
      if (focusIn(host) === each) return;
    }
};
