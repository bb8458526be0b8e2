import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import type { VisitorSession } from '../session.js';
import type { System } from '../system.js';
import { basketRoutes } from './basket/routes.js';
import { fileRoutes } from './catalogue/files.js';
import { catalogueRoutes } from './catalogue/routes.js';
import { controlRoutes } from './control/routes.js';
import { cors } from './cors.js';
import { customerRoutes } from './customer/routes.js';
import type { Env } from './env.js';
import { answer } from './env.js';
import { faults } from './faults.js';
import { onError } from './refusals.js';
import { panelRoutes } from '../pages/panel/routes.js';
import { pageRoutes } from '../pages/routes.js';

export interface AppOptions {
  readonly systems: ReadonlyMap<string, System>;
  /** Sub-path it is mounted at, such as `/preview/~sandbox`; empty at the root. */
  readonly base: string;
  /** May a page of this origin read the API? */
  readonly allowed: (origin: string) => boolean;
  /** The origin of API requests that name none. */
  readonly assumedOrigin: string | undefined;
  /** Which client a host name serves: one, all (`*`), or none (`undefined`). */
  readonly hostServes: (hostname: string) => string | undefined;
  /** Called with what should never happen. */
  readonly report: (error: Error) => void;
  /** Called with a sentence when a request cannot be meant for this sandbox. */
  readonly notice: (sentence: string) => void;
}

/** The visitor of each request, handed past Hono, which has no place for it before the first middleware. */
export type VisitorOf = (request: Request) => VisitorSession;

const forgetful: VisitorSession = { get: () => undefined, set: () => {} };

/** The whole system on HTTP: its API, its pages and the switches of the sandbox. */
export const createApp = (options: AppOptions, visitorOf: VisitorOf): Hono<Env> => {
  const app = new Hono<Env>().basePath(options.base);

  const findSystem: MiddlewareHandler<Env> = async (c, next) => {
    const url = new URL(c.req.url);
    const client = (c.req.param('client') ?? '').toLowerCase();
    const system = options.systems.get(client);
    const served = options.hostServes(url.hostname);
    if (!system || (served !== '*' && served !== client)) {
      options.notice(whyNot(url.hostname, client, served, [...options.systems.keys()]));
      return c.text('There is no such ticketing system here.', 404);
    }
    c.set('system', system);
    c.set('visitor', system.scenarios.conditions.cookiesRefused ? forgetful : visitorOf(c.req.raw));
    c.set('base', url.origin + options.base);
    return next();
  };

  const api = new Hono<Env>();
  api.use('*', cors(options.allowed, options.assumedOrigin), faults);
  api.route('/', catalogueRoutes());
  api.route('/', basketRoutes());
  api.route('/', customerRoutes());
  api.all('*', (c) => answer(c, { message: `No HTTP resource was found that matches ${c.req.path}.` }, 404));

  app.onError(onError(options.report));
  app.route('/~sandbox/panel', panelRoutes(options.systems));
  app.route('/~sandbox', controlRoutes(options.systems));
  // Three segments at least: a browser asks every host for its favicon.
  app.use('/:client/:area/*', findSystem);
  app.route('/:client/api/v3', api);
  app.route('/:client/files', fileRoutes());
  app.route('/', pageRoutes(options.systems));
  return app;
};

const whyNot = (hostname: string, client: string, served: string | undefined, known: string[]): string => {
  if (served === undefined) return `No ticketing system is set up for the host name "${hostname}".`;
  if (!known.includes(client))
    return `A page asked for the client "${client}"; this sandbox has ${known.join(', ')}. Check client-name.`;
  return `The host name "${hostname}" belongs to the client "${served}", a page asked it for "${client}".`;
};
