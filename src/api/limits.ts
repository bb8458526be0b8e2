import type { Clock } from './clock.js';

export const tooLate = Symbol('too late');

/**
 * Runs something under a time limit, by the injected clock, and under the caller's signal. Its own signal tells it to
 * stop for either reason.
 *
 * @returns what it gave, or `tooLate`.
 * @throws the reason of the caller's signal.
 */
export const within = async <T>(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof tooLate> => {
  signal?.throwIfAborted();
  const inner = new AbortController();
  let late = false;
  const cancel = clock.after(milliseconds, () => {
    late = true;
    inner.abort();
  });
  const follow = (): void => inner.abort(signal?.reason);
  signal?.addEventListener('abort', follow, { once: true });
  try {
    return await run(inner.signal);
  } catch (error) {
    if (late) return tooLate;
    throw error;
  } finally {
    cancel();
    signal?.removeEventListener('abort', follow);
  }
};
