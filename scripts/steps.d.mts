import type { Readable } from 'node:stream';

export interface Step {
  readonly name: string;
  /** Program and arguments. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What its output counts: tests, or the steps of another run. Left out: the step itself. */
  readonly counts?: 'tests' | 'steps';
}

export interface Sums {
  readonly passed: number;
  readonly failed: number;
}

/** What the runners in this output say they passed and failed. */
export const countTests: (output: string) => Sums;
/** What a failed step told of its failures; its last lines if it told none. */
export const tellFailures: (output: string) => string;
/** Hands over what a stream says, line by line. */
export const wholeLines: (stream: Readable, take: (text: string) => void) => void;
/** Runs each step to the end, whatever the others did, and adds up; those in a list of their own at the same time. */
export const runSteps: (
  steps: readonly (Step | readonly Step[])[],
  show?: (text: string) => void,
) => Promise<Sums>;
/** The command that runs a script of package.json. */
export const npm: (script: string, ...args: string[]) => string[];
