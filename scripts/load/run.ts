import { Command } from 'commander';
import { createSandbox } from '../../src/sandbox/index.js';
import { serveSandbox } from '../../src/sandbox/node/server.js';
import { Random } from '../../src/sandbox/season/random.js';
import { Visitor, firstTicketType } from './visitor.js';
import type { Contested } from './visitor.js';
import type { System } from '../../src/sandbox/index.js';

// Fifty visitors at once put seats into their baskets and take them out again, over HTTP, on a few performances so that
// they get into each other's way. Meanwhile and at the end the counts of every status add up, no seat is in two baskets,
// and when all baskets are emptied every seat is free again.

const { seconds, visitors, seed } = new Command('npm run sandbox:load --')
  .option('--seconds <number>', 'how long', Number, 60)
  .option('--visitors <number>', 'how many at once', Number, 50)
  .option('--seed <number>', 'other choices of theirs', Number, 1)
  .parse()
  .opts<{ seconds: number; visitors: number; seed: number }>();

/** Small houses on sale: the fewer seats, the more often two visitors want the same. */
const contestedIn = ({ catalogue, clock }: System): Contested[] => {
  const now = clock.now();
  return catalogue.season.events
    .flatMap(({ instances }) => instances)
    .filter(({ wire }) => wire.isOnSale && !wire.cancelled && Date.parse(`${wire.startUtc}Z`) > now)
    .filter(({ wire }) => wire.startSellingAtWebUtc && Date.parse(wire.startSellingAtWebUtc) < now)
    .filter(({ soldShare }) => soldShare < 0.9)
    .flatMap((instance) => {
      const seats = catalogue.plan(instance.planId)?.wire.seats ?? [];
      const prices = catalogue.priceList(instance.priceListId);
      if (seats.length === 0 || !prices) return [];
      return {
        instanceId: instance.wire.id,
        seatIds: seats.map(({ id }) => id),
        ticketTypeId: firstTicketType(prices),
      };
    })
    .slice(0, 3);
};

const sandbox = createSandbox({ seed });
const server = await serveSandbox(sandbox, { port: 0 });
const system = sandbox.systems.get('lantern');
if (!system) throw new Error('The sandbox has no client "lantern".');
const contested = contestedIn(system);
if (contested.length === 0) throw new Error('No performance with seats is on sale.');

const api = `http://127.0.0.1:${server.port}/lantern/api/v3`;
const crowd = Array.from(
  { length: visitors },
  (_, at) => new Visitor(api, contested, new Random(seed * 1_000 + at)),
);
const onlooker = new Visitor(api, contested, new Random(seed));
const faults: string[] = [];
const fault = (sentence: string): void => {
  if (faults.length < 20) faults.push(sentence);
};

const before = await onlooker.available();
const ends = Date.now() + seconds * 1000;
let audits = 0;
await Promise.all([
  ...crowd.map(async (visitor) => {
    while (Date.now() < ends) await visitor.act();
  }),
  (async () => {
    for (; Date.now() < ends; audits += 1) {
      await onlooker.checkStatuses(fault);
      await crowd[audits % crowd.length]?.checkStatuses(fault);
    }
  })(),
]);

const holders = new Map<string, number>();
for (const [at, visitor] of crowd.entries()) {
  await visitor.checkStatuses(fault);
  for (const seat of await visitor.seatsHeld()) {
    const other = holders.get(seat);
    if (other !== undefined) fault(`Seat ${seat} is in the baskets of visitors ${other} and ${at}.`);
    holders.set(seat, at);
  }
}
for (const visitor of crowd) await visitor.leave();
const after = await onlooker.available();
for (const [instanceId, count] of before)
  if (after.get(instanceId) !== count)
    fault(`${instanceId} had ${count} seats free and has ${after.get(instanceId)} when all have left.`);
await server.close();

const total = (key: 'added' | 'refused' | 'removed'): number =>
  crowd.reduce((sum, visitor) => sum + visitor[key], 0);
console.log(
  `${visitors} visitors for ${seconds} s: ${total('added')} tickets added, ${total('removed')} removed, ` +
    `${total('refused')} calls refused; ${holders.size} tickets held at the end; ${audits} audits meanwhile.`,
);
for (const sentence of faults) console.log(`  ${sentence}`);

const checks = [
  ['visitors got into each other’s way', total('refused') > 0],
  ['tickets were added and removed', total('added') > 0 && total('removed') > 0],
  ['counts add up, no seat is in two baskets, all come back', faults.length === 0],
] as const;
for (const [what, holds] of checks) console.log(`${holds ? 'ok' : 'not ok'}: ${what}`);
const failed = checks.filter(([, holds]) => !holds).length;
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
