/** Colours, type and the frame of the front page: warm paper, ink, one vermilion, teal for the band on top. */
export const frontBaseCss = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f8f3ea, #171412);
  --card: light-dark(#fffdf8, #211d1a);
  --ink: light-dark(#221d18, #f2ebe0);
  --muted: light-dark(#675d51, #b8ab9b);
  --line: light-dark(#e3d9c8, #3a332d);
  --strong-line: light-dark(#8d8071, #85796b);
  --accent: light-dark(#b3371a, #ff8a66);
  --on-accent: light-dark(#fffaf3, #2a0f06);
  --link: light-dark(#14524f, #86d2c9);
  --band: light-dark(#103f3d, #0c2b2a);
  --on-band: #fbf5e9;
  --on-band-muted: #bcd6d1;
  --good: light-dark(#20603a, #8fd6a8);
  --good-paper: light-dark(#e3efe1, #1d3325);
  --warm: light-dark(#7a4a00, #f2c14e);
  --warm-paper: light-dark(#fbecc9, #3a2d10);
  --bad: light-dark(#9b2a12, #ffa68a);
  --bad-paper: light-dark(#fae1d8, #43201a);
  --quiet-paper: light-dark(#ece5d8, #2f2a25);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  accent-color: var(--accent);
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block-start: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; color: var(--ink); background: var(--paper); }
.width { inline-size: min(72rem, 100% - 2rem); margin-inline: auto; }
@media (min-width: 48rem) { .width { inline-size: min(72rem, 100% - 4rem); } }
h1, h2, h3 { line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; }
h1, h2 { font-family: var(--serif); font-weight: 600; letter-spacing: -0.01em; }
h2 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.1rem); margin: 0 0 0.75rem; }
h3 { font: 600 1.25rem/1.2 var(--serif); margin: 0 0 1rem; }
p { margin: 0 0 1rem; max-inline-size: 42rem; text-wrap: pretty; }
ul, dl { margin: 0; padding: 0; }
ul { list-style: none; }
dd { margin: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.note { color: var(--muted); font-size: 0.9375rem; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
code { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
.copy { user-select: all; -webkit-user-select: all; cursor: copy; background: var(--quiet-paper); border-radius: 4px; padding: 0.15em 0.4em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.skip { position: absolute; inset-block-start: -4rem; inset-inline-start: 1rem; z-index: 3; background: var(--card); padding: 0.75rem 1rem; }
.skip:focus { inset-block-start: 0.5rem; }

.masthead { background: var(--band); color: var(--on-band); padding-block: clamp(2rem, 6vw, 4rem) clamp(1.75rem, 5vw, 3.25rem); overflow: clip; position: relative; }
.masthead::after { content: ''; position: absolute; inset-block-start: 50%; inset-inline-end: -9rem; inline-size: 26rem; aspect-ratio: 1; border-radius: 50%; translate: 0 -50%; background: radial-gradient(circle, #ffb36b 0 22%, #e2552f 22.4% 44%, #b3371a44 44.4% 70%, transparent 70.4%); opacity: 0.9; }
@media (max-width: 56rem) { .masthead::after { inline-size: 9.5rem; inset-inline-end: -4.25rem; inset-block-start: -3.75rem; translate: none; } }
.masthead > * { position: relative; z-index: 1; }
.masthead h1 { font-size: clamp(2.4rem, 1.6rem + 4vw, 4.25rem); margin: 0 0 0.75rem; max-inline-size: 13ch; }
.kicker { text-transform: uppercase; letter-spacing: 0.12em; font-size: 0.8125rem; font-weight: 600; color: var(--on-band-muted); margin-block-end: 0.75rem; }
.lead { font-size: clamp(1.0625rem, 1rem + 0.4vw, 1.25rem); max-inline-size: 36rem; margin: 0; padding-inline-end: 2rem; }
.clients { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 1.5rem; }
.clients a { color: var(--on-band); border: 1px solid var(--on-band-muted); border-radius: 2rem; padding: 0.5rem 1rem; text-decoration: none; background: var(--band); }
.clients a[aria-current] { background: var(--on-band); color: #103f3d; }
.clients small { font-family: var(--mono); opacity: 0.85; }

.parts { position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper); border-block-end: 1px solid var(--line); }
.parts ul { display: flex; gap: 0.25rem 1.75rem; overflow-x: auto; scrollbar-width: none; }
.parts a { display: block; padding-block: 0.9rem; white-space: nowrap; text-decoration: none; font-weight: 600; color: var(--ink); }
.parts a:hover { color: var(--accent); text-decoration: underline; }

main { padding-block: 2.5rem 6rem; display: grid; gap: clamp(3rem, 6vw, 4.5rem); }
main > * { min-inline-size: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem; min-inline-size: 0; }
.columns { display: grid; gap: 1.25rem; margin-block-end: 1.25rem; }
@media (min-width: 56rem) { .columns { grid-template-columns: 1fr 1fr; align-items: start; } }
.problem { background: var(--bad-paper); color: var(--bad); border-radius: 10px; padding: 1rem 1.25rem; }
`;
