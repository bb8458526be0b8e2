import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Described, Typed } from '../../scripts/manifest/manifest.js';
import { documented } from './manifest.js';

/** Outlines a part while its row is pointed at or has the focus. */
const outline = (tag: string, part: string, on: boolean) => (event: Event) => {
  const root = (event.currentTarget as HTMLElement).closest('.anatomy');
  const sheet = root?.querySelector('style.outline');
  if (sheet)
    sheet.textContent = on
      ? `.anatomy ${tag}::part(${part}) { outline: 3px solid #d6006c; outline-offset: 2px; }`
      : '';
};

const table = (title: string, head: readonly string[], rows: readonly TemplateResult[]): unknown =>
  rows.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        <table>
          <thead>
            <tr>
              ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>`;

const row = (name: string, { description }: Described, more: unknown = nothing): TemplateResult =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    ${more}
    <td>${description}</td>
  </tr>`;

const partRow = (tag: string, { name, description }: Described): TemplateResult => {
  const [show, hide] = [outline(tag, name, true), outline(tag, name, false)];
  return html`<tr @pointerenter=${show} @pointerleave=${hide} @focusin=${show} @focusout=${hide}>
    <th scope="row">
      <button type="button"><code>::part(${name})</code></button>
    </th>
    <td>${description}</td>
  </tr>`;
};

const initial = ({ default: value }: Typed): TemplateResult => html`<td>${value}</td>`;

/** An element, and tables of all that CSS, scripts and markup of an author's can reach, from the manifest. */
export const anatomy = (tag: string, example: TemplateResult): TemplateResult => {
  const {
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    events = [],
    hooks = [],
    slots = [],
  } = documented(tag);
  return html`<div class="anatomy">
    <style class="outline"></style>
    ${example}
    <div class="reference" lang="en" dir="ltr">
      ${table(
        'Parts',
        ['Part', 'Is'],
        cssParts.map((part) => partRow(tag, part)),
      )}
      ${table(
        'Tokens',
        ['Token', 'Otherwise', 'Is'],
        cssProperties.map((token) => row(token.name, token, initial(token))),
      )}
      ${table(
        'States',
        ['State', 'When'],
        cssStates.map((state) => row(`:state(${state.name})`, state)),
      )}
      ${table(
        'Hooks',
        ['Hook', 'Within', 'Does'],
        hooks.map((hook) =>
          row(hook.name, hook, html`<td>${hook.repeated ? 'a copy of the template' : 'the element'}</td>`),
        ),
      )}
      ${table(
        'Slots',
        ['Slot', 'Holds'],
        slots.map((slot) => row(slot.name || '(default)', slot)),
      )}
      ${table(
        'Events',
        ['Event', 'When'],
        events.map((event) => row(event.name, event)),
      )}
    </div>
  </div>`;
};
