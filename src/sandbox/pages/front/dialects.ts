import { html } from 'hono/html';
import { dialectNames, dialects } from '../../dialects.js';
import type { Html } from '../html.js';
import { switchPath } from './front.js';
import type { Front } from './front.js';

/** Text with the parts between back ticks as code. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;

/** Where facts conflict, the ways to behave. */
export const dialectForm = (front: Front): Html =>
  html`<section id="dialects" aria-labelledby="dialects-heading">
    <h2 id="dialects-heading">Dialects</h2>
    <p>
      Where what is known about the real system conflicts or ends, the sandbox can behave both ways. Unticked
      is as documented.
    </p>
    <form method="post" action="${switchPath(front, 'dialects')}">
      <ul class="dialects">
        ${dialectNames.map(
          (name) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  name="dialect"
                  value="${name}"
                  ${front.system.speaks(name) && 'checked'}
                />
                <span><code>${name}</code> ${withCode(dialects[name])}</span>
              </label>
            </li>`,
        )}
      </ul>
      <p class="actions">
        <button class="primary">Speak what is ticked</button>
        <button name="preset" value="as-documented">All as documented</button>
        <button name="preset" value="the-other-way">All the other way</button>
      </p>
    </form>
  </section>`;
