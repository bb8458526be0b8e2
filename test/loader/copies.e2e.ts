import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versions } from '../../scripts/demo/script-tags.js';
import { answered, expect, settle, test } from './site.js';
import type { Requests, Site } from './site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const elements = `<foyer-basket-summary></foyer-basket-summary><foyer-login-status></foyer-login-status>
  <foyer-events limit="1"></foyer-events>`;

/** One tag without `async`: so that it is known which of two comes first. */
const inOrder = (src: string, settings = ''): string =>
  `<script type="module" crossorigin src="${src}" ${settings}></script>`;

/** What the npm package registers, in a site's own bundle. */
const bundled = async (site: Site): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/define.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return site.own(outputFiles[0]?.text ?? '');
};

/** As many requests as one copy alone makes. */
const expectOneOfEach = ({ api, files }: Requests): void => {
  expect(api.filter((resource) => resource === 'basket')).toHaveLength(1);
  expect(api.filter((resource) => resource === 'events')).toHaveLength(1);
  expect(files.filter((file) => file === 'foyer-events.js').length).toBeLessThanOrEqual(1);
};

test.describe('Two scripts on one page', () => {
  test('are one, where the same address stands twice', async ({ page, site, requests, complaints }) => {
    await page.goto(site.page(`${site.script()}${elements}${site.script()}`));
    await answered(page, 3);
    expectOneOfEach(requests);
    expect(complaints).toEqual([]);
  });

  test('share the work, where the same loader has two addresses', async ({
    page,
    site,
    requests,
    complaints,
  }) => {
    const tags = ['?a', '?b'].map((query) => inOrder(site.file('loader.js') + query, site.settings));
    await page.goto(site.page(tags.join('') + elements));
    await answered(page, 3);
    expectOneOfEach(requests);
    expect(complaints).toEqual([]);
  });

  test('of two versions leave the page to the first', async ({ page, site, requests, complaints }) => {
    const { version, earlier } = versions;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(
      site.page(
        inOrder(site.file('loader.js', { version: earlier }), site.settings) +
          elements +
          inOrder(site.file('loader.js'), 'data-basket-url="/other"'),
      ),
    );
    await answered(page, 3);
    await settle(page);
    expectOneOfEach(requests);
    expect(asked.filter((url) => url.includes(`/foyer/${version}/`))).toEqual([site.file('loader.js')]);
    expect(
      await page.evaluate(
        () => (customElements.get('foyer-events') as unknown as { version: string }).version,
      ),
    ).toBe(earlier);
    // What only one of the tags says holds for both.
    await expect(page.getByRole('link', { name: /Basket/ })).toHaveAttribute('href', '/other');
    expect(complaints).toEqual([]);
  });

  test('of two versions keep one basket, where each brings elements of its own', async ({
    page,
    site,
    requests,
    complaints,
  }) => {
    await page.goto(
      site.page(
        inOrder(site.file('foyer-header.js', { version: versions.earlier }), site.settings) +
          elements +
          inOrder(site.file('loader.js')),
      ),
    );
    await answered(page, 3);
    expectOneOfEach(requests);
    expect(requests.files).toContain('foyer-events.js');
    // The list's files bring the header's elements along, which are there: a mixture is said.
    expect(
      complaints.map((text) => text.replace(/^Foyer: <(.*)> is registered by another script.*$/, '$1')),
    ).toEqual(['foyer-basket-summary', 'foyer-login-status']);
  });

  for (const order of ['before', 'behind'])
    test(`of which one is the npm package, ${order} the loader`, async ({
      page,
      site,
      requests,
      complaints,
    }) => {
      const tags = [inOrder(await bundled(site)), inOrder(site.file('loader.js'), site.settings)];
      await page.goto(site.page((order === 'before' ? tags : tags.reverse()).join('') + elements));
      await answered(page, 3);
      expectOneOfEach(requests);
      expect(complaints).toEqual([]);
    });
});
