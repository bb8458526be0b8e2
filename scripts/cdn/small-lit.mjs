// What Lit brings for browsers below our floor, and for mistakes that only our own source could make: left out of the
// script-tag build. The loader does nothing below the floor; the npm package takes Lit as it is.

const cuts = [
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    // Style sheets can be adopted in every browser that we run in.
    from: /=\w\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    to: '=!0',
  },
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    from: /Error\("CSSResult is not constructable[^"]*"\)/,
    to: 'Error("CSSResult")',
  },
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    from: /Error\("Value passed to 'css'[^"]*"\+\w\+"[^"]*"\)/,
    to: 'Error("css")',
  },
];

/** Fails where Lit has changed and a cut does not fit any more. */
export const smallLit = {
  name: 'small-lit',
  transform(code, id) {
    const fitting = cuts.filter(({ file }) => file.test(id.split('?')[0]));
    if (fitting.length === 0) return undefined;
    let small = code;
    for (const { from, to } of fitting) {
      if (!from.test(small)) throw new Error(`small-lit: ${id} has nothing like ${from} any more.`);
      small = small.replace(from, to);
    }
    return { code: small, map: null };
  },
};
