import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ApiError, createClient, ErrorCode } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { endpoints } from '../support/endpoints.js';
import type { Known } from '../support/known.js';
import { FakeClock } from '../support/fake-clock.js';
import { mutantsOf, statuses } from './mutants.js';
import { takeSamples } from './samples.js';
import type { Sample } from './samples.js';
import { inTurns } from '../support/waiting.js';
import { startVisit, ways } from './ways.js';
import type { Visit } from './ways.js';

/** Mutants of each answer. */
const numRuns = 60;
/** The same mutants every time; another number tries others. */
const seed = 20261003;

const codes: readonly string[] = Object.values(ErrorCode);

/** Fails for anything but a value or an `ApiError` that is in order. */
const mustBeToldPlainly = async (calling: Promise<unknown>): Promise<void> => {
  try {
    await calling;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    expect(codes).to.include(error.code);
    expect(error.message).to.be.a('string').that.is.not.empty;
    expect(error.problems.every((problem) => typeof problem === 'string')).to.equal(true);
    expect(error.systemMessage === null || typeof error.systemMessage === 'string').to.equal(true);
  }
};

/** A short answer is as good to spoil as a long one, and easier to read in a report: two items of each list. */
const shortened = ({ text, ...sample }: Sample): Sample => {
  try {
    const twoOfEach = (_: string, value: unknown): unknown =>
      Array.isArray(value) ? (value as unknown[]).slice(0, 2) : value;
    return { ...sample, text: JSON.stringify(JSON.parse(text), twoOfEach) };
  } catch {
    return { ...sample, text };
  }
};

for (const way of ways) {
  describe(`answers that went wrong, ${way.name}`, function () {
    this.timeout(90_000);

    const network = globalThis.fetch;
    let visit: Visit;
    let samples: readonly Sample[];
    let known: Known;

    before(async () => {
      visit = await startVisit(way);
      let keep: ((status: number, text: string) => void) | null = null;
      globalThis.fetch = async (...request) => {
        const answer = await network(...request);
        keep?.(answer.status, await answer.clone().text());
        return answer;
      };
      const taken = await takeSamples(visit.client, (listener) => {
        keep = listener;
      });
      globalThis.fetch = network;
      ({ known } = taken);
      samples = taken.samples.map(shortened);
    });

    afterEach(() => {
      globalThis.fetch = network;
    });

    const quietClient = (): Client =>
      createClient({
        clientName: visit.sandbox.client,
        customDomain: visit.sandbox.url,
        assumptions: way.assumptions,
        clock: new FakeClock(),
        onWarning: () => {},
      });

    it('were good before, nearly all of them', () => {
      const good = new Set(samples.filter(({ status }) => status < 300).map(({ endpoint }) => endpoint.call));
      expect(good.size).to.be.at.least(endpoints.length - 8);
    });

    for (const part of ['catalogue', 'basket', 'customer'] as const) {
      it(`of the ${part}: a value or an ApiError, never another exception`, async () => {
        const client = quietClient();
        const mine = samples.filter(({ endpoint: { call } }) => partOf(call) === part);
        expect(mine.length).to.be.above(0);
        for (const { endpoint, text } of mine) {
          await fc.assert(
            fc.asyncProperty(mutantsOf(text), statuses, async (mutant, status) => {
              globalThis.fetch = () => Promise.resolve(new Response(mutant, { status }));
              await mustBeToldPlainly(endpoint.run(client, known));
            }),
            { numRuns, seed },
          );
        }
      });
    }

    for (const kind of ['html', 'cut-off', 'wrong-types'] as const) {
      it(`on the real wire, ${kind}: a value or an ApiError`, async () => {
        await visit.sandbox.fault({ kind });
        const client = quietClient();
        const reads = endpoints.filter(({ method }) => method === 'GET');
        await inTurns(4, reads, (endpoint) => mustBeToldPlainly(endpoint.run(client, known)));
        await visit.sandbox.undo();
      });
    }
  });
}

const partOf = (call: string): 'catalogue' | 'basket' | 'customer' => {
  if (/^(basket|queue)\./.test(call)) return 'basket';
  return /^(customer|orders|printAtHome)\./.test(call) ? 'customer' : 'catalogue';
};
