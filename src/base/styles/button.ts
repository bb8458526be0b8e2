import { css } from 'lit';

/** The plain button. */
export const buttonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_control-height);
    min-inline-size: 2.75rem;
    padding: 0.25em 1.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_on-accent);
    background: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, light-dark(#000, #fff));
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
`;
