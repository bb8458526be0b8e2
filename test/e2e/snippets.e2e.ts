import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { elementsOf } from '../../scripts/manifest/manifest.js';
import type { Manifest } from '../../scripts/manifest/manifest.js';
import { allSnippets, root, runsInNode } from '../docs/fences.js';
import {
  everyElement,
  openSite,
  pageAround,
  settled,
  site,
  wholeKit,
  withChecksums,
} from '../docs/lantern.js';
import { expect, test } from '../support/demo.js';

const snippets = allSnippets();
const inLanguage = (language: string) =>
  snippets.filter((snippet) => snippet.language === language && snippet.project === undefined);

const html = (body: string) => ({ '/': { body, type: 'text/html; charset=utf-8' } });

test.describe('markup that the documents print, on a page', () => {
  for (const { at, code } of inLanguage('html'))
    test(at, async ({ page, context, complaints }) => {
      const markup = await withChecksums(code);
      expect(markup).not.toContain('…"');
      await openSite(context, html(pageAround(markup.includes('<script') ? markup : wholeKit + markup)));
      await page.goto(site);
      // An element that a snippet mounts is there once its script is.
      await expect.poll(() => page.locator('[data-foyer]').count()).toBe(0);
      expect(await settled(page)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
});

test.describe('scripts that the documents print, on a page', () => {
  for (const { at, code } of inLanguage('js'))
    test(at, async ({ page, context, complaints }) => {
      await openSite(context, {
        ...html(pageAround(everyElement, `${wholeKit}<script type="module" src="/own.js"></script>`)),
        '/own.js': { body: code, type: 'text/javascript' },
      });
      await page.goto(site);
      await settled(page);
      // What it listens for happens.
      await page.evaluate(() => {
        const tell = (type: string, detail: object, target: EventTarget = document) =>
          target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
        tell('foyer-basket-change', { count: 2, total: 40, cause: 'here' });
        tell('foyer-session-change', { loggedIn: true, cause: 'here' });
        tell('foyer-error', { code: 'network' }, document.querySelector('foyer-events') ?? document);
      });
      expect(complaints).toEqual([]);
    });

  for (const snippet of inLanguage('ts').filter((each) => !runsInNode(each)))
    test(snippet.at, async ({ page, context, complaints }) => {
      const { outputFiles } = await build({
        // Found as in a project that has the kit installed: by what the package exports.
        stdin: { contents: snippet.code, resolveDir: root, loader: 'ts' },
        bundle: true,
        format: 'esm',
        splitting: true,
        write: false,
        outdir: '/',
        entryNames: 'own',
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      const scripts = outputFiles.map(
        ({ path, text }) => [path, { body: text, type: 'text/javascript' }] as const,
      );
      await openSite(context, {
        ...html(pageAround('', '<script type="module" src="/own.js"></script>')),
        ...Object.fromEntries(scripts),
      });
      await page.goto(site);
      await settled(page);
      expect(complaints).toEqual([]);
    });
});

test.describe('style sheets that the documents print', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
  const elements = elementsOf(manifest);

  for (const { at, code } of inLanguage('css'))
    test(at, async ({ page }) => {
      const left = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const count = (rules: CSSRuleList): number =>
          [...rules].reduce(
            (sum, rule) => sum + 1 + ('cssRules' in rule ? count(rule.cssRules as CSSRuleList) : 0),
            0,
          );
        const declared = [...text.matchAll(/^\s*([\w-]+)\s*:[^{}]*;/gm)].map(([, name = '']) => name);
        const written = [...sheet.cssRules].map(({ cssText }) => cssText).join();
        // A shorthand may be written out at length.
        return {
          rules: [...text.matchAll(/\{/g)].length - count(sheet.cssRules),
          declarations: declared.filter((name) => !written.includes(name)),
        };
      }, code);
      expect(left).toEqual({ rules: 0, declarations: [] });

      const tokens = new Set(
        elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
      );
      for (const [token] of code.matchAll(/--foyer-[\w-]+/g)) expect(tokens).toContain(token);
      for (const [, tag, what, name] of code.matchAll(/(foyer-[\w-]+)\S*?:(state|:part)\(([\w-]+)\)/g)) {
        const element = elements.find(({ tagName }) => tagName === tag);
        const known = what === 'state' ? element?.cssStates : element?.cssParts;
        expect(known?.map((each) => each.name)).toContain(name);
      }
    });
});

test.describe('policies that the documents print', () => {
  for (const { at, code } of inLanguage('http'))
    test(at, async ({ page, context, complaints }) => {
      const [, policy] = /^Content-Security-Policy: (.+)$/m.exec(code) ?? [];
      expect(policy).toBeTruthy();
      await openSite(context, html(pageAround(everyElement, wholeKit)), policy);
      await page.goto(site);
      expect(await settled(page)).toBe(3);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      expect(complaints).toEqual([]);
    });
});
