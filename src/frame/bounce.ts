/** What the system puts into the address of the venue's home page where a browser kept no cookie. Source: iframes A6. */
const isMark = (name: string): boolean => name.toLowerCase() === 'spektrix_bounce'; // assumption: bounce-mark

/** Was the visitor sent here because the browser keeps no cookies for the ticket host? Source: iframes R22. */
export const wasBounced = (search: string): boolean =>
  [...new URLSearchParams(search)].some(([name, value]) => isMark(name) && value.toLowerCase() === 'true');

/** An address without that mark; everything else in it stays as it is written. */
export const withoutBounce = (href: string): string => {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/s.exec(href) ?? [];
  const kept = search.split('&').filter((part) => part !== '' && !isMark(part.split('=')[0] ?? ''));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
};

/**
 * Takes the mark out of the address bar, so that a reload or a shared link does not say it again; the history entry and
 * its state stay.
 *
 * @returns whether it was there, and so whether the visitor should be told.
 */
export const takeBounce = (page: Pick<Window, 'location' | 'history'>): boolean => {
  if (!wasBounced(page.location.search)) return false;
  page.history.replaceState(page.history.state, '', withoutBounce(page.location.href));
  return true;
};
