/** Addresses, events, people and goods of the front page. */
export const frontListsCss = `.addresses { display: grid; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin-block-end: 1rem; }
.addresses > div { display: grid; gap: 0.25rem 1.5rem; padding: 0.85rem 1.25rem; background: var(--card); }
.addresses dt { font-weight: 600; }
.addresses dd { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; min-inline-size: 0; }
@media (min-width: 48rem) { .addresses > div { grid-template-columns: 9rem 1fr; align-items: baseline; } }

table { border-collapse: collapse; inline-size: 100%; }
.events tr { border-block-end: 1px solid var(--line); }
.events tbody tr:first-child { border-block-start: 1px solid var(--line); }
.events td, .events tbody th { padding: 0.75rem 1.25rem 0.75rem 0; text-align: start; vertical-align: middle; font-weight: 400; }
.events .poster { inline-size: 5.25rem; }
.thumbnail { display: grid; place-items: center; inline-size: 4rem; block-size: 4rem; border-radius: 6px; object-fit: cover; background: var(--quiet-paper); color: var(--muted); font: 600 1.5rem/1 var(--serif); }
.events .title { font: 600 1.125rem/1.3 var(--serif); color: var(--ink); text-decoration-color: var(--strong-line); overflow-wrap: anywhere; }
.events a.title:hover { color: var(--accent); }
.events .name .note { display: block; }
.events .states { inline-size: 26%; }
.events .id { inline-size: 20rem; font-size: 0.875rem; padding-inline-end: 0; }
.events .id .copy { overflow-wrap: anywhere; }
.events .id a { white-space: nowrap; padding-inline-start: 0.25rem; }
@media (max-width: 60rem) {
  .events tbody tr { display: grid; grid-template-columns: 4rem 1fr; gap: 0.35rem 1rem; padding-block: 1rem; }
  .events tbody td, .events tbody th { padding: 0; inline-size: auto; }
  .events .poster { grid-row: 1 / span 3; inline-size: auto; }
  .events tbody :is(.name, .states, .id) { grid-column: 2; inline-size: auto; }
}
.badge { display: inline-block; border-radius: 2rem; padding: 0.15rem 0.65rem; margin: 0.1rem 0.15rem 0.1rem 0; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; background: var(--quiet-paper); color: var(--muted); }
.badge.good { background: var(--good-paper); color: var(--good); }
.badge.warm { background: var(--warm-paper); color: var(--warm); }
.badge.bad { background: var(--bad-paper); color: var(--bad); }

.people { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); margin-block-end: 1rem; }
.person h3 { margin-block-end: 0.25rem; }
.person .note { margin-block-end: 0.75rem; }
.person dl { display: grid; gap: 0.4rem; }
.person dl > div { display: grid; grid-template-columns: 5.5rem 1fr; align-items: baseline; }
.person dt { color: var(--muted); font-size: 0.9375rem; }

.shelves { display: grid; gap: 1.25rem; }
@media (min-width: 56rem) { .shelves { display: block; columns: 2; column-gap: 1.25rem; } .shelves .card { break-inside: avoid; margin-block-end: 1.25rem; } }
.goods li { display: grid; gap: 0.25rem; justify-items: start; padding-block: 0.65rem; border-block-start: 1px solid var(--line); }
.goods li:first-child { border: 0; padding-block-start: 0; }
.goods li:last-child { padding-block-end: 0; }
.letters li { padding-block: 0.35rem; }
`;
