/** `1 article`, `2 articles`; nothing is singular in French. */
export const several = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('fr-CA')} ${count < 2 ? one : many}`;
