import { dataLayerName, pageDataLayer } from '../base/page-data-layer.js';
import type { Session } from './session.js';

/** A chunk of its own: only a page with a data layer loads it. */
const part = () => import('../data-layer/data-layer.js');

/** Where the part could not be loaded: nothing is counted, and nothing else is the worse for it. */
const uncounted = (): void => {};

/**
 * Tells the page's data layer, where the page has set one, of each change of the basket that was made on this page or in a
 * frame on it. Other tabs tell of their own. Only the copy of the script that speaks for the page does this.
 *
 * @param signal Ends it.
 */
export const feedDataLayer = (session: Session, signal: AbortSignal): void => {
  let last = session.getState();
  const { notes } = pageDataLayer();
  const prepare = (): void => {
    if (dataLayerName() !== undefined) void part().then(({ check }) => check(), uncounted);
  };

  session.changed = (state, cause) => {
    const before = last;
    last = state;
    if ((cause !== 'here' && cause !== 'frame') || dataLayerName() === undefined) return;
    const [from, to] = [before.basket.value, state.basket.value];
    if (from === undefined || to === undefined) return;
    const sameVisitor = before.customer.value?.id === state.customer.value?.id;
    void part().then(({ tell }) => tell({ from, to, cause, sameVisitor }), uncounted);
  };
  signal.addEventListener('abort', () => {
    session.changed = undefined;
  });
  notes.addEventListener('set', prepare, { signal });
  prepare();
};
