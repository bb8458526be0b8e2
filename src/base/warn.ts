/** Sentences already said, by any copy of the script on the page. */
const saidKey = Symbol.for('foyer.warned');

/** Tells the developer something, once per page. */
export const warn = (sentence: string): void => {
  const page = globalThis as { [saidKey]?: Set<string> };
  const said = (page[saidKey] ??= new Set());
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`Foyer: ${sentence}`);
};
