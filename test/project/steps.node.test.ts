import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTests, runSteps } from '../../scripts/steps.mjs';

const node = (code: string): string[] => [process.execPath, '-e', code];

/** What these runs print would be counted by the run they are a part of. */
const quietly = (): void => {};

describe('a run of steps', () => {
  it('reads what each runner counted', () => {
    const output = [
      'ℹ pass 12',
      'ℹ fail 1',
      'browser tests: 30 passed, 2 failed',
      '  4 passed (12.0s)',
      '  1 failed',
      '3 passed, 0 failed',
    ].join('\n');
    assert.deepEqual(countTests(output), { passed: 49, failed: 4 });
  });

  it('adds up, and goes on after a failure', async () => {
    const sums = await runSteps(
      [
        { name: 'fails', command: node('process.exit(1)') },
        { name: 'counts', command: node('console.log("2 passed, 0 failed")'), counts: 'tests' },
      ],
      quietly,
    );
    assert.deepEqual(sums, { passed: 2, failed: 1 });
  });

  it('counts a runner that ran nothing, or ended badly without a failed test, as failed', async () => {
    const sums = await runSteps(
      [
        { name: 'ran nothing', command: node(''), counts: 'tests' },
        {
          name: 'crashed',
          command: node('console.log("2 passed, 0 failed"); process.exit(1)'),
          counts: 'tests',
        },
        { name: 'is not there', command: ['no-such-program'] },
      ],
      quietly,
    );
    assert.deepEqual(sums, { passed: 2, failed: 3 });
  });
});
