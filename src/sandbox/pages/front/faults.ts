import { html } from 'hono/html';
import type { Html } from '../html.js';
import { switchPath } from './front.js';
import type { Front } from './front.js';

const simple: readonly { readonly kind: string; readonly label: string; readonly about: string }[] = [
  { kind: 'hang', label: 'Hang', about: 'no answer, nothing applied' },
  { kind: 'hang-then-apply', label: 'Hang, then apply', about: 'a write that commits late' },
  { kind: 'html', label: 'HTML in place of JSON', about: 'as a waiting room does' },
  { kind: 'cut-off', label: 'Cut-off JSON', about: 'the first half only' },
  { kind: 'wrong-types', label: 'Wrong types', about: 'numbers as strings, strings as numbers' },
];

const resources = [
  'events',
  'events/*',
  'events/*/availability',
  'instances/*/status',
  'basket',
  'basket/tickets',
  'basket/**',
  'customer',
  'customer/authenticate',
  'customer/**',
  'website/ChooseSeats.aspx',
  'website/**',
];

const targetFields = html`<div class="fields">
  <label>
    Method
    <select name="method">
      <option value="">Any</option>
      ${['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => html`<option>${method}</option>`)}
    </select>
  </label>
  <label class="wide">
    <span>Path below <code>api/v3/</code></span>
    <input name="path" list="resources" placeholder="any" autocapitalize="none" spellcheck="false" />
  </label>
  <datalist id="resources">${resources.map((path) => html`<option value="${path}"></option>`)}</datalist>
  <label>
    For how many calls
    <input name="times" type="number" min="1" placeholder="all" />
  </label>
</div>`;

const delayFields = html`<fieldset class="fault">
  <legend>Answer late</legend>
  <div class="fields">
    <label>Milliseconds <input name="ms" type="number" min="0" value="3000" /></label>
    <button name="kind" value="delay">Delay</button>
  </div>
</fieldset>`;

const statusFields = html`<fieldset class="fault">
  <legend>Answer with a status</legend>
  <div class="fields">
    <label>Status <input name="status" type="number" min="200" max="599" value="500" /></label>
    <label class="wide">
      CORS headers
      <select name="cors">
        <option value="">As the real system</option>
        <option value="true">With</option>
        <option value="false">Without</option>
      </select>
    </label>
    <label>Retry-After, seconds <input name="retryAfter" type="number" min="0" placeholder="none" /></label>
    <button name="kind" value="status">Answer so</button>
  </div>
</fieldset>`;

/** Which calls go wrong, and one button for each way to go wrong. */
export const faultForm = (front: Front): Html =>
  html`<form method="post" action="${switchPath(front, 'faults')}">
    <p class="note">
      Say which calls, then press what should happen. A star stands for one part of the path, two for the
      rest.
    </p>
    ${targetFields}
    <div class="fault-kinds">
      ${delayFields} ${statusFields}
      <fieldset class="fault">
        <legend>Or</legend>
        <ul class="plain">
          ${simple.map(
            ({ kind, label, about }) =>
              html`<li>
                <button name="kind" value="${kind}">${label}</button> <span class="note">${about}</span>
              </li>`,
          )}
        </ul>
      </fieldset>
    </div>
  </form>`;
