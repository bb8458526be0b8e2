import { circle, d, halfDisc, path, polar, polygon, rect, ring, stroke, upTo } from './draw.js';
import type { Motif } from './stage.js';

export const curtain: Motif = ({ w, h, u, sky, main, accent, light, dark }) => {
  const folds = 7;
  const cloth = (left: boolean): string =>
    upTo(folds)
      .map((at) => {
        const from = (w * 0.46 * at) / folds;
        const to = (w * 0.46 * (at + 1)) / folds;
        const side = (x: number): number => (left ? x : w - x);
        const gather = 1 - (at / folds) * 0.42;
        const y = h * 0.7 * gather;
        return path(
          d`M${side(from)} ${-1}H${side(to + 1)}Q${side(to * 0.95)} ${y} ${side(to * 0.26)} ${h * 0.72}L${side(to * 0.42 + w * 0.02)} ${h}H${side(from * 0.42)}L${side(from * 0.26)} ${h * 0.72}Q${side(from * 0.95)} ${y} ${side(from)} ${-1}Z`,
          at % 2 ? dark : accent,
        );
      })
      .reverse()
      .join('');
  const swags = upTo(5).map((at) => halfDisc((w * (at + 0.5)) / 5, -1, w / 10, 90, at % 2 ? main : light));
  return [
    rect(0, 0, w, h, sky),
    polygon(
      [
        [w * 0.44, -1],
        [w * 0.56, -1],
        [w * 0.76, h * 0.9],
        [w * 0.24, h * 0.9],
      ],
      light,
    ),
    rect(0, h * 0.86, w, h * 0.14, dark),
    path(
      d`M${w * 0.2} ${h * 0.9}a${w * 0.3} ${h * 0.06} 0 0 1 ${w * 0.6} 0a${w * 0.3} ${h * 0.06} 0 0 1 ${-w * 0.6} 0Z`,
      main,
    ),
    cloth(true),
    cloth(false),
    ...swags,
    circle(w * 0.5, h * 0.84, u * 0.05, accent),
  ].join('');
};

export const mask: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const r = Math.min(w * 0.38, h * 0.4);
  const x = w / 2;
  const y = h * 0.5;
  const flip = random.chance(0.5);
  const side = (dx: number): number => (flip ? x - dx * r : x + dx * r);
  // Eyes and mouth are holes: the wall behind each half shows through.
  const [leftHole, rightHole] = flip ? [dark, sky] : [sky, dark];
  const mouth = (from: number, d1: string, ink: string): string =>
    stroke(d`M${side(from)} ${y + r * (from < 0 ? 0.22 : 0.72)}` + d1, ink, r * 0.13, 'round');
  return [
    rect(0, 0, w, h, sky),
    rect(x, 0, w / 2, h, dark),
    ring(x, y, r * 1.13, u * 0.012, light),
    halfDisc(x, y, r, 180, main),
    halfDisc(x, y, r, 0, accent),
    halfDisc(side(-0.42), y - r * 0.1, r * 0.19, -90, leftHole),
    halfDisc(side(0.42), y - r * 0.28, r * 0.19, 90, rightHole),
    stroke(
      d`M${side(-0.64)} ${y - r * 0.46}Q${side(-0.42)} ${y - r * 0.62} ${side(-0.2)} ${y - r * 0.46}`,
      leftHole,
      r * 0.07,
      'round',
    ),
    stroke(
      d`M${side(0.64)} ${y - r * 0.4}Q${side(0.42)} ${y - r * 0.52} ${side(0.2)} ${y - r * 0.56}`,
      rightHole,
      r * 0.07,
      'round',
    ),
    mouth(-0.5, d`Q${side(-0.4)} ${y + r * 0.66} ${side(-0.07)} ${y + r * 0.64}`, leftHole),
    mouth(0.5, d`Q${side(0.4)} ${y + r * 0.42} ${side(0.07)} ${y + r * 0.42}`, rightHole),
    circle(side(-0.62), y + r * 0.14, r * 0.09, light),
    polygon(
      [
        [side(0.42), y + r * 0.02],
        [side(0.36), y + r * 0.2],
        [side(0.48), y + r * 0.2],
      ],
      light,
    ),
  ].join('');
};

const chair = (x: number, y: number, s: number, ink: string): string =>
  rect(x, y, s * 0.12, s, ink) +
  rect(x, y + s * 0.52, s * 0.62, s * 0.12, ink) +
  rect(x + s * 0.5, y + s * 0.52, s * 0.12, s * 0.48, ink) +
  rect(x, y, s * 0.12, s * 0.1, ink) +
  rect(x + s * 0.04, y + s * 0.14, s * 0.3, s * 0.09, ink, s * 0.045);

export const chairs: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const across = w > h ? 5 : 4;
  const down = 3;
  const cell = { w: w / across, h: h / down };
  const s = Math.min(cell.w, cell.h) * 0.66;
  const fallen = random.int(across, across * 2 - 1);
  const all = upTo(across * down).map((at) => {
    const cx = (at % across) * cell.w + cell.w / 2;
    const cy = Math.floor(at / across) * cell.h + cell.h / 2;
    const body = chair(
      cx - s * 0.31,
      cy - s / 2,
      s,
      at === fallen ? accent : (at + Math.floor(at / across)) % 2 ? main : dark,
    );
    const tile =
      (at + Math.floor(at / across)) % 2 ? '' : rect(cx - cell.w / 2, cy - cell.h / 2, cell.w, cell.h, light);
    return at === fallen
      ? `${tile}<g transform="rotate(-90 ${String(Math.round(cx))} ${String(Math.round(cy))}) translate(${String(Math.round(-s * 0.19))} 0)">${body}</g>`
      : tile + body;
  });
  return rect(0, 0, w, h, sky) + all.join('') + rect(0, h - u * 0.02, w, u * 0.02, main);
};

export const keys: Motif = ({ w, h, u, sky, main, accent, light, pale, night, random }) => {
  const count = w > h ? 12 : 9;
  const width = w / count;
  const top = h * 0.44;
  const struck = [random.int(1, 3), random.int(5, count - 2)];
  const whites = upTo(count).map((at) => {
    const dip = struck.includes(at) ? h * 0.05 : 0;
    return rect(at * width + 2, top + dip, width - 4, h - top + 10, dip ? accent : pale, u * 0.012);
  });
  const blacks = upTo(count - 1)
    .filter((at) => ![2, 6].includes(at % 7))
    .map((at) => rect((at + 0.68) * width, top - 2, width * 0.64, h * 0.3, night, u * 0.01));
  const notes = struck.map((at, index) => {
    const nx = (at + 0.5) * width;
    return (
      upTo(3)
        .map((step) =>
          ring(nx, h * (0.3 - index * 0.05), u * (0.05 + step * 0.055), u * 0.018, step % 2 ? light : accent),
        )
        .join('') + circle(nx, h * (0.3 - index * 0.05), u * 0.03, main)
    );
  });
  return (
    rect(0, 0, w, h, sky) +
    notes.join('') +
    rect(0, top - h * 0.03, w, h, night) +
    whites.join('') +
    blacks.join('')
  );
};

export const record: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const flip = random.chance(0.5);
  const r = Math.max(w, h) * 0.5;
  const x = flip ? w * 0.64 : w * 0.36;
  const y = h * 0.58;
  const grooves = upTo(7).map((at) =>
    ring(x, y, r * (0.42 + at * 0.075), u * 0.006, at % 3 === 1 ? light : sky),
  );
  const shine = [-52, 128].map((from) => {
    const [x1, y1] = polar(x, y, r * 0.96, from);
    const [x2, y2] = polar(x, y, r * 0.96, from + 26);
    return path(d`M${x} ${y}L${x1} ${y1}A${r * 0.96} ${r * 0.96} 0 0 1 ${x2} ${y2}Z`, main);
  });
  const armX = flip ? w * 0.1 : w * 0.9;
  const [needleX, needleY] = polar(x, y, r * 0.66, flip ? -150 : -30);
  return [
    rect(0, 0, w, h, sky),
    circle(x, y, r, dark),
    `<g opacity="0.22">${shine.join('')}</g>`,
    ...grooves,
    circle(x, y, r * 0.34, accent),
    halfDisc(x, y, r * 0.34, 90, light),
    circle(x, y, r * 0.11, main),
    circle(x, y, r * 0.03, dark),
    stroke(d`M${armX} ${h * 0.12}L${armX} ${h * 0.3}L${needleX} ${needleY}`, main, u * 0.028, 'round'),
    circle(armX, h * 0.12, u * 0.075, main),
    circle(armX, h * 0.12, u * 0.032, accent),
    circle(needleX, needleY, u * 0.03, accent),
  ].join('');
};

export const bunting: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const inks = [accent, main, light, dark];
  const line = (y: number, sag: number, shift: number): string => {
    const flags = w > h ? 9 : 6;
    const height = (x: number): number => y + sag * 4 * (x / w) * (1 - x / w);
    const step = w / flags;
    const cloths = upTo(flags).map((at) => {
      const x1 = at * step + step * 0.08;
      const x2 = (at + 1) * step - step * 0.08;
      const ink = inks[(at + shift) % inks.length] ?? main;
      return polygon(
        [
          [x1, height(x1)],
          [x2, height(x2)],
          [(x1 + x2) / 2, height((x1 + x2) / 2) + step * 0.9],
        ],
        ink,
      );
    });
    return cloths.join('') + stroke(d`M0 ${y}Q${w / 2} ${y + sag * 2} ${w} ${y}`, main, u * 0.01);
  };
  const tent = w * (0.42 + random.share() * 0.16);
  const half = u * 0.3;
  const stripes = upTo(6).map((at) => {
    const x1 = tent - half + (at * half) / 3;
    return (
      polygon(
        [
          [tent, h * 0.52],
          [x1, h * 0.72],
          [x1 + half / 3, h * 0.72],
        ],
        at % 2 ? main : accent,
      ) + rect(x1, h * 0.72, half / 3, h * 0.2, at % 2 ? main : accent)
    );
  });
  return [
    rect(0, 0, w, h, sky),
    circle(w * 0.8, h * 0.5, u * 0.12, light),
    line(h * 0.04, h * 0.09, 0),
    line(h * 0.2, h * 0.12, 2),
    path(d`M${-w * 0.1} ${h + 2}A${w * 0.62} ${h * 0.22} 0 0 1 ${w * 1.1} ${h + 2}Z`, dark),
    ...stripes,
    stroke(d`M${tent} ${h * 0.52}V${h * 0.45}`, dark, u * 0.012),
    polygon(
      [
        [tent, h * 0.45],
        [tent + u * 0.08, h * 0.47],
        [tent, h * 0.49],
      ],
      accent,
    ),
    path(d`M${-w * 0.1} ${h + 2}A${w * 0.62} ${h * 0.14} 0 0 1 ${w * 1.1} ${h + 2}Z`, light),
  ].join('');
};
