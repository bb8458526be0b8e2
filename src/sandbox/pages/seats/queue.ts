import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import type { SeasonInstance } from '../../season/types.js';
import { wayLink, wayTo } from '../embed/ways.js';
import { show } from '../layout.js';
import type { Visit } from '../visit.js';

/** Seconds between two looks at the queue. Source: reference 0.2. */
const pollEvery = 10;

/** The visitor's place in the queue; undefined when it is their turn. Source: iframes A13. */
export const showQueue = (visit: Visit, instance: SeasonInstance): Promise<Response> | undefined => {
  const { common } = visit.texts;
  try {
    const place = visit.system.boxOffice.queue.join(visit.visitor, instance.wire.id);
    if (place.status === 'CanProceed') return undefined;
    return show(visit, {
      title: common.queueTitle,
      refresh: pollEvery,
      body: html`<p>${common.queueNumbers(place.queueNumber ?? 0, place.headOfQueue ?? 0)}</p>
        <p>${common.queueWait(pollEvery)}</p>`,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return show(visit, {
      title: common.queueClosed,
      problem: error,
      body: html`<p>${wayLink(wayTo(visit, 'basketLink'), common.goToBasket)}</p>`,
    });
  }
};
