import assert from 'node:assert/strict';
import { createSandbox } from '../../../src/sandbox/index.js';
import type { SandboxOptions, System } from '../../../src/sandbox/index.js';
import { memorySession } from '../../support/visitor.js';

export type Row = Readonly<Record<string, unknown>>;

/** A sandbox on one summer's day, and a visitor of it. */
export interface Desk {
  readonly system: System;
  /** The answer to `GET` of a path below `api/v3/`. */
  get(path: string): Promise<Response>;
  /** The list that a path answers with. */
  rows(path: string): Promise<Row[]>;
  /** The object that a path answers with. */
  row(path: string): Promise<Row>;
  send(method: string, path: string, body?: unknown): Promise<Response>;
  /** Anything below the client's name. */
  fetch(path: string): Promise<Response>;
}

/** Noon in British summer time. */
export const noon = Date.UTC(2026, 6, 15, 11);

export const openDesk = (options: SandboxOptions = {}): Desk => {
  const sandbox = createSandbox({ now: () => noon, report: (error) => assert.fail(error), ...options });
  const system = sandbox.systems.get('lantern') ?? assert.fail();
  const visitor = memorySession();
  const base = `https://tickets.venue.test${options.base ?? ''}/lantern`;
  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    sandbox.handle(
      new Request(`${base}/api/v3/${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      }),
      visitor,
    );
  const json = async (path: string): Promise<unknown> => {
    const answer = await send('GET', path);
    assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
    return answer.json();
  };
  return {
    system,
    get: (path) => send('GET', path),
    rows: async (path) => (await json(path)) as Row[],
    row: async (path) => (await json(path)) as Row,
    send,
    fetch: (path) => sandbox.handle(new Request(`${base}/${path}`), visitor),
  };
};

export const starts = (rows: readonly Row[]): string[] => rows.map(({ start }) => String(start));

export const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => String(name));
