import assert from 'node:assert/strict';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a bundle weighs as a visitor downloads it, in bytes; what comes in chunks of its own is left out. */
const weigh = async (exports: Readonly<Record<string, string>>): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(exports)
        .map(([name, module]) => `export { ${name} } from './src/${module}.js';`)
        .join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfig: 'tsconfig.base.json',
    external: ['./own-markup.js', './diagnostics.js', './rich-text.js'],
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
};

const header = {
  FoyerBasketSummary: 'elements/foyer-basket-summary/foyer-basket-summary',
  FoyerLoginStatus: 'elements/foyer-login-status/foyer-login-status',
  safeAddress: 'base/links',
};
const engine = {
  bindHooks: 'hooks/engine',
  text: 'hooks/text',
  attribute: 'hooks/attribute',
  container: 'hooks/container',
  action: 'hooks/action',
};
const limit = 1800;

it('The hook engine adds at most 1.8 kB to the header', async () => {
  const [without, within] = await Promise.all([weigh(header), weigh({ ...header, ...engine })]);
  console.log(`hook engine: ${within - without} bytes of ${limit}, brotli`);
  assert.ok(within - without <= limit);
});
