import { Command } from 'commander';
import { sandboxCommand } from './sandbox.js';

/** The `foyer` command. */
const program = new Command('foyer')
  .description('Tools of the Foyer kit.')
  .addCommand(sandboxCommand())
  .showHelpAfterError();

await program.parseAsync();
