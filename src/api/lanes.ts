/** Runs so many tasks at a time; the others wait in order. */
export type Lanes = <T>(signal: AbortSignal, task: () => Promise<T>) => Promise<T>;

/**
 * The catalogue shares a few lanes, so that a page full of elements neither storms the system nor takes the browser's
 * connections from the basket. Whoever is aborted while waiting leaves the line.
 */
export const createLanes = (count: number): Lanes => {
  let busy = 0;
  const line: (() => void)[] = [];

  const enter = (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (busy < count) {
      busy += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const called = (): void => {
        signal.removeEventListener('abort', left);
        resolve();
      };
      const left = (): void => {
        line.splice(line.indexOf(called), 1);
        reject(signal.reason as Error);
      };
      line.push(called);
      signal.addEventListener('abort', left, { once: true });
    });
  };

  /** The place goes straight to the next in line: `busy` stays as it is. */
  const leave = (): void => {
    const next = line.shift();
    if (next) next();
    else busy -= 1;
  };

  return async (signal, task) => {
    await enter(signal);
    try {
      return await task();
    } finally {
      leave();
    }
  };
};
