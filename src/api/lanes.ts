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

/** Waits for one of the lanes of a line, and runs a task in it. */
export type EnterLane = <T>(line: object, signal: AbortSignal, task: () => Promise<T>) => Promise<T>;

/** Catalogue and status reads at a time: browsers open six connections to a host, the basket keeps two. */
const laneCount = 4; // assumption: rate-limits-unpublished

const lanesOf = new WeakMap<object, Lanes>();

/** The lanes are the line's own; they are made when the first read wants one. */
export const enterLane: EnterLane = (line, signal, task) => {
  const lanes = lanesOf.get(line) ?? createLanes(laneCount);
  lanesOf.set(line, lanes);
  return lanes(signal, task);
};
