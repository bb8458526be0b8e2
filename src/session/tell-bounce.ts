/*
 * A chunk of its own: hardly any page is ever opened like this.
 */

const tell = (base: string): void => {
  const [, domain, client] = /^(.*)\/([\w-]+)\/api\/v3\/$/.exec(base) ?? [];
  if (domain === undefined || client === undefined || document.querySelector('foyer-frame')) return;
  const frame = document.createElement('foyer-frame');
  for (const [name, value] of [
    ['client-name', client],
    ['custom-domain', domain],
    ['page', 'event-list'],
  ] as const)
    frame.setAttribute(name, value);
  document.body.prepend(frame);
};

/**
 * The ticketing system has sent the browser here, mostly to the venue's home page, since it kept no cookies. A frame that is
 * on the page explains it; where there is none, one is put at the top of the page for that. Source: iframes R22.
 *
 * @param base Address of the API.
 */
export const tellBounce = (base: string): void => {
  if (document.readyState === 'complete') tell(base);
  else addEventListener('load', () => tell(base), { once: true });
};
