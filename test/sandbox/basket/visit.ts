import assert from 'node:assert/strict';
import { createSandbox } from '../../../src/sandbox/index.js';
import type { Dialect, Sandbox, System } from '../../../src/sandbox/index.js';
import type { SeasonInstance } from '../../../src/sandbox/season/types.js';
import { memorySession } from '../../support/visitor.js';
import type { MemorySession } from '../../support/visitor.js';

const now = Date.UTC(2026, 8, 14, 9);

export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** The JSON of the answer; undefined when there is none. */
  readonly body: unknown;
}

/** What is sent instead of JSON. */
export interface Raw {
  readonly type: string;
  readonly text: string;
}

/** A venue whose system speaks these dialects. */
export class Venue {
  readonly sandbox: Sandbox;
  readonly system: System;

  constructor(dialects: readonly Dialect[] = []) {
    this.sandbox = createSandbox({ now: () => now, dialects });
    const system = this.sandbox.systems.get('lantern');
    assert.ok(system);
    this.system = system;
  }

  visit(): Visit {
    return new Visit(this);
  }

  /** A performance on sale with reserved seats, next in time, and seats that anyone may book there. */
  rows(): { readonly instance: SeasonInstance; readonly seats: string[]; readonly type: string } {
    const { catalogue, boxOffice } = this.system;
    for (const instance of catalogue.instances) {
      if (boxOffice.whyNotOnSale(instance) !== undefined || instance.queued) continue;
      if (!instance.wire.hasBestAvailableOverlay) continue;
      const states = boxOffice.seatStates(instance, memorySession());
      const seats = [...states].filter(([, state]) => state === 'available').map(([id]) => id);
      if (seats.length > 30) return { instance, seats, type: this.type(instance) };
    }
    throw new Error('The season has no performance with free seats.');
  }

  /** A queued performance on sale. */
  busy(): SeasonInstance {
    const { catalogue, boxOffice } = this.system;
    for (const instance of catalogue.instances)
      if (instance.queued && boxOffice.whyNotOnSale(instance) === undefined) return instance;
    throw new Error('The season has no queued performance.');
  }

  /** A ticket type that is sold in every band. */
  type({ priceListId }: SeasonInstance): string {
    const id = this.system.catalogue.priceList(priceListId)?.prices[0]?.ticketType.id;
    assert.ok(id !== undefined);
    return id;
  }
}

/** Someone who talks to the API; tokens are kept as a browser would. */
export class Visit {
  readonly session: MemorySession = memorySession();
  readonly #venue: Venue;

  constructor(venue: Venue) {
    this.#venue = venue;
  }

  /** Sends a request and gives back whatever is answered. */
  async send(method: string, path: string, body?: object | Raw): Promise<Answered> {
    const raw =
      body === undefined
        ? undefined
        : 'type' in body && 'text' in body
          ? body
          : { type: 'application/json', text: JSON.stringify(body) };
    const request = new Request(`http://tickets.example/lantern/api/v3/${path}`, {
      method,
      ...(raw && { body: raw.text, headers: { 'Content-Type': raw.type } }),
    });
    const answer = await this.#venue.sandbox.handle(request, this.session);
    const type = answer.headers.get('Content-Type');
    const text = await answer.text();
    const isJson = text !== '' && type?.startsWith('application/json');
    return { status: answer.status, type, text, body: isJson ? (JSON.parse(text) as unknown) : undefined };
  }

  /** The same, where nothing but a success will do. */
  async ok(method: string, path: string, body?: object | Raw): Promise<unknown> {
    const answer = await this.send(method, path, body);
    assert.ok(
      answer.status >= 200 && answer.status < 300,
      `${method} ${path}: ${answer.status} ${answer.text}`,
    );
    return answer.body;
  }

  /** A list, where nothing but a list will do. */
  async list(method: string, path: string, body?: object | Raw): Promise<Record<string, unknown>[]> {
    const list = await this.ok(method, path, body);
    assert.ok(Array.isArray(list), `${method} ${path} answers a list`);
    return list as Record<string, unknown>[];
  }

  /** An object, where nothing but an object will do. */
  async object(method: string, path: string, body?: object | Raw): Promise<Record<string, unknown>> {
    const object = await this.ok(method, path, body);
    assert.ok(typeof object === 'object' && object !== null && !Array.isArray(object));
    return object as Record<string, unknown>;
  }

  /** A refusal with this status; gives back its message and problems as one text. */
  async refused(status: number, method: string, path: string, body?: object | Raw): Promise<string> {
    const answer = await this.send(method, path, body);
    assert.equal(answer.status, status, `${method} ${path}: ${answer.text}`);
    assert.ok(typeof answer.body === 'object' && answer.body !== null, answer.text);
    const { message, problems } = answer.body as { message?: unknown; problems?: unknown };
    assert.ok(typeof message === 'string' && Array.isArray(problems));
    return [message, ...(problems as unknown[])].join(' ');
  }

  async logIn(name: string): Promise<void> {
    await this.ok('POST', 'customer/authenticate', { email: `${name}@example.org`, password: 'gaslight' });
  }
}
