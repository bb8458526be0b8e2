import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import type { SeasonInstance } from '../../season/types.js';
import { show } from '../layout.js';
import type { Visit } from '../visit.js';

/** Seconds between two looks at the queue. Source: reference 0.2. */
const pollEvery = 10;

/** The visitor's place in the queue; undefined when it is their turn. Source: iframes A13. */
export const showQueue = (visit: Visit, instance: SeasonInstance): Promise<Response> | undefined => {
  try {
    const place = visit.system.boxOffice.queue.join(visit.visitor, instance.wire.id);
    if (place.status === 'CanProceed') return undefined;
    return show(visit, {
      title: 'You are in the queue',
      refresh: pollEvery,
      body: html`<p>
          Many people want tickets at the moment. Your number is <strong>${place.queueNumber}</strong>; number
          <strong>${place.headOfQueue}</strong> is being served now.
        </p>
        <p>
          Please leave this page open. It looks again by itself every ${pollEvery} seconds and takes you to
          the seats when it is your turn.
        </p>`,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return show(visit, {
      title: 'There is a queue for this event',
      problem: error,
      status: error.status,
      body: html`<p><a href="${visit.link('Basket2.aspx')}">Go to your basket</a></p>`,
    });
  }
};
