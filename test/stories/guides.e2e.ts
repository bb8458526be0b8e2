import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { elementsOf } from '../../scripts/manifest/manifest.js';
import type { Manifest } from '../../scripts/manifest/manifest.js';
import { inLanguage, snippets } from './guides.js';
import { allAnswered, bundled, test } from './printed-page.js';

const loader = '<script type="module" async crossorigin src="/foyer/0.1.0/loader.js"></script>';
const venue = 'client-name="lantern" custom-domain="tickets.lantern.example"';

test.describe('What the guides print', () => {
  test('is known to these tests, in every language it is printed in', () => {
    const known = new Set(['html', 'css', 'js', 'ts', 'http', 'sh']);
    expect(snippets.filter(({ language }) => !known.has(language))).toEqual([]);
    expect(snippets.length).toBeGreaterThan(10);
  });

  test('names the version that is built', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const named = snippets.flatMap(({ code }) => code.match(/\/foyer\/([\d.]+)\//g) ?? []);
    expect(new Set(named)).toEqual(new Set([`/foyer/${version}/`]));
  });

  for (const { guide, number, code } of inLanguage('html'))
    test(`works on a page: ${guide}, ${number}`, async ({ printed }) => {
      const page = await printed.open(code);
      await allAnswered(page);
      expect(printed.complaints).toEqual([]);
    });

  for (const { guide, number, code } of inLanguage('ts'))
    test(`works in a bundle: ${guide}, ${number}`, async ({ printed }) => {
      const page = await printed.open('');
      await page.addScriptTag({ type: 'module', content: await bundled(code) });
      await allAnswered(page);
      expect(printed.complaints).toEqual([]);
    });

  for (const { guide, number, code } of inLanguage('css'))
    test(`is CSS that reaches an element: ${guide}, ${number}`, async ({ printed }) => {
      const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
      const elements = elementsOf(manifest);
      const tokens = new Set(
        elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
      );
      for (const [token] of code.matchAll(/--foyer-[\w-]+/g)) expect(tokens).toContain(token);
      for (const [, tag, , part] of code.matchAll(/(foyer-[\w-]+)(:[\w()]+)?::part\((\w+)\)/g))
        expect(elements.find(({ tagName }) => tagName === tag)?.cssParts?.map(({ name }) => name)).toContain(
          part,
        );
      for (const [, tag, state] of code.matchAll(/(foyer-[\w-]+):state\((\w+)\)/g))
        expect(elements.find(({ tagName }) => tagName === tag)?.cssStates?.map(({ name }) => name)).toContain(
          state,
        );

      const page = await printed.open(
        `${loader}<style>${code}</style><foyer-events ${venue} limit="2"></foyer-events>`,
      );
      await allAnswered(page);
      const kept = await page.evaluate(() => document.styleSheets[0]?.cssRules.length);
      expect(kept).toBe(code.match(/^\S.*\{$/gm)?.length);
      expect(printed.complaints).toEqual([]);
    });

  test('tells a tag manager of a basket that changed here, and of errors', async ({ printed }) => {
    const [snippet] = inLanguage('js', 'events');
    const page = await printed.open(
      `${loader}<foyer-basket-summary ${venue} basket-url="/basket"></foyer-basket-summary>`,
    );
    await page.addScriptTag({ content: snippet?.code ?? '' });
    await allAnswered(page);
    await page.evaluate(() => {
      const tell = (cause: string): void => {
        const detail = { count: 2, total: 24.5, cause };
        document.dispatchEvent(new CustomEvent('foyer-basket-change', { detail }));
      };
      tell('here');
      tell('tab');
      document
        .querySelector('foyer-basket-summary')
        ?.dispatchEvent(new CustomEvent('foyer-error', { bubbles: true, detail: { code: 'network' } }));
    });
    expect(await page.evaluate(() => (window as unknown as { dataLayer: unknown[] }).dataLayer)).toEqual([
      { event: 'basket_change', items: 2, value: 24.5 },
      { event: 'foyer_error', element: 'foyer-basket-summary', code: 'network' },
    ]);
  });

  test('is a policy under which every element works', async ({ printed }) => {
    const [snippet] = inLanguage('http', 'security');
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/m.exec(snippet?.code ?? '') ?? [];
    const tags = ['foyer-events', 'foyer-basket-summary', 'foyer-login-status'];
    const page = await printed.open(
      `${loader}<main ${venue}>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</main>`,
      { [name]: value },
    );
    await allAnswered(page);
    // The icon of the test page itself is no business of the guide.
    expect(printed.complaints.filter((text) => !text.includes('data:,'))).toEqual([]);
  });
});
