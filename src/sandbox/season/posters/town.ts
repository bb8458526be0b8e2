import { circle, d, halfDisc, path, polygon, quarterDisc, rect, ring, stroke, upTo } from './draw.js';
import type { Motif } from './stage.js';

export const doors: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const across = w > h ? 5 : 4;
  const down = 2;
  const cell = { w: w / across, h: h / down };
  const open = random.int(0, across * down - 1);
  const inks = [main, dark, light, accent];
  const all = upTo(across * down).map((at) => {
    const x = (at % across) * cell.w + cell.w * 0.2;
    const y = Math.floor(at / across) * cell.h + cell.h * 0.14;
    const width = cell.w * 0.6;
    const height = cell.h * 0.86 - cell.h * 0.08;
    const ink = inks[(at * 3 + Math.floor(at / across)) % inks.length] ?? main;
    const shape = (fill: string, inset: number): string =>
      path(
        d`M${x + inset} ${y + height}V${y + width / 2}a${width / 2 - inset} ${width / 2 - inset} 0 0 1 ${width - 2 * inset} 0V${y + height}Z`,
        fill,
      );
    if (at === open) {
      return (
        shape(accent, 0) +
        shape(main, u * 0.014) +
        polygon(
          [
            [x + width * 0.98, y + width * 0.3],
            [x + width * 1.28, y + width * 0.46],
            [x + width * 1.28, y + height * 1.04],
            [x + width * 0.98, y + height],
          ],
          dark,
        ) +
        polygon(
          [
            [x, y + height],
            [x + width, y + height],
            [x + width * 1.3, y + height + cell.h * 0.08],
            [x - width * 0.3, y + height + cell.h * 0.08],
          ],
          main,
        )
      );
    }
    const fill = ink === sky ? dark : ink;
    const detail = fill === dark ? light : dark;
    return (
      shape(fill, 0) +
      halfDisc(x + width / 2, y + width * 0.52, width * 0.3, -90, detail) +
      circle(x + width * 0.82, y + height * 0.62, u * 0.011, detail) +
      rect(x + width * 0.2, y + height * 0.7, width * 0.26, height * 0.2, detail)
    );
  });
  const floors = upTo(down).map((at) => rect(0, (at + 1) * cell.h - cell.h * 0.08, w, cell.h * 0.022, main));
  return rect(0, 0, w, h, sky) + floors.join('') + all.join('');
};

export const stairs: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const steps = 7;
  const flip = random.chance(0.5);
  const side = (x: number): number => (flip ? w - x : x);
  const run = w / steps;
  const rise = (h * 0.78) / steps;
  const inks = [dark, main, light];
  const columns = upTo(steps).map((at) => {
    const top = h - (at + 1) * rise;
    const x = at * run;
    const left = Math.min(side(x), side(x + run));
    return (
      rect(left, top, run + 0.5, h - top, inks[at % inks.length] ?? main) +
      rect(left, top, run + 0.5, rise * 0.2, accent)
    );
  });
  const ball = 2 + random.int(0, 2);
  return [
    rect(0, 0, w, h, sky),
    circle(side(w * 0.24), h * 0.28, u * 0.17, light),
    halfDisc(side(w * 0.24), h * 0.28, u * 0.17, 90, main),
    ...columns,
    circle(side((ball + 0.5) * run), h - (ball + 1) * rise - u * 0.075, u * 0.075, accent),
  ].join('');
};

export const houses: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const count = w > h ? 6 : 5;
  const width = w / count;
  const inks = [main, light, accent, dark];
  const row = (base: number, tall: number, shift: number, plain: string | undefined): string =>
    upTo(count + 2)
      .map((at) => {
        const x = (at - 1) * width + shift;
        const ink = plain ?? inks[(at + (plain ? 1 : 0)) % inks.length] ?? main;
        const height = tall * (0.8 + random.share() * 0.5);
        const top = base - height;
        const roof = width * 0.5;
        const wall = polygon(
          [
            [x, base],
            [x, top],
            [x + width / 2, top - roof],
            [x + width, top],
            [x + width, base],
          ],
          ink,
        );
        if (plain) return wall;
        const pane = ink === accent || ink === light ? dark : accent;
        const windows = upTo(4).map((pick) => {
          const px = x + width * (pick % 2 ? 0.58 : 0.2);
          const py = top + width * (0.16 + Math.floor(pick / 2) * 0.46);
          const lit = random.chance(0.6);
          return rect(px, py, width * 0.22, width * 0.3, lit ? pane : ink === dark ? main : sky);
        });
        const chimney = rect(x + width * 0.7, top - roof * 0.82, width * 0.14, roof * 0.6, ink);
        return chimney + wall + windows.join('');
      })
      .join('');
  const mx = w * (0.25 + random.share() * 0.5);
  return [
    rect(0, 0, w, h, sky),
    circle(mx, h * 0.24, u * 0.14, accent),
    circle(mx + u * 0.06, h * 0.22, u * 0.12, sky),
    row(h * 0.86, h * 0.3, width * 0.5, light),
    row(h * 0.96, h * 0.3, 0, undefined),
    rect(0, h * 0.955, w, h * 0.05, dark),
  ].join('');
};

export const tram: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const flip = random.chance(0.5);
  const length = Math.max(w * 0.86, u * 0.95);
  const x = flip ? w - length * 0.9 : -length * 0.1;
  const top = h * 0.3;
  const body = h * 0.46;
  const panes = 6;
  const pane = (length * 0.88) / panes;
  const windows = upTo(panes).map((at) =>
    path(
      d`M${x + length * 0.06 + at * pane + pane * 0.1} ${top + body * 0.5}v${-body * 0.24}a${pane * 0.4} ${pane * 0.4} 0 0 1 ${pane * 0.8} 0v${body * 0.24}Z`,
      at === (flip ? 1 : 4) ? accent : light,
    ),
  );
  const wheels = [0.2, 0.34, 0.66, 0.8].map(
    (share) =>
      circle(x + length * share, top + body + h * 0.035, u * 0.06, dark) +
      circle(x + length * share, top + body + h * 0.035, u * 0.024, light),
  );
  const mast = flip ? w * 0.13 : w * 0.87;
  const nose = flip ? x + length * 0.02 : x + length * 0.98;
  const reach = flip ? -w : w;
  return [
    rect(0, 0, w, h, sky),
    polygon(
      [
        [nose, top + body * 0.72],
        [nose + reach, top + body * 0.5],
        [nose + reach, top + body * 1.2],
      ],
      light,
    ),
    rect(0, h * 0.12, w, u * 0.008, main),
    rect(mast, h * 0.12, u * 0.018, h, main),
    stroke(
      d`M${x + length * 0.5} ${top}L${x + length * 0.56} ${h * 0.2}L${x + length * 0.5} ${h * 0.124}`,
      main,
      u * 0.012,
    ),
    rect(x + length * 0.05, top - body * 0.08, length * 0.9, body * 0.12, dark, u * 0.03),
    rect(x, top, length, body, accent, u * 0.07),
    rect(x, top + body * 0.52, length, body * 0.36, main),
    rect(x, top + body * 0.6, length, body * 0.045, accent),
    rect(x + length * 0.02, top + body * 0.12, length * 0.96, body * 0.4, dark, u * 0.03),
    ...windows,
    circle(flip ? x + length * 0.05 : x + length * 0.95, top + body * 0.73, u * 0.032, light),
    rect(x + length * 0.04, top + body * 0.88, length * 0.92, body * 0.1, dark),
    ...wheels,
    rect(0, h * 0.865, w, h * 0.018, main),
    rect(0, h * 0.883, w, h * 0.12, dark),
    ...upTo(w / (u * 0.14)).map((at) => rect(at * u * 0.14 + u * 0.03, h * 0.905, u * 0.08, h * 0.03, light)),
  ].join('');
};

export const arches: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const count = w > h ? 3 : 2;
  const width = w / count;
  const inks = [main, accent, light, dark, sky];
  const turn = random.int(0, 3);
  const floor = h * 0.86;
  const nests = upTo(count).map((at) => {
    const x = (at + 0.5) * width;
    return upTo(5)
      .map((step) => {
        const r = width * (0.46 - step * 0.088);
        const ink = step === 4 ? (inks[at % 2 === 0 ? 1 : 4] ?? sky) : (inks[(step + turn + at) % 4] ?? main);
        const top = h * 0.2 + width * 0.46 - r + step * h * 0.012;
        return path(d`M${x - r} ${floor}V${top + r}a${r} ${r} 0 0 1 ${2 * r} 0V${floor}Z`, ink);
      })
      .join('');
  });
  const tiles = upTo(w / (u * 0.1) + 1).map((at) =>
    quarterDisc(at * u * 0.1, h, h - floor, -90, at % 2 ? accent : light),
  );
  return rect(0, 0, w, h, sky) + nests.join('') + rect(0, floor, w, h - floor, dark) + tiles.join('');
};

export const umbrella: Motif = ({ w, h, u, sky, main, accent, light, dark, random }) => {
  const x = w * (0.45 + random.share() * 0.1);
  const y = h * 0.56;
  const r = Math.min(w * 0.42, h * 0.42);
  const inks = [accent, main, accent, main, accent, main];
  const ribs = [-1, -0.66, -0.26, 0.26, 0.66, 1];
  const panels = upTo(ribs.length - 1).map((at) => {
    const x1 = x + r * (ribs[at] ?? 0);
    const x2 = x + r * (ribs[at + 1] ?? 0);
    const wide = x2 - x1;
    return path(
      d`M${x1} ${y}A${Math.abs(x1 - x) + 0.1} ${r} 0 0 ${x1 < x ? 1 : 0} ${x} ${y - r}A${Math.abs(x2 - x) + 0.1} ${r} 0 0 ${x2 > x ? 1 : 0} ${x2} ${y}A${wide * 0.52} ${wide * 0.36} 0 0 0 ${x1} ${y}Z`,
      inks[at] ?? main,
    );
  });
  const rain = upTo(46).map(() => {
    const rx = random.share() * w;
    const ry = random.share() * h;
    const length = u * 0.06;
    return stroke(d`M${rx} ${ry}l${-length * 0.35} ${length}`, light, u * 0.008, 'round');
  });
  const hook = u * 0.055;
  return [
    rect(0, 0, w, h, sky),
    ...rain,
    path(d`M${x - r * 1.06} ${h}V${y}H${x + r * 1.06}V${h}Z`, sky),
    stroke(
      d`M${x} ${y - r * 1.1}V${h * 0.86}a${hook} ${hook} 0 0 1 ${-hook * 2} 0`,
      dark,
      u * 0.024,
      'round',
    ),
    ...panels,
    ring(x, h * 2.06, h * 1.12, h * 0.05, dark),
  ].join('');
};
