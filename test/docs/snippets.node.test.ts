import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { allSnippets, root, runsInNode, snippetsIn } from './fences.js';
import { faultOf } from './shell.js';

const snippets = allSnippets();
const inLanguage = (language: string) =>
  snippets.filter((snippet) => snippet.language === language && snippet.project === undefined);

/** Inside the project, so that modules are found as in a project that has the kit installed. */
const folder = join(root, 'dist/snippets');
const fileOf = (at: string): string => `${at.replace(/[^\w]+/g, '-')}.ts`;

describe('what the documents print', () => {
  it('is found, block by block', () => {
    const text = 'A\n\n```ts vue\nconst a = 1;\n```\n\n- B\n\n  ```sh\n  npm test\n  ```\n';
    assert.deepEqual(snippetsIn(text, 'x.md'), [
      { at: 'x.md:4', language: 'ts', project: 'vue', code: 'const a = 1;' },
      { at: 'x.md:10', language: 'sh', project: undefined, code: 'npm test' },
    ]);
    for (const language of ['ts', 'sh', 'html', 'css']) assert.ok(inLanguage(language).length > 0, language);
  });

  it('is in a language that some test knows', () => {
    const known = ['ts', 'sh', 'json', 'html', 'js', 'css', 'http'];
    const unknown = snippets.filter(
      ({ language, project }) => !project && !known.includes(language) && language,
    );
    assert.deepEqual(
      unknown.map(({ at, language }) => `${at} ${language}`),
      [],
    );
  });

  describe('for a shell', () => {
    for (const { at, code } of inLanguage('sh'))
      for (const command of code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
        it(`${at} ${command}`, async () => {
          assert.equal(await faultOf(command), undefined);
        });
  });

  describe('as JSON', () => {
    for (const { at, code } of inLanguage('json'))
      it(at, () => {
        assert.doesNotThrow(() => JSON.parse(code));
        for (const [, file = ''] of code.matchAll(/"\.\/node_modules\/foyer-elements\/([^"]+)"/g))
          assert.ok(existsSync(join(root, file)), file);
      });
  });

  describe('in TypeScript', () => {
    const modules = inLanguage('ts');
    let complaints = '';
    before(() => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { at, code } of modules) writeFileSync(join(folder, fileOf(at)), `${code}\n`);
      const compilerOptions = { noEmit: true, moduleDetection: 'force', types: ['node'] };
      const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false'], {
        cwd: folder,
        encoding: 'utf8',
      });
      complaints = stdout;
    });

    for (const { at } of modules)
      it(`${at} has no mistake in its types`, () => {
        const own = complaints.split('\n').filter((line) => line.startsWith(fileOf(at)));
        assert.deepEqual(own, []);
      });

    it('has no mistake anywhere else', () => {
      const lines = complaints.split('\n').filter((line) => /^\S/.test(line));
      assert.deepEqual(
        lines.filter((line) => !modules.some(({ at }) => line.startsWith(fileOf(at)))),
        [],
      );
    });

    for (const snippet of modules.filter(runsInNode))
      it(`${snippet.at} runs in Node`, async () => {
        const args = [
          '--import',
          'tsx',
          '--import',
          './test/docs/offline.ts',
          join(folder, fileOf(snippet.at)),
        ];
        // As in a project of one's own: what the package exports, not the source.
        const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') };
        await assert.doesNotReject(promisify(execFile)(process.execPath, args, { cwd: root, env }));
      });
  });
});
