/** Changes that make one word the other: letters added, dropped, replaced, or swapped with the next. */
export const editDistance = (one: string, other: string): number => {
  const width = other.length + 1;
  const table = Array.from({ length: (one.length + 1) * width }, (_, at) =>
    at < width ? at : at % width === 0 ? at / width : 0,
  );
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      table[row * width + column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(one.length, other.length);
};

/** The shorter a name, the less may differ: a page has attributes of its own. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3);

/** The name that was probably meant; undefined where none is near. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = tolerance(name.length - 'data-'.length) + 1;
  for (const candidate of names) {
    const distance = editDistance(name, candidate);
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
};
