import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findChromium, needChromium } from '../../scripts/browsers.mjs';

const before = { PATH: process.env.PATH, FOYER_CHROMIUM: process.env.FOYER_CHROMIUM };
let folder = '';

/** A machine whose only programs are in one empty folder. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-'));
  process.env.PATH = folder;
  delete process.env.FOYER_CHROMIUM;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

const program = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

describe(
  'the test command',
  { skip: process.platform === 'linux' ? false : 'looks in fixed places elsewhere' },
  () => {
    it('finds Chromium, then Chrome', () => {
      const chrome = program('google-chrome');
      assert.equal(findChromium(), chrome);
      const chromium = program('chromium');
      assert.equal(findChromium(), chromium);
    });

    it('takes the browser it is told', () => {
      program('chromium');
      process.env.FOYER_CHROMIUM = '/opt/chrome';
      assert.equal(needChromium(), '/opt/chrome');
    });

    it('says what to do where there is none and none can be installed', () => {
      assert.throws(
        () => needChromium(),
        /sudo apt-get install chromium[^]*FOYER_CHROMIUM=\/path\/to\/chrome npm test/,
      );
    });
  },
);
