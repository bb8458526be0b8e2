const key = 'foyer-orders';

/** Orders of one visit; older ones are not told again by anything. */
const most = 20;

/** Where the browser keeps nothing for a page, a reload may tell an order again. */
const unkept = new Set<string>();

const known = (storage: Storage): string[] => {
  try {
    const list: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
};

/**
 * Is this order told for the first time in this tab? The confirmation page can be reloaded and gone back to; each order
 * counts once. Ids of orders in `sessionStorage` are all that a frame ever stores. Source: iframes R32.
 *
 * @param page Whose `sessionStorage` remembers it; browsers may refuse one.
 */
export const isNewOrder = (id: string, page: Pick<Window, 'sessionStorage'>): boolean => {
  if (unkept.has(id)) return false;
  try {
    const ids = known(page.sessionStorage);
    if (ids.includes(id)) return false;
    page.sessionStorage.setItem(key, JSON.stringify([...ids, id].slice(-most)));
  } catch {
    unkept.add(id);
  }
  return true;
};
