import { circle, d, halfDisc, path, polygon, rect, ring, stroke, upTo } from './draw.js';
import type { Motif, Stage } from './stage.js';

/** A band of water whose upper edge is a row of scallops. */
const scallops = (stage: Stage, y: number, r: number, shift: number, fill: string): string => {
  const { w, h } = stage;
  const from = -r * 2 + shift * r;
  const arcs = upTo((w + r * 4) / (2 * r)).map(() => d`a${r} ${r} 0 0 1 ${2 * r} 0`);
  return path(
    `${d`M${from} ${y}`}${arcs.join('')}V${String(Math.ceil(h) + 1)}H${String(Math.floor(from))}Z`,
    fill,
  );
};

export const waves: Motif = (stage) => {
  const { w, h, u, sky, main, accent, light, dark, random } = stage;
  const sunX = w * (0.3 + random.share() * 0.4);
  const sunR = u * (0.2 + random.share() * 0.06);
  const inks = [light, dark, main, accent, dark, light, main, dark];
  const r = u * 0.1;
  const bands = upTo(6).map((at) => {
    const y = h * 0.5 + at * h * 0.105;
    const ink = inks[at % inks.length] ?? main;
    const inner = inks[(at + 2) % inks.length] ?? light;
    return scallops(stage, y, r, at % 2, ink) + crests(stage, y, r, at % 2, inner);
  });
  return (
    rect(0, 0, w, h, sky) +
    ring(sunX, h * 0.36, sunR * 1.34, u * 0.02, main) +
    circle(sunX, h * 0.36, sunR, accent) +
    bands.join('')
  );
};

/** Half rings within the scallops of a band. */
const crests = ({ w }: Stage, y: number, r: number, shift: number, colour: string): string =>
  upTo((w + r * 4) / (2 * r))
    .map((at) => {
      const x = -r + shift * r + at * 2 * r;
      return stroke(d`M${x - r * 0.55} ${y}a${r * 0.55} ${r * 0.55} 0 0 1 ${r * 1.1} 0`, colour, r * 0.14);
    })
    .join('');

export const lighthouse: Motif = (stage) => {
  const { w, h, u, sky, main, accent, light, dark, random } = stage;
  const x = w * (0.34 + random.share() * 0.3);
  const top = h * 0.24;
  const foot = h * 0.86;
  const half = (y: number): number => u * (0.062 + 0.052 * ((y - top) / (foot - top)));
  const stripes = upTo(5).map((at) => {
    const y1 = top + ((foot - top) * at) / 5;
    const y2 = top + ((foot - top) * (at + 1)) / 5;
    const ink = at % 2 ? accent : main;
    return polygon(
      [
        [x - half(y1), y1],
        [x + half(y1), y1],
        [x + half(y2), y2],
        [x - half(y2), y2],
      ],
      ink,
    );
  });
  const lampY = top - u * 0.07;
  const beam = (reach: number, spread: number): string =>
    polygon(
      [
        [x, lampY],
        [x + reach, lampY - spread],
        [x + reach, lampY + spread],
      ],
      light,
    );
  return [
    rect(0, 0, w, h, sky),
    beam(w * 1.1, u * 0.2),
    beam(-w * 1.1, u * 0.2),
    circle(x, lampY, u * 0.115, sky),
    circle(x, lampY, u * 0.062, accent),
    halfDisc(x, lampY - u * 0.052, u * 0.078, -90, dark),
    rect(x - u * 0.1, top - u * 0.018, u * 0.2, u * 0.036, dark),
    ...stripes,
    path(d`M${x - u * 0.42} ${h}a${u * 0.42} ${u * 0.24} 0 0 1 ${u * 0.84} 0Z`, dark),
    scallops(stage, h * 0.93, u * 0.07, 0, main),
    scallops(stage, h * 0.985, u * 0.07, 1, light),
  ].join('');
};

const sail = (x: number, y: number, size: number, left: string, right: string, hull: string): string =>
  polygon(
    [
      [x - size * 0.06, y - size * 0.16],
      [x - size * 0.06, y - size * 1.15],
      [x - size * 0.72, y - size * 0.16],
    ],
    left,
  ) +
  polygon(
    [
      [x + size * 0.06, y - size * 0.16],
      [x + size * 0.06, y - size * 1.4],
      [x + size * 0.86, y - size * 0.16],
    ],
    right,
  ) +
  path(
    d`M${x - size} ${y - size * 0.06}H${x + size}A${size} ${size * 0.46} 0 0 1 ${x - size} ${y - size * 0.06}Z`,
    hull,
  );

export const boats: Motif = (stage) => {
  const { w, h, u, sky, main, accent, light, dark, random } = stage;
  const flip = random.chance(0.5);
  const at = (share: number): number => (flip ? 1 - share : share) * w;
  return [
    rect(0, 0, w, h, sky),
    circle(at(0.76), h * 0.26, u * 0.13, accent),
    sail(at(0.8), h * 0.6, u * 0.13, light, main, dark),
    scallops(stage, h * 0.6, u * 0.075, 1, light),
    sail(at(0.32), h * 0.76, u * 0.34, main, accent, dark),
    scallops(stage, h * 0.76, u * 0.09, 0, dark),
    scallops(stage, h * 0.86, u * 0.09, 1, main),
    scallops(stage, h * 0.95, u * 0.09, 0, accent),
  ].join('');
};

export const moon: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const x = w * (0.36 + random.share() * 0.28);
  const y = h * 0.38;
  const r = u * 0.27;
  const stars = upTo(14).map(() =>
    circle(random.share() * w, random.share() * h * 0.6, u * (0.006 + random.share() * 0.008), main),
  );
  const streaks = upTo(6).map((at) => {
    const width = u * (0.46 - at * 0.055);
    return rect(
      x - width / 2 + (random.share() - 0.5) * u * 0.08,
      h * 0.79 + at * h * 0.035,
      width,
      h * 0.013,
      accent,
      h * 0.0065,
    );
  });
  return [
    rect(0, 0, w, h, sky),
    ...stars,
    ring(x, y, r * 1.3, u * 0.008, light),
    circle(x, y, r, accent),
    circle(x + r * 0.42, y - r * 0.18, r * 0.84, sky),
    path(d`M${-w * 0.1} ${h * 0.76}A${w * 0.5} ${h * 0.3} 0 0 1 ${w * 0.75} ${h * 0.76}Z`, light),
    path(d`M${w * 0.3} ${h * 0.76}A${w * 0.5} ${h * 0.2} 0 0 1 ${w * 1.2} ${h * 0.76}Z`, main),
    rect(0, h * 0.755, w, h * 0.25, dark),
    ...streaks,
  ].join('');
};

export const sun: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const x = w * (0.4 + random.share() * 0.2);
  const horizon = h * 0.62;
  const r = u * 0.42;
  const rings = [
    [1, main],
    [0.8, light],
    [0.6, accent],
    [0.38, main],
  ] as const;
  const stripes = upTo(7).map((at) => {
    const y = horizon + (h - horizon) * ((at * (at + 5)) / 72);
    return rect(0, y, w, h * (0.012 + at * 0.005), at % 2 ? light : accent);
  });
  const glints = upTo(5).map((at) =>
    rect(
      x - r * (0.8 - at * 0.14),
      horizon + h * 0.03 + at * h * 0.068,
      r * (1.6 - at * 0.28),
      h * 0.022,
      main,
      h * 0.011,
    ),
  );
  return [
    rect(0, 0, w, h, sky),
    ...rings.map(([share, ink]) => halfDisc(x, horizon, r * share, -90, ink)),
    rect(0, horizon, w, h - horizon, dark),
    ...stripes.slice(0, 1),
    ...glints,
  ].join('');
};
