/** A colour, and what a person who describes the poster would call it. */
export interface Colour {
  readonly hex: string;
  readonly name: string;
}

/** The inks of one poster. `ink` can be read on `ground`. */
export interface Palette {
  readonly ground: Colour;
  readonly ink: Colour;
  /** The colour that shouts. */
  readonly bright: Colour;
  readonly soft: Colour;
  readonly deep: Colour;
}

const palette = (...inks: readonly [string, string][]): Palette => {
  const [ground, ink, bright, soft, deep] = inks.map(([hex, name]) => ({ hex, name }));
  if (!ground || !ink || !bright || !soft || !deep) throw new RangeError('A palette has five inks.');
  return { ground, ink, bright, soft, deep };
};

export const palettes: readonly Palette[] = [
  palette(
    ['#14343b', 'deep teal'],
    ['#f6ead2', 'cream'],
    ['#e8492e', 'vermilion'],
    ['#f2b950', 'amber'],
    ['#0c2126', 'near-black'],
  ),
  palette(
    ['#f4e7cf', 'cream'],
    ['#1d2b3a', 'ink blue'],
    ['#e2512f', 'vermilion'],
    ['#8fc0bd', 'sea green'],
    ['#2f6f73', 'teal'],
  ),
  palette(
    ['#e4502e', 'vermilion'],
    ['#fff1d8', 'cream'],
    ['#f8b84e', 'amber'],
    ['#f59f86', 'coral'],
    ['#33181a', 'dark brown'],
  ),
  palette(
    ['#f0b53c', 'marigold'],
    ['#241d33', 'aubergine'],
    ['#d9402b', 'red'],
    ['#fbe3a2', 'pale yellow'],
    ['#4c3a78', 'violet'],
  ),
  palette(
    ['#243a6e', 'royal blue'],
    ['#f7efe2', 'off-white'],
    ['#f26a4b', 'coral'],
    ['#a9c6e8', 'sky blue'],
    ['#142247', 'navy'],
  ),
  palette(
    ['#f3c9bd', 'shell pink'],
    ['#3a1836', 'plum'],
    ['#d83f5b', 'raspberry'],
    ['#fdeee4', 'pale pink'],
    ['#7b3166', 'purple'],
  ),
  palette(
    ['#2d5a46', 'bottle green'],
    ['#f5efd9', 'ivory'],
    ['#f0a63a', 'orange'],
    ['#9cc4a0', 'sage'],
    ['#17362a', 'dark green'],
  ),
  palette(
    ['#cfe0d8', 'pale sage'],
    ['#15302b', 'dark green'],
    ['#ea6a3a', 'orange'],
    ['#f5f1e2', 'ivory'],
    ['#3e7f72', 'jade'],
  ),
  palette(
    ['#2a2238', 'aubergine'],
    ['#f9e9dc', 'cream'],
    ['#ff7f5c', 'coral'],
    ['#c9a6dd', 'lilac'],
    ['#171122', 'near-black'],
  ),
  palette(
    ['#9fcbd6', 'pale blue'],
    ['#172b3f', 'ink blue'],
    ['#f0583a', 'vermilion'],
    ['#f8f2e4', 'off-white'],
    ['#2e6a92', 'blue'],
  ),
  palette(
    ['#6d2338', 'burgundy'],
    ['#fbe9d6', 'cream'],
    ['#f4a63f', 'amber'],
    ['#e58c8a', 'rose'],
    ['#3b0f1e', 'dark wine'],
  ),
  palette(
    ['#efe6da', 'oatmeal'],
    ['#22201c', 'near-black'],
    ['#2b61c4', 'cobalt'],
    ['#f2b632', 'yellow'],
    ['#d2452f', 'red'],
  ),
];
