import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { clientOf, sandboxBase } from './sandbox.js';

/** Switches of the toolbar. */
interface Globals {
  readonly scheme?: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** The page that a story stands on: it says once which venue it is, in which language and scheme. */
export const venue: Decorator = (story, context) => {
  const base = sandboxBase();
  if (typeof base !== 'string') return html`<p class="blocked" role="alert">${base.message}</p>`;
  const { scheme = 'light', lang = 'en-GB', dir = 'ltr' } = context.globals as Globals;
  const { unset = false } = context.parameters as { unset?: boolean };
  return html`<div
    class="venue"
    data-scheme=${scheme}
    lang=${lang}
    dir=${dir}
    client-name=${unset ? nothing : clientOf(context)}
    custom-domain=${unset ? nothing : base}
  >
    ${story()}
  </div>`;
};
