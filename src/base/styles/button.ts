import { css } from 'lit';

/** Buttons: the plain one, and one that looks like a link. */
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
  button.quiet {
    padding: 0;
    border-color: transparent;
    color: inherit;
    background: none;
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }
`;
