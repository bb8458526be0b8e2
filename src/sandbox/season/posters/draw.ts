/** Writes SVG. Numbers are rounded to tenths of a pixel, so that drawings stay small. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

export type Point = readonly [x: number, y: number];

const list = (points: readonly Point[]): string => points.map(([x, y]) => `${num(x)} ${num(y)}`).join(' ');

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}"${radius ? ` rx="${num(radius)}"` : ''}/>`;

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"/>`;

export const ring = (x: number, y: number, r: number, width: number, colour: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="none" stroke="${colour}" stroke-width="${num(width)}"/>`;

export const polygon = (points: readonly Point[], fill: string): string =>
  `<polygon points="${list(points)}" fill="${fill}"/>`;

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const stroke = (d: string, colour: string, width: number, cap: 'butt' | 'round' = 'butt'): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="${cap}"/>`;

/** `M`, `L`, `A` and so on, with rounded numbers. */
export const d = (parts: TemplateStringsArray, ...values: readonly number[]): string =>
  String.raw({ raw: parts }, ...values.map(num));

/** Numbers from 0 up to, but without, `count`. */
export const upTo = (count: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(count)) }, (_, at) => at);

/** A point at an angle in degrees, 0 to the right and 90 down. */
export const polar = (x: number, y: number, r: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
};

/** A leaf or lens between two points: two arcs of this bulge, 1 for half circles. */
export const lens = ([x1, y1]: Point, [x2, y2]: Point, bulge: number, fill: string): string => {
  const r = (Math.hypot(x2 - x1, y2 - y1) / 2) * (1 / bulge);
  return path(d`M${x1} ${y1}A${r} ${r} 0 0 1 ${x2} ${y2}A${r} ${r} 0 0 1 ${x1} ${y1}Z`, fill);
};

/** Half a disc; the flat side faces away from the direction, in degrees. */
export const halfDisc = (x: number, y: number, r: number, degrees: number, fill: string): string => {
  const [x1, y1] = polar(x, y, r, degrees - 90);
  const [x2, y2] = polar(x, y, r, degrees + 90);
  return path(d`M${x1} ${y1}A${r} ${r} 0 0 1 ${x2} ${y2}Z`, fill);
};

/** A quarter of a disc around a corner, opening in the direction of the quarter that begins at this angle. */
export const quarterDisc = (x: number, y: number, r: number, degrees: number, fill: string): string => {
  const [x1, y1] = polar(x, y, r, degrees);
  const [x2, y2] = polar(x, y, r, degrees + 90);
  return path(d`M${x} ${y}L${x1} ${y1}A${r} ${r} 0 0 1 ${x2} ${y2}Z`, fill);
};
