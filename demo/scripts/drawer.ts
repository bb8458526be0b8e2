/** How wide a page must be for a drawer to be of use: on a phone the basket has a page of its own. */
const roomy = matchMedia('(min-width: 40rem)');

const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The basket in a drawer. Made once: what is under way in its frame is still there when it opens again. */
const makeDrawer = (address: string): HTMLDialogElement => {
  const frame = document.createElement('foyer-frame');
  frame.setAttribute('page', 'basket');
  frame.append(make('a', { href: address, textContent: 'Open your basket' }));
  const heading = make('h2', { id: 'drawer-heading', textContent: 'Your basket' });
  const close = make('button', { className: 'close', textContent: 'Close' });
  const dialog = make(
    'dialog',
    { className: 'drawer' },
    make('form', { method: 'dialog' }, heading, close),
    make('div', { className: 'drawer-content' }, frame),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  // What is beside the drawer is the backdrop, which is the dialog's own.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
};

const basketLink = (event: MouseEvent): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.pathname === '/basket/',
    );

/**
 * Has the header's link open the basket in a drawer; with a key held down, and without this script, it leads to the page.
 */
export const openBasketInDrawer = (): void => {
  let drawer: HTMLDialogElement | undefined;
  document.querySelector<HTMLElement>('.site-header')?.addEventListener('click', (event) => {
    if (!roomy.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = basketLink(event);
    if (!link) return;
    event.preventDefault();
    drawer ??= makeDrawer(link.href);
    drawer.showModal();
  });
};
