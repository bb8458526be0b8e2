import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    /* Room for the usual from the start. */
    min-inline-size: 4em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: var(--_control-height);
    gap: 0 var(--_space);
  }
  a,
  button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control-height);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  [aria-disabled] {
    cursor: default;
    opacity: 0.7;
  }
  button,
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .waiting {
    inline-size: 4em;
    block-size: 0.8em;
  }
  [part='error'],
  [part='status'] {
    max-inline-size: 22em;
    font-size: 0.875em;
  }
  [part='error'] {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_danger);
  }
  [part='status'] {
    color: var(--_muted);
  }
`;
