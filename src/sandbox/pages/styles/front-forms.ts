/** Switches and forms of the front page. */
export const frontFormsCss = `button, input, select { font: inherit; color: var(--ink); min-block-size: 2.75rem; border-radius: 6px; border: 1px solid var(--strong-line); background: var(--paper); padding: 0.4rem 0.75rem; max-inline-size: 100%; }
input::placeholder { color: var(--muted); opacity: 1; }
button { cursor: pointer; font-weight: 600; background: var(--card); white-space: nowrap; }
button:hover { border-color: var(--accent); color: var(--accent); }
button.primary, button.on { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover, button.on:hover { filter: brightness(1.08); color: var(--on-accent); }
input[type='checkbox'] { min-block-size: 0; inline-size: 1.15rem; block-size: 1.15rem; margin: 0.2rem 0 0; flex: none; }
label { font-weight: 600; font-size: 0.9375rem; }

.calm, .in-force { border-radius: 10px; padding: 1rem 1.25rem; margin-block-end: 1.25rem; max-inline-size: none; }
.calm { background: var(--good-paper); color: var(--good); }
.in-force { background: var(--warm-paper); color: var(--warm); display: grid; gap: 0.75rem 2rem; align-items: center; }
.in-force h3 { margin: 0; }
.in-force ul { list-style: disc; padding-inline-start: 1.2rem; grid-row: 2; overflow-wrap: anywhere; }
@media (min-width: 40rem) { .in-force { grid-template-columns: 1fr auto; } .in-force form { grid-row: 1 / span 2; grid-column: 2; } }

.switches li { border-block-start: 1px solid var(--line); padding-block: 0.75rem; }
.switches li:first-child { border: 0; padding-block-start: 0; }
.switches li:last-child { padding-block-end: 0; }
.switches form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5rem 1rem; align-items: center; }
.switches .note { display: block; }
.switches form > div { grid-column: 1; min-inline-size: 0; }
.switches .short { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; grid-column: 1; font-weight: 400; }
.switches .short input { inline-size: 5.5rem; }
.switches button { grid-column: 2; grid-row: 1; }

.fields { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; }
.fields label { display: grid; gap: 0.25rem; flex: 1 1 8rem; }
.fields label.wide { flex-basis: 13rem; }
.fields input, .fields select { inline-size: 100%; font-weight: 400; }
.fields button { flex: none; }
.fault-kinds { display: grid; gap: 1.25rem; margin-block-start: 1.5rem; }
@media (min-width: 56rem) { .fault-kinds { grid-template-columns: 1fr 2.4fr; } .fault-kinds > :last-child { grid-column: 1 / -1; } }
.fault { border: 1px solid var(--line); border-radius: 8px; margin: 0; padding: 0.5rem 1rem 1rem; min-inline-size: 0; }
.fault legend { padding-inline: 0.35rem; margin-inline-start: -0.35rem; font-weight: 600; }
.plain { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; }
.plain li { flex: 1 1 9rem; display: grid; gap: 0.25rem; justify-items: start; align-content: start; }

.dialects { display: grid; gap: 0.25rem 2rem; margin-block-end: 1.5rem; }
@media (min-width: 56rem) { .dialects { grid-template-columns: 1fr 1fr; } }
.dialects label { display: flex; gap: 0.75rem; padding-block: 0.6rem; font-weight: 400; cursor: pointer; block-size: 100%; border-block-end: 1px solid var(--line); }
.dialects span { min-inline-size: 0; overflow-wrap: anywhere; }
.dialects span > code:first-child { display: block; font-weight: 600; color: var(--link); }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; max-inline-size: none; }
`;
