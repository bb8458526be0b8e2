import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import compat from 'eslint-plugin-compat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Which folders of src/ a folder may import from. One way only: `schema` stands at the bottom, `loader` at the top,
 * `base`, `events` and `i18n` are leaves. The sandbox may import types of `schema` (see below), nothing else.
 */
const mayImport = {
  schema: [],
  base: [],
  events: [],
  i18n: [],
  api: ['schema'],
  'data-layer': ['schema', 'base', 'events', 'i18n'],
  session: ['data-layer', 'api', 'schema', 'base', 'events'],
  hooks: ['session', 'api', 'schema', 'base', 'events', 'i18n'],
  frame: ['session', 'api', 'schema', 'base', 'events', 'i18n'],
  controllers: ['session', 'api', 'schema', 'base', 'events', 'i18n'],
  elements: ['controllers', 'frame', 'hooks', 'session', 'api', 'schema', 'base', 'events', 'i18n'],
  loader: ['elements', 'controllers', 'session', 'api', 'schema', 'base', 'events', 'i18n'],
  compat: ['elements', 'controllers', 'frame', 'hooks', 'session', 'api', 'schema', 'base', 'events', 'i18n'],
  sandbox: ['schema'],
  cli: ['sandbox', 'api', 'schema'],
};

const folders = Object.keys(mayImport);

/** Only the cheap constructors of zod/mini: the others cost kilobytes in a header (docs/decisions/0002). */
const cheapZod = ['looseObject', 'string', 'number', 'boolean', 'nullish', 'array', 'infer', 'ZodMiniType'];

const everywhere = {
  paths: [
    { name: 'zod', message: 'Use zod/mini: classic zod is five times its size and needs `new Function`.' },
    { name: 'zod/v4', message: 'Use zod/mini.' },
    {
      name: 'zod/mini',
      allowImportNames: cheapZod,
      message: `Only ${cheapZod.slice(0, 6).join(', ')}: the others cost kilobytes.`,
    },
    { name: 'lit/directives/style-map.js', message: 'Strict CSP: use element.style.setProperty.' },
    { name: 'lit/directives/unsafe-html.js', message: 'Foreign HTML passes the one allow-list.' },
  ],
};

const layered = folders.map((folder) => {
  const closed = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          ...everywhere,
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join('|')})/`,
              message: `src/${folder} may import from: ${mayImport[folder].join(', ') || 'nothing else'}.`,
            },
          ],
        },
      ],
    },
  };
});

const noInlineStyle = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
  message:
    'No style= in templates: a strict CSP blocks it. Use a class, a part or element.style.setProperty.',
};

export default ts.config(
  // Types for frameworks, and the apps that check them, know packages that are not installed here.
  { ignores: ['dist/', 'coverage/', 'test-results/', 'src/types/*.d.ts', 'test/consumers/*/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-imports': ['error', everywhere],
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/sandbox/**', 'src/cli/**'],
    extends: [compat.configs['flat/recommended'], lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { globals: globals.browser },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', noInlineStyle],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/api/http.ts talks to the network.' },
        { name: 'setTimeout', message: 'Use the clock of src/api/clock.ts.' },
        { name: 'setInterval', message: 'Nothing here polls.' },
      ],
      'max-lines': ['error', { max: 350 }],
    },
  },
  { files: ['src/sandbox/**/*.ts', 'src/cli/**/*.ts'], rules: { 'max-lines': ['error', { max: 350 }] } },
  ...layered,
  {
    // The sandbox must not share the schemas it is checked with: it may know their types only.
    files: ['src/sandbox/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+schema/',
              allowTypeImports: true,
              message: 'The sandbox imports types of schema only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/api/http.ts', 'src/api/own-page.ts', 'src/api/clock.ts', 'src/api/breathe.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises that its runner awaits; chai's assertions are expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  { files: ['**/*.mjs', 'scripts/**'], languageOptions: { globals: globals.node } },
  prettier,
);
