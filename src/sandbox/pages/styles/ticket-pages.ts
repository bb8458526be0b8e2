/** The structure of the ticketing system's pages; a theme gives the colours. */
export const ticketPagesCss = `:root { color-scheme: light dark; accent-color: var(--accent); }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 0 1rem 3rem; max-width: 66rem;
  font: var(--size)/1.5 var(--text);
  overflow-wrap: anywhere;
  color: var(--ink); background: var(--paper);
}
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
header {
  display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; align-items: baseline;
  border-block-end: 1px solid var(--line); padding-block: 0.75rem;
}
header p { margin: 0; font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
h1, h2 { font-family: var(--title); }
h1 { font-size: 1.6em; line-height: 1.2; margin-block: 1.5rem 0.5rem; }
h2 { font-size: 1.15em; line-height: 1.3; margin-block: 1.5rem 0.5rem; }
.note { color: var(--muted); font-weight: 400; }
.problem { border: 2px solid var(--focus); padding: 0.5rem 1rem; margin-block: 1.5rem; }
.problem h2 { margin-block-start: 0.25rem; color: var(--bad); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
fieldset { border: 1px solid var(--line); margin: 1.5rem 0; padding: 0.5rem 1rem 1rem; min-inline-size: 0; }
legend { font-weight: 600; padding-inline: 0.4rem; }
label { font-weight: 600; }
input, select, button { font: inherit; padding: 0.45rem 0.6rem; min-block-size: 2.75rem; max-inline-size: 100%; }
form p > label { display: block; }
form p > label:has(> input) { display: flex; gap: 0.6rem; align-items: center; font-weight: 400; }
label > input { min-block-size: 0; inline-size: 1.25rem; block-size: 1.25rem; flex: none; margin: 0; }
input:is([type='email'], [type='password'], [type='text'], [type='tel'], [type='date']), textarea { inline-size: min(24rem, 100%); }
textarea { font: inherit; padding: 0.45rem 0.6rem; max-inline-size: 100%; }
input[type='number'] { inline-size: 6rem; }
button { cursor: pointer; }
.counter { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; max-inline-size: 30rem; }
.performances { list-style: none; padding: 0; }
.performances li { padding-block: 0.6rem; border-block-end: 1px solid var(--soft-line); }
.plan { overflow-x: auto; padding-block: 0.25rem; background:
  linear-gradient(to left, var(--paper) 30%, transparent) right / 2rem 100% no-repeat local,
  linear-gradient(to left, var(--shade), transparent) right / 1rem 100% no-repeat scroll; }
.row { display: flex; gap: 0.15rem; inline-size: max-content; min-inline-size: 100%; justify-content: center; align-items: center; }
.letter { min-inline-size: 1.75rem; white-space: nowrap; flex: none; text-align: center; position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1; }
.seat { display: flex; flex-direction: column; align-items: center; inline-size: 2rem; padding-block: 0.2rem; font-weight: 400; font-size: 0.75rem; line-height: 1.2; cursor: pointer; }
.seat input { min-block-size: 0; inline-size: 1.25rem; block-size: 1.25rem; margin: 0; padding: 0; cursor: inherit; }
.seat.unavailable { color: var(--off); cursor: default; }
.seat.inBasket { font-weight: 700; cursor: default; }
.seat small { font-size: 0.625rem; padding-inline-start: 0.1rem; }
.seat.aisle { margin-inline-end: 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--soft-line); }
tbody th { font-weight: 600; }
td:last-child { text-align: end; padding-inline-end: 0; }
.money { font-variant-numeric: tabular-nums; white-space: nowrap; }
td .note { display: block; }
td.money { inline-size: 9rem; }
td:last-child { inline-size: 7rem; }
@media (max-width: 30rem) { td.money, td:last-child { inline-size: auto; } tbody th { min-inline-size: 6rem; } td button { white-space: nowrap; } }
.totals > div { display: flex; justify-content: space-between; gap: 1rem; max-inline-size: 20rem; padding-block: 0.25rem; }
.totals dd { margin: 0; }
.wares { list-style: none; padding: 0; }
.wares > li { padding-block: 0.25rem 1.25rem; border-block-end: 1px solid var(--soft-line); }
.wares h2 { margin-block-start: 1rem; }
.thumbnail { float: inline-end; inline-size: 4.5rem; block-size: 4.5rem; object-fit: cover; margin-inline-start: 1rem; }
.performances li, .wares > li { overflow: hidden; }
.sections { border-block-end: 1px solid var(--line); padding-block: 0.5rem; }
.sections [aria-current] { font-weight: 700; color: var(--ink); }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; margin-block: 0 1rem; color: var(--muted); }
.steps [aria-current] { font-weight: 700; color: var(--ink); }
.done { border-inline-start: 4px solid var(--accent); padding-inline-start: 0.75rem; }
pre { font: inherit; white-space: pre-line; margin: 0; }
`;
