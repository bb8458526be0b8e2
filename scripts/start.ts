import { Command } from 'commander';
import { withSandboxOptions } from '../src/cli/sandbox.js';
import { buildDemo } from './demo/build.js';
import { startDemo, startLive } from './demo-server.js';
import type { DemoOptions, Pages } from './demo-server.js';

/** What the command line gives, after reading. */
interface Asked extends Omit<DemoOptions, 'client'> {
  readonly client?: string;
  readonly domain?: string;
}

/** Options that only mean something to the sandbox. */
const sandboxOnly = [
  'catalogue',
  'keepDates',
  'state',
  'seed',
  'basketMinutes',
  'customDomain',
  'dialect',
] as const;

const start = ({ client, domain, ...options }: Asked): Promise<Pages> => {
  if (client === undefined && domain === undefined) return startDemo(options);
  if (client === undefined)
    throw new Error('Say whose events to show: add --client and the venue’s client name.');
  const idle = sandboxOnly.find((name) => options[name] !== undefined);
  if (idle !== undefined)
    throw new Error(
      `A real system needs no sandbox: leave out --${idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.`,
    );
  const { currency } = options;
  return startLive(options.pagePort, {
    client,
    ...(domain === undefined ? {} : { domain }),
    ...(currency === undefined ? {} : { currency }),
  });
};

// `npm start`: the demo's pages on the sandbox, or on a real system, until it is stopped.
const command = withSandboxOptions(new Command('npm start --'))
  .description('The Lantern’s site, and the ticketing sandbox that it reads from.')
  .option('--client <name>', 'show the events of this client of a real system; no sandbox is started')
  .option('--domain <host>', 'where that system answers, such as tickets.venue.org')
  .option('--currency <code>', 'the currency of its prices, such as CAD')
  .option('--port <number>', 'port of the sandbox; 0 takes a free one', Number, 4310)
  .option('--page-port <number>', 'port of the pages; 0 takes a free one', Number, 4300)
  .action(async (asked: Asked) => {
    try {
      const pages = await start(asked);
      await buildDemo();
      console.log(`\n${pages.lines.join('\n')}\n\nStop with Ctrl+C.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    }
  });

await command.parseAsync();
