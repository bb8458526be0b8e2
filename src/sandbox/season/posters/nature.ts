import {
  circle,
  d,
  halfDisc,
  lens,
  path,
  polar,
  polygon,
  quarterDisc,
  rect,
  ring,
  stroke,
  upTo,
} from './draw.js';
import type { Motif } from './stage.js';

export const hills: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const sunX = w * (0.2 + random.share() * 0.6);
  const hill = (x: number, y: number, rx: number, fill: string): string =>
    path(
      d`M${x - rx} ${h + 2}V${y + rx * 0.62}A${rx} ${rx * 0.62} 0 0 1 ${x + rx} ${y + rx * 0.62}V${h + 2}Z`,
      fill,
    );
  const furrows = (x: number, y: number, rx: number, ink: string): string =>
    upTo(5)
      .map((at) => {
        const k = 1 - (at + 1) * 0.17;
        return stroke(
          d`M${x - rx * k} ${h + 2}V${y + rx * 0.62}A${rx * k} ${rx * 0.62 * (1 - (at + 1) * 0.1)} 0 0 1 ${x + rx * k} ${y + rx * 0.62}V${h + 2}`,
          ink,
          u * 0.01,
        );
      })
      .join('');
  const tree = (x: number, y: number, s: number, ink: string): string =>
    rect(x - s * 0.06, y - s * 0.6, s * 0.12, s * 0.7, main) + circle(x, y - s * 0.8, s * 0.36, ink);
  return [
    rect(0, 0, w, h, sky),
    circle(sunX, h * 0.28, u * 0.15, accent),
    ...upTo(3).map((at) => ring(sunX, h * 0.28, u * (0.19 + at * 0.045), u * 0.008, accent)),
    hill(w * 0.78, h * 0.42, w * 0.42, light),
    hill(w * 0.18, h * 0.5, w * 0.46, dark),
    furrows(w * 0.18, h * 0.5, w * 0.46, light),
    tree(w * 0.62, h * 0.62, u * 0.16, accent),
    tree(w * 0.7, h * 0.64, u * 0.12, dark),
    hill(w * 0.74, h * 0.64, w * 0.62, main),
    furrows(w * 0.74, h * 0.64, w * 0.62, dark),
    hill(w * 0.2, h * 0.8, w * 0.6, accent),
  ].join('');
};

export const leaves: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const across = Math.round(w / (u * 0.25));
  const down = Math.round(h / (u * 0.25));
  const cell = { w: w / across, h: h / down };
  const inks = [main, accent, light, dark];
  const tiles = upTo(across * down).map((at) => {
    const x = (at % across) * cell.w;
    const y = Math.floor(at / across) * cell.h;
    const rising = random.chance(0.5);
    const from = rising ? ([x, y + cell.h] as const) : ([x, y] as const);
    const to = rising ? ([x + cell.w, y] as const) : ([x + cell.w, y + cell.h] as const);
    const ink = random.pick(inks);
    const vein = random.pick(inks.filter((other) => other !== ink));
    const ground = random.chance(0.3)
      ? rect(x, y, cell.w + 0.5, cell.h + 0.5, random.pick(inks.filter((other) => other !== ink)))
      : '';
    const [x1, y1] = from;
    const [x2, y2] = to;
    if (random.chance(0.1))
      return (
        ground +
        circle(x + cell.w / 2, y + cell.h / 2, cell.w * 0.34, ink) +
        circle(x + cell.w / 2, y + cell.h / 2, cell.w * 0.14, vein)
      );
    return (
      ground +
      lens(from, to, 0.707, ink) +
      stroke(
        d`M${x1 + (x2 - x1) * 0.12} ${y1 + (y2 - y1) * 0.12}L${x1 + (x2 - x1) * 0.88} ${y1 + (y2 - y1) * 0.88}`,
        vein,
        u * 0.009,
      )
    );
  });
  return rect(0, 0, w, h, sky) + tiles.join('');
};

export const birds: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const flip = random.chance(0.5);
  const s = u * 0.3;
  const x = w * 0.5;
  const y = h * 0.54;
  // The large bird: a half disc for the body, quarters for wing, tail and head.
  const bird = [
    halfDisc(x, y, s, 90, main),
    quarterDisc(x - s * 0.12, y, s * 1.24, 180, accent),
    quarterDisc(x - s * 0.12, y, s * 0.8, 180, light),
    polygon(
      [
        [x - s * 0.9, y + s * 0.1],
        [x - s * 1.7, y - s * 0.28],
        [x - s * 1.7, y + s * 0.34],
        [x - s * 0.8, y + s * 0.46],
      ],
      dark,
    ),
    circle(x + s * 0.82, y - s * 0.12, s * 0.36, main),
    polygon(
      [
        [x + s * 1.12, y - s * 0.26],
        [x + s * 1.62, y - s * 0.06],
        [x + s * 1.12, y + s * 0.1],
      ],
      accent,
    ),
    circle(x + s * 0.9, y - s * 0.2, s * 0.07, dark),
  ].join('');
  const flock = upTo(7).map((at) => {
    const bx = w * (0.08 + ((at * 0.37 + random.share() * 0.1) % 0.9));
    const by = h * (0.1 + random.share() * 0.16);
    const size = u * (0.03 + random.share() * 0.02);
    return stroke(
      d`M${bx - size} ${by}a${size / 2} ${size / 2} 0 0 1 ${size} 0a${size / 2} ${size / 2} 0 0 1 ${size} 0`,
      main,
      u * 0.01,
      'round',
    );
  });
  const body = flip ? `<g transform="translate(${String(Math.round(w))} 0) scale(-1 1)">${bird}</g>` : bird;
  return [
    rect(0, 0, w, h, sky),
    circle(flip ? w * 0.22 : w * 0.78, h * 0.32, u * 0.16, light),
    ...flock,
    body,
    path(d`M${-w * 0.1} ${h + 2}A${w * 0.7} ${h * 0.2} 0 0 1 ${w * 1.1} ${h + 2}Z`, dark),
  ].join('');
};

export const hand: Motif = ({ w, h, u, sky, accent, light, pale, night, random }) => {
  const flip = random.chance(0.5);
  const s = u * 0.36;
  const x = w / 2;
  const y = h * 0.68;
  const finger = (at: number, height: number): string =>
    path(
      d`M${x - s * 0.62 + at * s * 0.32} ${y}V${y - height}a${s * 0.14} ${s * 0.14} 0 0 1 ${s * 0.28} 0V${y}Z`,
      pale,
    );
  const palm = [
    finger(0, s * 0.78),
    finger(1, s * 1.04),
    finger(2, s * 1.0),
    finger(3, s * 0.74),
    path(
      d`M${x - s * 0.62} ${y - s * 0.2}H${x + s * 0.62}V${y + s * 0.2}a${s * 0.62} ${s * 0.62} 0 0 1 ${-s * 0.3} ${s * 0.52}V${h + 4}H${x - s * 0.36}V${y + s * 0.66}a${s * 0.62} ${s * 0.62} 0 0 1 ${-s * 0.26} ${-s * 0.46}Z`,
      pale,
    ),
    stroke(
      d`M${x + s * 0.46} ${y + s * 0.34}Q${x + s * 0.86} ${y + s * 0.2} ${x + s * 0.94} ${y - s * 0.28}`,
      pale,
      s * 0.27,
      'round',
    ),
  ].join('');
  const rays = upTo(24).map((at) => {
    const [x1, y1] = polar(x, y - s * 0.2, s * 1.42, at * 15);
    const [x2, y2] = polar(x, y - s * 0.2, s * (at % 2 ? 1.62 : 1.86), at * 15);
    return stroke(d`M${x1} ${y1}L${x2} ${y2}`, light, u * 0.02, 'round');
  });
  const drawn = palm + circle(x, y + s * 0.16, s * 0.27, accent) + circle(x, y + s * 0.16, s * 0.1, night);
  return [
    rect(0, 0, w, h, sky),
    ...rays,
    circle(x, y - s * 0.2, s * 1.3, night),
    flip ? `<g transform="translate(${String(Math.round(w))} 0) scale(-1 1)">${drawn}</g>` : drawn,
  ].join('');
};

export const eye: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const x = w / 2;
  const y = h * 0.52;
  const half = Math.min(w * 0.44, h * 0.47);
  const look = (random.share() - 0.5) * half * 0.3;
  const r = half * 0.36;
  const lashes = upTo(9).map((at) => {
    const angle = -162 + at * 18;
    const [x1, y1] = polar(x, y, half * 0.86, angle);
    const [x2, y2] = polar(x, y, half * 1.08, angle);
    return stroke(d`M${x1} ${y1}L${x2} ${y2}`, at % 2 ? accent : main, u * 0.026, 'round');
  });
  const below = upTo(7).map((at) => {
    const [cx, cy] = polar(x, y, half * 0.92, 36 + at * 18);
    return circle(cx, cy, u * 0.016, light);
  });
  return [
    rect(0, 0, w, h, sky),
    ...lashes,
    ...below,
    lens([x - half, y], [x + half, y], 0.88, dark),
    lens([x - half * 0.9, y], [x + half * 0.9, y], 0.84, main),
    circle(x + look, y, r, accent),
    ring(x + look, y, r * 0.74, u * 0.012, light),
    circle(x + look, y, r * 0.46, dark),
    circle(x + look + r * 0.2, y - r * 0.22, r * 0.15, main),
  ].join('');
};

export const stars: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const star = (
    x: number,
    y: number,
    r: number,
    points: number,
    waist: number,
    ink: string,
    turn = 0,
  ): string =>
    polygon(
      upTo(points * 2).map((at) => polar(x, y, at % 2 ? r * waist : r, turn - 90 + (at * 180) / points)),
      ink,
    );
  const x = w * (0.36 + random.share() * 0.28);
  const y = h * 0.44;
  const scattered = upTo(22).map((at) => {
    const sx = random.share() * w;
    const sy = random.share() * h * 0.86;
    const near = Math.hypot(sx - x, sy - y) < u * 0.36;
    if (near) return '';
    return at % 3
      ? circle(sx, sy, u * (0.006 + random.share() * 0.008), main)
      : star(sx, sy, u * (0.03 + random.share() * 0.03), 4, 0.3, at % 2 ? light : main);
  });
  return [
    rect(0, 0, w, h, sky),
    ...scattered,
    star(x, y, u * 0.36, 8, 0.42, light, 22.5),
    star(x, y, u * 0.34, 8, 0.36, accent),
    star(x, y, u * 0.17, 4, 0.42, main),
    path(d`M${-w * 0.2} ${h + 2}A${w * 0.6} ${h * 0.2} 0 0 1 ${w * 0.8} ${h + 2}Z`, light),
    path(d`M${w * 0.3} ${h + 2}A${w * 0.6} ${h * 0.26} 0 0 1 ${w * 1.3} ${h + 2}Z`, dark),
  ].join('');
};
