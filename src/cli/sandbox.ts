import { Command, InvalidArgumentError } from 'commander';
import { isDialect } from '../sandbox/dialects.js';
import { readWebsites } from './read-websites.js';
import { startSandbox } from './start-sandbox.js';
import type { StartOptions } from './start-sandbox.js';

const wholeNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number.');
};

const portNumber = (text: string): number => {
  const port = wholeNumber(text);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Ports end at 65535.');
};

const clientName = (text: string): string => {
  if (/^[a-z0-9][a-z0-9-]*$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('A client name has letters, digits and dashes.');
};

const collect =
  <T>(read: (text: string) => T) =>
  (text: string, earlier: readonly T[] | undefined): T[] => [...(earlier ?? []), read(text)];

const dialectName = (text: string): string => {
  if (isDialect(text) || text === 'the-other-way') return text;
  throw new InvalidArgumentError('The front page of the sandbox lists the dialects.');
};

/** Options that the sandbox takes wherever it is started from: this command and the demo. */
export const withSandboxOptions = (command: Command): Command =>
  command
    .option('--catalogue <file>', 'serve a recorded answer of GET events instead of the invented season')
    .option('--keep-dates', 'leave the dates of the recording as they are')
    .option('--state <file>', 'keep baskets, logins and orders in this file over a restart')
    .option('--seed <number>', 'another invented season', wholeNumber)
    .option('--basket-minutes <number>', 'minutes after which a basket is given up', wholeNumber)
    .option(
      '--custom-domain <host...>',
      'host names that serve the first client, such as tickets.venue.localhost',
    )
    .option('--allow-origin <origin...>', 'origins that may use the API, such as http://www.venue.test:8080')
    .option(
      '--dialect <name>',
      'behave the other way where facts conflict; repeatable',
      collect(dialectName),
    );

export const sandboxCommand = (): Command =>
  withSandboxOptions(new Command('sandbox'))
    .description('A ticketing system to develop against, with an invented season.')
    .option('--port <number>', 'port; 0 takes a free one', portNumber, 4310)
    .option('--client <name>', 'client name; repeatable', collect(clientName))
    .option('--website <file>', 'website settings: where the venue’s own pages are, as JSON')
    .action(async ({ website, ...options }: StartOptions & { readonly website?: string }) => {
      try {
        const websites = website === undefined ? {} : { websites: readWebsites(website) };
        const { lines } = await startSandbox({ ...options, ...websites });
        console.log(lines.join('\n'));
      } catch (error) {
        console.error(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      }
    });
