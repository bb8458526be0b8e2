import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
  }
  a {
    display: inline-block;
    text-decoration: none;
  }
  .look {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_control-height);
    white-space: nowrap;
  }
  a:hover [part='label'] {
    text-decoration: underline;
  }
  .basket {
    position: relative;
    display: grid;
    /* Two digits fit beside the icon. */
    margin-inline-end: 0.35em;
  }
  svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Over the icon's corner, so that nothing moves when it comes and goes. */
  .count {
    position: absolute;
    inset-block-start: -0.6em;
    inset-inline-start: 1.1em;
    min-inline-size: 1.55em;
    padding-inline: 0.35em;
    border-radius: 1em;
    color: var(--_on-accent);
    background: var(--_accent);
    font-size: 0.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    text-align: center;
  }
  /* Room for the usual sum from the start, for the same reason. */
  .total {
    min-inline-size: 3.9em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  [part='error'] {
    max-inline-size: 22em;
    font-size: 0.875em;
  }
  .waiting {
    display: block;
    inline-size: 3em;
    block-size: 0.8em;
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid;
      line-height: 1.4;
    }
  }
`;
