import { Command } from 'commander';
import { withSandboxOptions } from '../src/cli/sandbox.js';
import { buildDemo, startDemo } from './demo-server.js';
import type { DemoOptions } from './demo-server.js';

// `npm start`: the sandbox and the demo's pages, until it is stopped.
const command = withSandboxOptions(new Command('npm start --'))
  .description('The ticketing sandbox and a page that reads from it.')
  .option('--port <number>', 'port of the sandbox; 0 takes a free one', Number, 4310)
  .option('--page-port <number>', 'port of the page; 0 takes a free one', Number, 4300)
  .action(async (options: DemoOptions) => {
    try {
      await buildDemo();
      const demo = await startDemo(options);
      console.log(`${demo.lines.join('\n')}\n\nStop with Ctrl+C.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    }
  });

await command.parseAsync();
