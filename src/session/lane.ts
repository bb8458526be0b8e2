import type { PageRecord } from './registry.js';

/**
 * The write lane: one write at a time for a visitor, in all tabs and all copies of the script. Where the browser has no
 * locks (a page without https), in all copies on this page.
 *
 * @param run Told whether another write was waited for.
 */
export const inLane = async <T>(
  base: string,
  record: PageRecord,
  run: (waited: boolean) => Promise<T>,
): Promise<T> => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (!locks) {
    const turn = record.writes.then(() => run(true));
    record.writes = turn.catch(() => {});
    return turn;
  }
  const name = `foyer ${base}`;
  const taken = Symbol('taken');
  const atOnce = await locks.request(name, { ifAvailable: true }, (lock) => (lock ? run(false) : taken));
  return atOnce === taken ? locks.request(name, () => run(true)) : atOnce;
};
