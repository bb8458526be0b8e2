import type { JoinQueue, QueuePlace } from '../../schema/queue.js';
import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import type { VisitorSession } from '../session.js';
import { isEmpty } from './baskets.js';
import type { Baskets } from './baskets.js';
import type { Desk } from './desk.js';
import { isToken } from './logins.js';
import type { QueueRecord } from './records.js';

/**
 * The queue in front of busy instances, while its scenario is on: one for all of them. It moves on with each poll of a
 * visitor; a pass is good until an order is placed. Source: reference 0.2.
 */
export class Queue {
  readonly #desk: Desk;
  readonly #baskets: Baskets;

  constructor(desk: Desk, baskets: Baskets) {
    this.#desk = desk;
    this.#baskets = baskets;
  }

  /** What adding tickets of these instances answers to a visitor whose turn has not come. */
  mustJoin(visitor: VisitorSession, instances: readonly SeasonInstance[]): JoinQueue | undefined {
    if (!this.#desk.scenarios.conditions.queue || this.#place(visitor)?.passed) return undefined;
    const id = instances.find(({ queued }) => queued)?.wire.id;
    if (id === undefined) return undefined;
    return {
      eventInstanceId: id,
      joinQueue: `/api/v3/basket/queue/${id}`,
      message: 'Many people want to book this performance. Please join the queue.',
      code: 'JoinQueue',
    };
  }

  /** Joins at the end, or polls. */
  join(visitor: VisitorSession, instanceId: string): QueuePlace {
    const { conditions } = this.#desk.scenarios;
    const instance = this.#desk.instance(instanceId);
    if (!conditions.queue || !instance.queued)
      return { queueNumber: 0, headOfQueue: 0, status: 'CanProceed' };
    const place = this.#place(visitor) ?? this.#take(visitor);
    const ahead = place.passed ? 0 : Math.max(0, conditions.queueLength - place.waited);
    if (ahead === 0) place.passed = true;
    else place.waited += 1;
    return {
      queueNumber: place.number,
      headOfQueue: place.number - ahead,
      status: place.passed ? 'CanProceed' : 'MustWait',
    };
  }

  /** The pass was good for one order. */
  leave(visitor: VisitorSession): void {
    const token = visitor.get('queue');
    if (isToken(token)) delete this.#desk.state.queue[token];
    if (token !== undefined) visitor.set('queue', undefined);
  }

  #place(visitor: VisitorSession): QueueRecord | undefined {
    const token = visitor.get('queue');
    return isToken(token) ? this.#desk.state.queue[token] : undefined;
  }

  #take(visitor: VisitorSession): QueueRecord {
    const basket = this.#baskets.current(visitor);
    if (basket && !isEmpty(basket))
      throw new Refusal(400, 'Check out or empty your basket before you join the queue.');
    const { state, scenarios } = this.#desk;
    state.queueNumber = Math.max(state.queueNumber, scenarios.conditions.queueLength) + 1;
    const token = crypto.randomUUID();
    const place = { number: state.queueNumber, waited: 0, passed: false };
    state.queue[token] = place;
    visitor.set('queue', token);
    return place;
  }
}
