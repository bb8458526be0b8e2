import { num } from './draw.js';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** A whole drawing, with its name for those who do not see it. */
export const svg = (w: number, h: number, inner: string, name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(w)} ${num(h)}" width="${num(w)}" height="${num(h)}" role="img"><title>${escaped(name)}</title>${inner}</svg>`;
