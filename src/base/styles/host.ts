import { css } from 'lit';

/**
 * Tokens as every element uses them, with what they are where the page sets none. They are used here and never declared,
 * so that a page may set them anywhere. Colours that surround text come from the text itself: they suit a light page, a
 * dark one, and one that says nothing of either.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--foyer-accent, light-dark(#a5371b, #ffa288));
    --_on-accent: var(--foyer-on-accent, light-dark(#fff, #2a0f06));
    --_muted: var(--foyer-muted, color-mix(in srgb, currentcolor 76%, transparent));
    --_surface: var(--foyer-surface, color-mix(in srgb, currentcolor 7%, transparent));
    --_danger: var(--foyer-danger, light-dark(#b3261e, #ffb4a9));
    --_radius: var(--foyer-radius, 0.5rem);
    --_space: var(--foyer-space, 1rem);
    --_control-height: var(--foyer-control-height, 2.75rem);
    box-sizing: border-box;
    color: var(--foyer-text, inherit);
    font-family: var(--foyer-font, inherit);
    font-size: var(--foyer-font-size, inherit);
    line-height: var(--foyer-line, inherit);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--foyer-focus, currentcolor);
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  p {
    margin: 0;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .waiting {
    border-radius: var(--_radius);
    background: var(--_surface);
    /* A quick answer shows no sign of waiting. It fades in where it is: nothing moves. */
    animation: appear 0.3s 0.2s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .waiting {
      outline: 1px solid GrayText;
      outline-offset: -1px;
    }
  }
`;
