import type { Random } from '../random.js';
import type { Colour, Palette } from './palettes.js';

/** Where a composition is drawn, from 0, 0 to the right and down, and in which inks. */
export interface Stage {
  readonly w: number;
  readonly h: number;
  /** The shorter side. */
  readonly u: number;
  /** Behind everything. */
  readonly sky: string;
  /** Stands out most from the sky. */
  readonly main: string;
  /** The colour that shouts. */
  readonly accent: string;
  /** The two that are left, the lighter and the darker one. */
  readonly light: string;
  readonly dark: string;
  /** The lightest and the darkest of all inks, the sky's among them. */
  readonly pale: string;
  readonly night: string;
  readonly random: Random;
}

/** A composition. It fills the stage behind it by itself. */
export type Motif = (stage: Stage) => string;

/** From 0 for black to 1 for white, as the eye weighs colours. Source: WCAG 2.2, relative luminance. */
export const luminance = ({ hex }: Colour): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** From 1 to 21. Source: WCAG 2.2, contrast ratio. */
export const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Which ink of a palette is behind a composition. */
export type Sky = 'ground' | 'soft' | 'bright' | 'deep';

/** Hands the inks of a palette to the parts they play before a sky. */
export const inksFor = (palette: Palette, sky: Sky): Omit<Stage, 'w' | 'h' | 'u' | 'random'> => {
  const behind = palette[sky];
  const { ground, ink, bright, soft, deep } = palette;
  const accent = sky === 'bright' ? soft : bright;
  const byContrast = [ground, ink, bright, soft, deep]
    .filter((other) => other !== behind && other !== accent)
    .sort((one, other) => contrast(other, behind) - contrast(one, behind));
  const [main = ink, ...rest] = byContrast;
  const [light = main, dark = main] = rest.sort((one, other) => luminance(other) - luminance(one));
  const all = [ground, ink, soft, deep].sort((one, other) => luminance(other) - luminance(one));
  return {
    sky: behind.hex,
    main: main.hex,
    accent: accent.hex,
    light: light.hex,
    dark: dark.hex,
    pale: (all[0] ?? ink).hex,
    night: (all.at(-1) ?? deep).hex,
  };
};
