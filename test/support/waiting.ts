import { ApiError } from '../../src/api/client.js';

/** Waits for a state that another side brings about. */
export const until = async (reached: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await reached())) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Does something for every item, so many at a time. */
export const inTurns = async <T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const rest = [...items];
  const lane = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

/** Rows of text under a header, in columns. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [header, ...rows];
  const widths = header.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** What a call is refused with. */
export const failure = async (calling: Promise<unknown>): Promise<ApiError> => {
  try {
    await calling;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('The call was expected to fail.');
};
