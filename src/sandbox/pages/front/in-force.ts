import { html } from 'hono/html';
import { dialectNames } from '../../dialects.js';
import type { Fault } from '../../scenarios.js';
import type { System } from '../../system.js';
import type { Html } from '../html.js';
import { counted } from '../words.js';
import { conditionTexts } from './conditions.js';
import { switchPath } from './front.js';
import type { Front } from './front.js';

const what = (fault: Fault): string => {
  switch (fault.kind) {
    case 'delay':
      return `Answers after ${fault.ms.toLocaleString('en-GB')} ms`;
    case 'hang':
      return 'Never answers';
    case 'hang-then-apply':
      return 'Never answers, applies later';
    case 'status': {
      const cors =
        fault.cors === undefined ? '' : fault.cors ? ' with CORS headers' : ' without CORS headers';
      return `Answers ${fault.status}${cors}`;
    }
    case 'html':
      return 'Answers HTML in place of JSON';
    case 'cut-off':
      return 'Cuts its JSON off';
    case 'wrong-types':
      return 'Swaps numbers and strings';
    case 'body':
      return 'Answers a text of your own';
  }
};

/** A fault as a sentence. */
export const faultInWords = (fault: Fault): string => {
  const calls =
    fault.path === undefined
      ? `any ${fault.method ?? ''} call`
      : `${fault.method ?? 'any call'} to ${fault.path}`;
  const times = fault.times === undefined ? 'until undone' : `for ${counted(fault.times, 'more call')}`;
  return `${what(fault)}: ${calls.replace(/\s+/g, ' ')}, ${times}.`;
};

/** Every switch that is on, as sentences. */
export const switchedOn = (system: System): string[] => {
  const { scenarios, clock } = system;
  const { conditions } = scenarios;
  const spoken = dialectNames.filter((name) => system.speaks(name)).length;
  return [
    ...conditionTexts.filter(({ name }) => conditions[name]).map(({ title }) => `${title}.`),
    ...scenarios.faults.map(faultInWords),
    ...(clock.offset === 0 ? [] : [`The clock is moved on by ${counted(clock.offset / 60_000, 'minute')}.`]),
    ...(spoken === 0 ? [] : [`${counted(spoken, 'dialect')} spoken.`]),
  ];
};

/** What is switched on now, and the way out of all of it. */
export const inForce = (front: Front): Html => {
  const on = switchedOn(front.system);
  if (on.length === 0)
    return html`<p class="calm"><strong>All calm.</strong> The system behaves as documented.</p>`;
  return html`<div class="in-force">
    <h3>In force now</h3>
    <ul>
      ${on.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <form method="post" action="${switchPath(front, 'undo')}"><button class="primary">Undo all</button></form>
  </div>`;
};
