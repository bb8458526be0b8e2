import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Types are left out: these snippets are in no project. The rules tested here need none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: false } },
    rules: Object.fromEntries(
      ['await-thenable', 'require-await', 'unbound-method'].map((rule) => [
        `@typescript-eslint/${rule}`,
        'off',
      ]),
    ),
  },
  ruleFilter: ({ ruleId }) => !typed.has(ruleId),
});

/** Rules that need types; a snippet in no project has none. */
const typed = new Set(
  (await import('typescript-eslint')).default.configs.recommendedTypeCheckedOnly
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .concat('@typescript-eslint/switch-exhaustiveness-check'),
);

const complaints = async (path: string, code: string): Promise<string> => {
  const [result] = await eslint.lintText(code, { filePath: `${root}${path}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n');
};

describe('lint', () => {
  const refused: readonly [what: string, path: string, code: string, expected: RegExp][] = [
    ['classic zod', 'src/schema/x.ts', `import { z } from 'zod';\nexport const s = z;`, /zod\/mini/],
    [
      'a dear constructor of zod/mini',
      'src/schema/x.ts',
      `import { union } from 'zod/mini';\nexport const s = union;`,
      /kilobytes/,
    ],
    [
      'schema importing from api',
      'src/schema/x.ts',
      `import { ApiError } from '../api/errors.js';\nexport const e = ApiError;`,
      /src\/schema may import from/,
    ],
    [
      'api importing from session',
      'src/api/x.ts',
      `import { s } from '../session/state.js';\nexport const e = s;`,
      /src\/api may import from: schema/,
    ],
    [
      'an element importing from the loader',
      'src/elements/foyer-x/x.ts',
      `import { s } from '../../loader/loader.js';\nexport const e = s;`,
      /src\/elements may import from/,
    ],
    [
      'browser code importing the sandbox',
      'src/api/x.ts',
      `import { s } from '../sandbox/index.js';\nexport const e = s;`,
      /src\/api may import from/,
    ],
    [
      'the sandbox importing a schema itself',
      'src/sandbox/x.ts',
      `import { eventSchema } from '../schema/event.js';\nexport const e = eventSchema;`,
      /types of schema only/,
    ],
    [
      'fetch outside http.ts',
      'src/api/x.ts',
      `export const a = () => fetch('/');`,
      /Only src\/api\/http\.ts/,
    ],
    [
      'a timer outside the clock',
      'src/session/x.ts',
      `export const a = () => setTimeout(() => {}, 1);`,
      /clock/,
    ],
    [
      'styleMap',
      'src/elements/foyer-x/x.ts',
      `import { styleMap } from 'lit/directives/style-map.js';\nexport const s = styleMap;`,
      /Strict CSP/,
    ],
    [
      'style= in a template',
      'src/elements/foyer-x/x.ts',
      'import { html } from \'lit\';\nexport const t = html`<p style="color: red">Hi</p>`;',
      /No style= in templates/,
    ],
    [
      'an image without alt in a template',
      'src/elements/foyer-x/x.ts',
      'import { html } from \'lit\';\nexport const t = html`<img src="/a.png" />`;',
      /lit-a11y\/alt-text/,
    ],
    [
      'a browser API above the floor',
      'src/api/x.ts',
      `export const f = () => requestIdleCallback(() => {});`,
      /compat\/compat/,
    ],
    ['any', 'src/api/x.ts', `export const a: any = 1;`, /no-explicit-any/],
    ['@ts-ignore', 'src/api/x.ts', `// @ts-ignore\nexport const a = 1;`, /ban-ts-comment/],
    ['console.log', 'src/api/x.ts', `console.log(1);`, /no-console/],
  ];

  for (const [what, path, code, expected] of refused)
    it(`refuses ${what}`, async () => {
      assert.match(await complaints(path, code), expected);
    });

  const allowed: readonly [what: string, path: string, code: string][] = [
    [
      'api importing a schema',
      'src/api/x.ts',
      `import { eventSchema } from '../schema/event.js';\nexport const e = eventSchema;`,
    ],
    [
      'the sandbox importing a type of a schema',
      'src/sandbox/x.ts',
      `import type { Event } from '../schema/event.js';\nexport type E = Event;`,
    ],
    ['fetch in http.ts', 'src/api/http.ts', `export const a = () => fetch('/');`],
    [
      'a cheap constructor of zod/mini',
      'src/schema/x.ts',
      `import { string } from 'zod/mini';\nexport const s = string();`,
    ],
  ];

  for (const [what, path, code] of allowed)
    it(`lets ${what} pass`, async () => {
      assert.equal(await complaints(path, code), '');
    });
});
