import { css } from 'lit';

export const styles = css`
  :host {
    --_border: var(--foyer-border, color-mix(in srgb, currentcolor 22%, transparent));
    display: block;
    position: relative;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 var(--_space);
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
    color: var(--_muted);
  }
  /* Over what is there, so that nothing moves when it shows. */
  .skip {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    min-inline-size: 0;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A plane of its own, so that what waits behind the frame is still before the page. */
  .stage {
    position: relative;
    isolation: isolate;
    min-block-size: max(600px, 100svh);
  }
  .stage:focus,
  .end:focus {
    outline: none;
  }
  .stage:focus-visible,
  .end:focus-visible {
    outline: 2px solid var(--foyer-focus, currentcolor);
    outline-offset: 2px;
  }
  .wait {
    position: absolute;
    z-index: -1;
    inset: 0;
    padding: calc(2 * var(--_space)) var(--_space);
    text-align: center;
  }
  .end {
    display: block;
    block-size: 0;
  }
  .box {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) var(--_space);
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  slot + .box {
    margin-block-start: var(--_space);
  }
  .problem {
    border-inline-start: 4px solid var(--_danger);
  }
  .box p {
    flex: 1 1 18em;
  }
`;
