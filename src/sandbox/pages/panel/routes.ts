import { Hono } from 'hono';
import type { Env } from '../../http/env.js';
import { Refusal } from '../../refusal.js';
import type { System } from '../../system.js';
import { readForm } from '../arguments.js';
import type { Arguments } from '../arguments.js';
import { showFront } from '../front/front-page.js';
import { css } from '../styles/css.js';
import { icon } from '../styles/icon.js';
import { frontCss } from '../styles/front.js';
import { redirect } from '../visit.js';
import { baseOf, frontPath } from './base.js';
import { conditionsFrom, dialectsFrom, faultFrom, minutesFrom } from './read-form.js';

/** What a switch does, and the part of the front page that shows it. */
interface Switch {
  readonly part: 'scenarios' | 'dialects';
  turn(system: System, form: Arguments): void;
}

const switches: Readonly<Record<string, Switch>> = {
  faults: { part: 'scenarios', turn: ({ scenarios }, form) => scenarios.add(faultFrom(form)) },
  conditions: {
    part: 'scenarios',
    turn({ scenarios }, form) {
      scenarios.conditions = conditionsFrom(form, scenarios.conditions);
    },
  },
  clock: {
    part: 'scenarios',
    turn({ clock }, form) {
      clock.offset += minutesFrom(form) * 60_000;
    },
  },
  'lose-sessions': { part: 'scenarios', turn: ({ boxOffice }) => boxOffice.loseSessions() },
  release: { part: 'scenarios', turn: ({ scenarios }) => scenarios.release() },
  undo: { part: 'scenarios', turn: (system) => system.undo() },
  reset: {
    part: 'scenarios',
    turn(system) {
      system.undo();
      system.boxOffice.reset();
    },
  },
  dialects: { part: 'dialects', turn: (system, form) => system.speak(dialectsFrom(form)) },
};

/** The switches behind the forms of the front page; mounted at `/~sandbox/panel`. */
export const panelRoutes = (systems: ReadonlyMap<string, System>): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.get('/front.css', () => css(frontCss));
  routes.get('/icon.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }));
  routes.post('/:client/:switch', async (c) => {
    const base = baseOf(c.req.url);
    const system = systems.get(c.req.param('client').toLowerCase());
    const name = c.req.param('switch');
    const found = Object.hasOwn(switches, name) ? switches[name] : undefined;
    if (!system || !found) return c.text('The sandbox has no such switch. Go back to its front page.', 404);
    try {
      found.turn(system, await readForm(c.req.raw));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showFront({ systems, base, client: system.client, problem: error });
    }
    return redirect(`${frontPath(base, system.client)}#${found.part}`);
  });
  return routes;
};
