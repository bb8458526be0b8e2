import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, runsInNode, snippetsOf } from '../docs/fences.js';
import { openSite, pageAround, settled, site } from '../docs/lantern.js';
import { expect, test } from '../support/demo.js';

const snippets = snippetsOf('docs/server-rendering.md').filter(({ language }) => language === 'ts');
const [forServer, forBrowser] = [snippets.find(runsInNode), snippets.find((each) => !runsInNode(each))];

/** What the document's server sends, run as it is printed. */
const served = (): string => {
  const parent = join(root, 'dist/server-rendering');
  mkdirSync(parent, { recursive: true });
  // One for each worker, which would else read what another is writing.
  const folder = mkdtempSync(join(parent, 'run-'));
  try {
    writeFileSync(join(folder, 'server.ts'), forServer?.code ?? '');
    return execFileSync(process.execPath, ['--import', 'tsx', join(folder, 'server.ts')], {
      cwd: root,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
    }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What the document loads in the browser, as it is printed. */
const script = async (): Promise<Record<string, { body: string; type: string }>> => {
  const { outputFiles } = await build({
    stdin: { contents: forBrowser?.code ?? '', resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    splitting: true,
    write: false,
    outdir: '/',
    entryNames: 'own',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path, { body: text, type: 'text/javascript' }]),
  );
};

const page = (body: string, head = '') => ({
  '/': { body: pageAround(body, head), type: 'text/html; charset=utf-8' },
});

test.describe('the recipe for servers', () => {
  let sent = '';
  test.beforeAll(() => {
    sent = served();
  });

  test('sends the author’s content, in the element’s own styles', () => {
    expect(sent).toContain('<template shadowroot="open" shadowrootmode="open"><style>');
    expect(sent).toContain('<a href="/whats-on">See what’s on</a>');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('shows the author’s content', async ({ page: tab, context }) => {
      await context.route(`${site}/`, (route) =>
        route.fulfill({ ...page(sent)['/'], contentType: 'text/html' }),
      );
      await tab.goto(site);
      await expect(tab.getByRole('link', { name: 'See what’s on' })).toBeVisible();
      await expect(tab.getByRole('link', { name: 'My account' })).toBeVisible();
    });
  });

  test('becomes a listing in the browser, without a complaint', async ({
    page: tab,
    context,
    complaints,
  }) => {
    await openSite(context, {
      ...page(sent, '<script type="module" src="/own.js"></script>'),
      ...(await script()),
    });
    await tab.goto(site);
    expect(await settled(tab)).toBe(2);
    await expect(tab.locator('foyer-events').locator('[part="card"]')).toHaveCount(3);
    await expect(tab.getByRole('link', { name: 'See what’s on' })).toHaveCount(0);
    await expect(tab.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/account');
    expect(complaints).toEqual([]);
  });
});
