import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asDocumented, createSandbox, dialectNames, theOtherWay } from '../../src/sandbox/index.js';
import type { Dialect } from '../../src/sandbox/index.js';
import { memorySession } from '../support/visitor.js';
import { catalogueExchanges, queueExchanges, visitExchanges } from './exchanges.js';
import type { Exchange, Schema } from './exchanges.js';

/** Takes a list out of the envelope that event availability has. */
const itemsOf = (json: unknown): readonly unknown[] => {
  if (Array.isArray(json)) return json;
  if (typeof json === 'object' && json !== null && 'data' in json && Array.isArray(json.data))
    return json.data;
  return [json];
};

/** What was parsed, written back, must be what came in: no field lost, none changed. */
const assertKept = (schema: Schema, item: unknown, where: string): void => {
  const parsed = schema.safeParse(item);
  assert.ok(
    parsed.success,
    `${where}: ${JSON.stringify(parsed.error)} in ${JSON.stringify(item).slice(0, 400)}`,
  );
  assert.deepEqual(parsed.data, item, where);
};

const lone = dialectNames.map((dialect): [string, readonly Dialect[]] => [`dialect ${dialect}`, [dialect]]);
const ways: readonly (readonly [string, readonly Dialect[]])[] = [
  ['as documented', asDocumented],
  ['the other way', theOtherWay],
  ...lone,
];

for (const [way, dialects] of ways)
  describe(`every answer of the sandbox passes the schemas, ${way}`, () => {
    const sandbox = createSandbox({ dialects });
    const system = sandbox.systems.get('lantern');
    assert.ok(system);

    const run = async (exchanges: readonly Exchange[]): Promise<void> => {
      const visitor = memorySession();
      for (const { method, path, body, schema, status } of exchanges) {
        const request = new Request(`http://localhost/lantern/api/v3/${path}`, {
          method,
          ...(body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
        });
        const answer = await sandbox.handle(request, visitor);
        const text = await answer.text();
        const where = `${method} ${path}`;
        const expected = status ?? answer.status;
        assert.equal(answer.status, expected, `${where}: ${text.slice(0, 300)}`);
        assert.ok(
          status !== undefined || answer.ok,
          `${where} answered ${answer.status}: ${text.slice(0, 300)}`,
        );
        if (!schema || text === '' || answer.headers.get('Content-Type')?.startsWith('text/plain')) continue;
        const items = itemsOf(JSON.parse(text));
        assert.ok(items.length > 0 || path.startsWith('customer/'), `${where} is empty`);
        for (const item of items) assertKept(schema, item, where);
      }
    };

    it('in the catalogue', () => run(catalogueExchanges(system)));
    it('in a visit', () => run(visitExchanges(system)));
    it('in the queue', async () => {
      system.scenarios.conditions = { ...system.scenarios.conditions, queue: true };
      await run(queueExchanges(system));
    });
  });
