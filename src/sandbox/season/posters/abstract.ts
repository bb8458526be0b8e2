import { circle, d, halfDisc, path, polar, quarterDisc, rect, ring, upTo } from './draw.js';
import type { Motif } from './stage.js';

export const rays: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const x = w * random.pick([0.18, 0.5, 0.82]);
  const y = h * random.pick([0.72, 0.86]);
  const reach = Math.hypot(w, h) * 1.1;
  const count = 14;
  const inks = [light, sky, dark, sky];
  const beams = upTo(count * 2).map((at) => {
    const from = -180 + (at * 180) / count;
    const [x1, y1] = polar(x, y, reach, from);
    const [x2, y2] = polar(x, y, reach, from + 180 / count);
    return path(d`M${x} ${y}L${x1} ${y1}L${x2} ${y2}Z`, inks[at % inks.length] ?? sky);
  });
  return [
    rect(0, 0, w, h, sky),
    ...beams,
    circle(x, y, u * 0.36, main),
    circle(x, y, u * 0.3, accent),
    ring(x, y, u * 0.2, u * 0.03, main),
    circle(x, y, u * 0.1, dark),
  ].join('');
};

export const grid: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const size = u / (random.chance(0.5) ? 3 : 4);
  const across = Math.max(1, Math.round(w / size));
  const down = Math.max(1, Math.round(h / size));
  const cw = w / across;
  const ch = h / down;
  const r = Math.min(cw, ch);
  const inks = [main, accent, light, dark, sky];
  const tile = (x: number, y: number): string => {
    const ground = random.pick(inks);
    const ink = random.pick(inks.filter((other) => other !== ground));
    const third = random.pick(inks.filter((other) => other !== ground && other !== ink));
    const turn = random.int(0, 3) * 90;
    const corner = polar(x + cw / 2, y + ch / 2, Math.hypot(cw, ch) / 2, turn + 225);
    const shapes = [
      () =>
        quarterDisc(...snap(corner, x, y, cw, ch), r, turn, ink) +
        quarterDisc(...snap(corner, x, y, cw, ch), r * 0.5, turn, third),
      () => circle(x + cw / 2, y + ch / 2, r * 0.36, ink) + circle(x + cw / 2, y + ch / 2, r * 0.14, third),
      () =>
        halfDisc(x + cw / 2, y + ch / 2, r / 2, turn, ink) +
        halfDisc(x + cw / 2, y + ch / 2, r / 2, turn + 180, third),
      () =>
        upTo(4)
          .map((at) => rect(x, y + at * (ch / 4), cw, ch / 8, ink))
          .join(''),
      () =>
        halfDisc(x + cw / 2, y + ch, r / 2, -90, ink) + halfDisc(x + cw / 2, y + ch / 2, r / 2, -90, third),
      () => path(d`M${x} ${y}H${x + cw}L${x} ${y + ch}Z`, ink),
    ];
    return rect(x, y, cw + 0.5, ch + 0.5, ground) + random.pick(shapes)();
  };
  return upTo(across * down)
    .map((at) => tile((at % across) * cw, Math.floor(at / across) * ch))
    .join('');
};

/** The corner of a cell nearest to a point. */
const snap = (
  [px, py]: readonly [number, number],
  x: number,
  y: number,
  w: number,
  h: number,
): [number, number] => [px < x + w / 2 ? x : x + w, py < y + h / 2 ? y : y + h];
