import { html } from 'hono/html';
import type { Refusal } from '../../refusal.js';
import type { System } from '../../system.js';
import type { Html } from '../html.js';
import { frontPath, panelPath } from '../panel/base.js';
import { counted } from '../words.js';
import { addresses } from './addresses.js';
import { dialectForm } from './dialects.js';
import { eventTable } from './events.js';
import type { Front } from './front.js';
import { inForce } from './in-force.js';
import { people } from './people.js';
import { scenarioForms } from './scenarios.js';
import { shop } from './shop.js';

interface FrontOptions {
  readonly systems: ReadonlyMap<string, System>;
  readonly base: string;
  /** The first one where this is none of them. */
  readonly client?: string | undefined;
  readonly problem?: Refusal;
}

/** Its own files and forms only: texts of a recorded catalogue cannot bring anything along. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

const parts: readonly (readonly [id: string, name: string])[] = [
  ['addresses', 'Addresses'],
  ['scenarios', 'Scenarios'],
  ['events', 'Events'],
  ['people', 'People'],
  ['shop', 'Shop and codes'],
  ['dialects', 'Dialects'],
];

const clientLinks = (front: Front): Html | false =>
  front.systems.size > 1 &&
  html`<nav class="clients" aria-label="Clients">
    ${[...front.systems.values()].map(
      ({ client, catalogue }) =>
        html`<a
          href="${frontPath(front.base, client)}"
          ${client === front.system.client && 'aria-current=page'}
        >
          ${catalogue.season.venueName} <small>${client}</small>
        </a>`,
    )}
  </nav>`;

const masthead = (front: Front): Html => {
  const { season } = front.system.catalogue;
  const instances = season.events.reduce((sum, event) => sum + event.instances.length, 0);
  return html`<header class="masthead">
    <div class="width">
      <p class="kicker">Foyer sandbox</p>
      <h1>${season.venueName}</h1>
      <p class="lead">
        A ticketing system to build against: ${counted(season.events.length, 'event')},
        ${counted(instances, 'performance')}, a box office with rules, and switches to make it misbehave.
        Nothing here is real; no card is ever charged.
      </p>
      ${clientLinks(front)}
    </div>
  </header>`;
};

const problemNote = ({ problem }: Front): Html | undefined =>
  problem &&
  html`<div class="problem" role="alert"><strong>That was not switched.</strong> ${problem.message}</div>`;

const page = (front: Front): Html =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          ${front.problem && 'Not switched: '}${front.system.catalogue.season.venueName} – Foyer sandbox
        </title>
        <link rel="stylesheet" href="${panelPath(front.base, 'front.css')}" />
        <link rel="icon" href="${panelPath(front.base, 'icon.svg')}" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${masthead(front)}
        <nav class="parts" aria-label="Parts of this page">
          <ul class="width">
            ${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
          </ul>
        </nav>
        <main id="main" class="width">
          ${problemNote(front)} ${addresses(front)}
          <section id="scenarios" aria-labelledby="scenarios-heading">
            <h2 id="scenarios-heading">Scenarios</h2>
            ${inForce(front)} ${scenarioForms(front)}
          </section>
          ${eventTable(front)} ${people(front)} ${shop(front)} ${dialectForm(front)}
        </main>
      </body>
    </html>`;

/** The front page: what is in the sandbox, and its switches. */
export const showFront = async ({ systems, base, client, problem }: FrontOptions): Promise<Response> => {
  const system = systems.get(client?.toLowerCase() ?? '') ?? [...systems.values()][0];
  if (!system) return new Response('This sandbox has no client. Start it with one.', { status: 404 });
  return new Response(await page({ systems, base, system, problem }), {
    status: problem?.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
    },
  });
};
