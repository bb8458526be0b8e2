import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '../../../src/sandbox/index.js';
import { eventSchema } from '../../../src/schema/event.js';
import type { Event } from '../../../src/schema/event.js';
import { memorySession } from '../../support/visitor.js';

/** Answers of real systems, kept beside the project: read in place, never copied. */
const folder = fileURLToPath(new URL('../../../../shared/real', import.meta.url));
const there = existsSync(folder);
const files = there ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const skip = there ? false : 'no recorded answers of real systems beside the project';

const served = async (text: string, keepDates: boolean, path: string): Promise<unknown> => {
  const sandbox = createSandbox({ catalogue: text, keepDates });
  const request = new Request(`http://localhost/lantern/api/v3/${path}`);
  const answer = await sandbox.handle(request, memorySession());
  assert.equal(answer.status, 200, path);
  return answer.json();
};

const withoutInstances = (event: Record<string, unknown>): Record<string, unknown> => {
  const copy = { ...event };
  delete copy.instances;
  return copy;
};

describe('recorded answers of real systems', { skip }, () => {
  it('are there', () => assert.ok(files.length > 0));

  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const events = JSON.parse(text) as Record<string, unknown>[];

    it(`${file}: every event passes the schema and comes out as it went in`, () => {
      for (const event of events) {
        const parsed = eventSchema.safeParse(event);
        assert.ok(parsed.success, JSON.stringify(parsed.error));
        assert.deepEqual(parsed.data, event);
      }
    });

    it(`${file}: served with its dates kept, every field of every event is as recorded`, async () => {
      const answer = (await served(text, true, 'events')) as Record<string, unknown>[];
      assert.equal(JSON.stringify(answer), JSON.stringify(events.map(withoutInstances)));
    });

    it(`${file}: served as a season that starts this month, ids and weekdays are as recorded`, async () => {
      const answer = (await served(text, false, 'events?$expand=instances')) as Event[];
      assert.deepEqual(answer.map(({ id }) => id).sort(), events.map(({ id }) => id).sort());
      const weekday = (local: unknown): string =>
        `${new Date(`${String(local)}Z`).getUTCDay()} ${String(local).slice(11)}`;
      const recorded = new Map(events.map((event) => [event.id, event]));
      const starts = answer.map(({ firstInstanceDateTime }) => String(firstInstanceDateTime)).sort();
      const month = new Date().toISOString().slice(0, 7);
      assert.ok((starts[0] ?? '') >= `${month}-01`, `${starts[0]} is before this month`);
      assert.ok(Date.parse(`${starts[0]}Z`) < Date.now() + 45 * 86_400_000, `${starts[0]} is far ahead`);
      for (const event of answer) {
        const before = recorded.get(event.id);
        assert.equal(
          weekday(event.firstInstanceDateTime),
          weekday(before?.firstInstanceDateTime),
          event.name,
        );
        assert.ok((event.instances ?? []).length > 0, `${event.name} has no performances`);
      }
    });

    it(`${file}: every performance has a status, prices and a plan`, async () => {
      const sandbox = createSandbox({ catalogue: text });
      const visitor = memorySession();
      const ask = async (path: string): Promise<Record<string, unknown>> => {
        const answer = await sandbox.handle(new Request(`http://localhost/lantern/api/v3/${path}`), visitor);
        assert.equal(answer.status, 200, path);
        return (await answer.json()) as Record<string, unknown>;
      };
      const instances = (await ask('instances')) as unknown as { id: string }[];
      for (const { id } of instances.slice(0, 40)) {
        const status = await ask(`instances/${id}/status?includeChildPlans=true`);
        const sum = Number(status.available) + Number(status.inBasket) + Number(status.unavailable);
        assert.equal(sum, status.capacity);
        assert.ok(Array.isArray((await ask(`instances/${id}/price-list`)).prices));
        assert.ok('areas' in (await ask(`instances/${id}/plan`)));
      }
    });
  }
});
