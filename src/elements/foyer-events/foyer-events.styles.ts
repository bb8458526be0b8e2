import { css } from 'lit';

export const styles = css`
  :host {
    --_border: var(--foyer-border, color-mix(in srgb, currentcolor 22%, transparent));
    --_gap: var(--foyer-gap, 1.5rem);
    display: block;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--foyer-card-min, 16rem), 100%), 1fr));
    gap: calc(1.6 * var(--_gap)) var(--_gap);
    margin: 0;
    padding: 0;
    /* Not none: WebKit takes that for no list at all. */
    list-style-type: '';
  }
  [tabindex]:focus {
    outline: none;
  }
  /* What is far down costs nothing until it is scrolled to. The edge keeps focus rings whole. */
  .later {
    content-visibility: auto;
    contain-intrinsic-size: auto 300rem;
    margin: calc(1.6 * var(--_gap) - 0.5rem) -0.5rem -0.5rem;
    padding: 0.5rem;
  }
  /* Keeps what comes after the list below the first screen. */
  .to-come {
    min-block-size: 100vh;
    align-content: start;
  }
  li {
    position: relative;
    min-inline-size: 0;
  }
  .image {
    display: grid;
    place-items: center;
    margin-block-end: 0.75em;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_surface);
    aspect-ratio: var(--foyer-image-ratio, 3 / 2);
  }
  .image > * {
    grid-area: 1 / 1;
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    object-fit: cover;
  }
  .initial {
    color: var(--_muted);
    font-size: 3.5em;
    font-weight: 600;
    line-height: 1;
    opacity: 0.45;
  }
  .initial:has(+ img:not([data-broken])),
  [data-broken] {
    visibility: hidden;
  }
  [part='name'] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  [part='link'] {
    text-decoration: none;
  }
  /* The whole card is the link. */
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='link']:hover {
    text-decoration: underline;
  }
  [part='link']:focus-visible {
    outline: none;
  }
  [part='link']:focus-visible::after {
    outline: 2px solid var(--foyer-focus, currentcolor);
    outline-offset: 3px;
  }
  [part='dates'] {
    margin-block-start: 0.2em;
    color: var(--_muted);
  }
  /* With the room that the usual name and dates take. */
  .line {
    inline-size: 80%;
    block-size: 1.2em;
    margin-block-end: 0.4em;
  }
  .line.short {
    inline-size: 45%;
    block-size: 1em;
    margin-block-end: 2em;
  }
  .below {
    margin-block-start: var(--_space);
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
  }
  [part='error'] {
    flex: 1 1 18em;
  }
`;
