/** Colours and letters that the structure of the pages asks for. Each pair passes 4.5:1 in both schemes. */

/** Plain on purpose: what a venue sees that has not uploaded a look of its own. */
export const plainTheme = `:root {
  --ink: light-dark(#1c1a17, #f1ede6);
  --paper: light-dark(#fff, #191816);
  --muted: light-dark(#5a544b, #b9b2a6);
  --off: light-dark(#6b655b, #a29b90);
  --line: light-dark(#c9c3b8, #4b4741);
  --soft-line: light-dark(#e2ddd3, #36332f);
  --shade: light-dark(#0003, #fff3);
  --accent: light-dark(#1f5f5b, #7cc7bf);
  --link: light-dark(#17504c, #8bd3cb);
  --focus: light-dark(#b5361b, #ff9a7d);
  --bad: light-dark(#9c2c14, #ff9a7d);
  --text: system-ui, sans-serif;
  --title: var(--text);
  --size: 1rem;
}`;

/** As the venue's own pages: warm paper, vermilion, a serif for headings. */
export const lanternTheme = `:root {
  --ink: light-dark(#1f1a16, #f4ece1);
  --paper: light-dark(#faf5ec, #17211f);
  --muted: light-dark(#5d5347, #bcb3a5);
  --off: light-dark(#6d6355, #a59c8e);
  --line: light-dark(#cbbfab, #47524f);
  --soft-line: light-dark(#e6dccb, #2c3735);
  --shade: light-dark(#1f1a1633, #f4ece133);
  --accent: light-dark(#b5361b, #ff8f6b);
  --link: light-dark(#a32f16, #ff9f80);
  --focus: light-dark(#103f3d, #8bd3cb);
  --bad: light-dark(#9c2c14, #ff9a7d);
  --text: 'Source Sans 3', 'Segoe UI', system-ui, sans-serif;
  --title: Georgia, 'Times New Roman', serif;
  --size: 1.0625rem;
}
button, main p > a[href*='checkout'] {
  border: 2px solid var(--accent); border-radius: 4px; padding-inline: 1.25rem; font-weight: 600;
  color: var(--paper); background: var(--accent);
}
main p > a[href*='checkout'] { display: inline-block; padding-block: 0.6rem; text-decoration: none; }
button:is([name='remove'], [name='edit'], [value$='-code'], [value='none'], [value='no']) {
  border: 1px solid var(--muted); padding-inline: 0.75rem; font-weight: 400; color: var(--ink); background: none;
}
input:not([type='checkbox'], [type='radio']), select, textarea {
  border: 1px solid var(--muted); border-radius: 4px; color: var(--ink); background: light-dark(#fffdf9, #1d2927);
}`;

/** Black, white and large. */
export const largePrintTheme = `:root {
  --ink: light-dark(#000, #fff);
  --paper: light-dark(#fff, #000);
  --muted: var(--ink);
  --off: light-dark(#4a4a4a, #c4c4c4);
  --line: var(--ink);
  --soft-line: light-dark(#767676, #8a8a8a);
  --shade: light-dark(#0004, #fff4);
  --accent: light-dark(#00309c, #9cc2ff);
  --link: light-dark(#00309c, #9cc2ff);
  --focus: light-dark(#b00000, #ffd24d);
  --bad: light-dark(#b00000, #ff9a9a);
  --text: Verdana, system-ui, sans-serif;
  --title: var(--text);
  --size: 1.375rem;
}`;
