import { build } from 'esbuild';

/** What an earlier version of the script did not have yet: one field of the shared record, one kind of request. */
const yesterday = {
  name: 'yesterday',
  setup(bundler) {
    bundler.onLoad({ filter: /src\/session\/(registry|requests)\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const today = await readFile(path, 'utf8');
      const older = today
        .replaceAll(/^.*known\.epoch \?\?=.*$/gm, '')
        .replaceAll(/^.*record\.epoch \+= 1;$/gm, '')
        .replace(/^export const logOut[^]*?^}\);$/m, '');
      if (older === today) throw new Error(`${path} has nothing that yesterday's version lacked.`);
      return { contents: older, loader: 'ts' };
    });
  },
};

/** A page with a copy of its own: in a frame, as good as another tab. */
const tab = `<!doctype html><title>Another tab</title><script type="module">
  window.copy = await import('/~test/copy.js');
  window.dispatchEvent(new Event('copy-ready'));
</script>`;

/**
 * Serves the session as copies of their own, each in one file with all it stands on, as two versions of the script on
 * one page have it: `/~test/copy.js`, and `/~test/copy.js?age=old`. Another query gives a further copy. `/~test/tab` is a
 * page with one.
 */
export const copies = () => ({
  name: 'copies',
  async serve(context) {
    if (context.path === '/~test/tab') return { body: tab, type: 'html' };
    if (context.path !== '/~test/copy.js') return undefined;
    const { outputFiles } = await build({
      entryPoints: ['test/support/copy.ts'],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      tsconfig: 'tsconfig.base.json',
      plugins: context.query.age === 'old' ? [yesterday] : [],
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
