import { html } from 'hono/html';
import type { Html } from '../html.js';
import { conditionTexts } from './conditions.js';
import { faultForm } from './faults.js';
import { switchPath } from './front.js';
import type { Front } from './front.js';

const conditionRows = (front: Front): Html => {
  const { conditions } = front.system.scenarios;
  return html`<ul class="switches">
    ${conditionTexts.map(({ name, title, about }) => {
      const on = conditions[name];
      return html`<li>
        <form method="post" action="${switchPath(front, 'conditions')}">
          <div><strong>${title}</strong> <span class="note">${about}</span></div>
          ${
            name === 'queue' &&
            html`<label class="short"
              >Waits
              <input name="queueLength" type="number" min="0" max="99" value="${conditions.queueLength}" />
              polls</label
            >`
          }
          <button
            name="${name}"
            value="${String(!on)}"
            aria-label="${title}: turn ${on ? 'off' : 'on'}"
            class="${on ? 'on' : ''}"
          >
            ${on ? 'Turn off' : 'Turn on'}
          </button>
        </form>
      </li>`;
    })}
  </ul>`;
};

const moments = (front: Front): Html =>
  html`<ul class="switches">
    <li>
      <form method="post" action="${switchPath(front, 'clock')}">
        <div>
          <strong>Move the clock on</strong>
          <span class="note">Baskets expire, sales open, curtains rise.</span>
        </div>
        <label class="short"><input name="minutes" type="number" value="20" required /> minutes</label>
        <button aria-label="Move the clock on">Move</button>
      </form>
    </li>
    <li>
      <form method="post" action="${switchPath(front, 'lose-sessions')}">
        <div>
          <strong>Lose all sessions</strong>
          <span class="note">Baskets empty and log-ins end, as after a restart.</span>
        </div>
        <button aria-label="Lose all sessions">Lose</button>
      </form>
    </li>
    <li>
      <form method="post" action="${switchPath(front, 'release')}">
        <div>
          <strong>Let hanging calls go</strong>
          <span class="note">Those that apply late are applied now.</span>
        </div>
        <button aria-label="Let go of hanging calls">Let go</button>
      </form>
    </li>
    <li>
      <form method="post" action="${switchPath(front, 'reset')}">
        <div>
          <strong>Start afresh</strong>
          <span class="note">Undoes all and forgets baskets, log-ins, orders and new accounts.</span>
        </div>
        <button aria-label="Start afresh">Start afresh</button>
      </form>
    </li>
  </ul>`;

/** Everything that can be made to happen. */
export const scenarioForms = (front: Front): Html =>
  html`<div class="columns">
      <div class="card">
        <h3>What holds until it is turned off</h3>
        ${conditionRows(front)}
      </div>
      <div class="card">
        <h3>What happens at once</h3>
        ${moments(front)}
      </div>
    </div>
    <div class="card">
      <h3>What goes wrong with calls</h3>
      ${faultForm(front)}
    </div>`;
