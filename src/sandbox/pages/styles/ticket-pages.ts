/** The look of the ticketing system's pages when a venue has not uploaded one: plain on purpose. */
export const ticketPagesCss = `:root { color-scheme: light dark; accent-color: light-dark(#1f5f5b, #7cc7bf); }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 0 1rem 3rem; max-width: 66rem;
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
  color: light-dark(#1c1a17, #f1ede6); background: light-dark(#fff, #191816);
}
a { color: light-dark(#17504c, #8bd3cb); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid light-dark(#b5361b, #ff9a7d); outline-offset: 2px; }
header {
  display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; align-items: baseline;
  border-block-end: 1px solid light-dark(#c9c3b8, #4b4741); padding-block: 0.75rem;
}
header p { margin: 0; font-weight: 600; }
nav { display: flex; gap: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin-block: 1.5rem 0.5rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin-block: 1.5rem 0.5rem; }
.note { color: light-dark(#5a544b, #b9b2a6); font-weight: 400; }
.problem { border: 2px solid light-dark(#b5361b, #ff9a7d); padding: 0.5rem 1rem; margin-block: 1.5rem; }
.problem h2 { margin-block-start: 0.25rem; color: light-dark(#9c2c14, #ff9a7d); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
fieldset { border: 1px solid light-dark(#c9c3b8, #4b4741); margin: 1.5rem 0; padding: 0.5rem 1rem 1rem; min-inline-size: 0; }
legend { font-weight: 600; padding-inline: 0.4rem; }
label { font-weight: 600; }
input, select, button { font: inherit; padding: 0.45rem 0.6rem; min-block-size: 2.75rem; max-inline-size: 100%; }
form p > label { display: block; }
input[type='email'], input[type='password'] { inline-size: min(24rem, 100%); }
input[type='number'] { inline-size: 6rem; }
button { cursor: pointer; }
.counter { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; max-inline-size: 30rem; }
.performances { list-style: none; padding: 0; }
.performances li { padding-block: 0.6rem; border-block-end: 1px solid light-dark(#e2ddd3, #36332f); }
.plan { overflow-x: auto; padding-block: 0.25rem; background:
  linear-gradient(to left, light-dark(#fff, #191816) 30%, transparent) right / 2rem 100% no-repeat local,
  linear-gradient(to left, light-dark(#0003, #fff3), transparent) right / 1rem 100% no-repeat scroll; }
.row { display: flex; gap: 0.15rem; inline-size: max-content; min-inline-size: 100%; justify-content: center; align-items: center; }
.letter { inline-size: 1.75rem; flex: none; text-align: center; position: sticky; inset-inline-start: 0; background: light-dark(#fff, #191816); z-index: 1; }
.seat { display: flex; flex-direction: column; align-items: center; inline-size: 2rem; padding-block: 0.2rem; font-weight: 400; font-size: 0.75rem; line-height: 1.2; cursor: pointer; }
.seat input { min-block-size: 0; inline-size: 1.25rem; block-size: 1.25rem; margin: 0; padding: 0; cursor: inherit; }
.seat.unavailable { color: light-dark(#6b655b, #a29b90); cursor: default; }
.seat.inBasket { font-weight: 700; cursor: default; }
.seat small { font-size: 0.625rem; padding-inline-start: 0.1rem; }
.seat.aisle { margin-inline-end: 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid light-dark(#e2ddd3, #36332f); }
tbody th { font-weight: 600; }
td:last-child { text-align: end; padding-inline-end: 0; }
.money { font-variant-numeric: tabular-nums; white-space: nowrap; }
td .note { display: block; }
td.money { inline-size: 9rem; }
td:last-child { inline-size: 7rem; }
@media (max-width: 30rem) { td.money, td:last-child { inline-size: auto; } tbody th { min-inline-size: 6rem; } }
.totals > div { display: flex; justify-content: space-between; gap: 1rem; max-inline-size: 20rem; padding-block: 0.25rem; }
.totals dd { margin: 0; }
`;
