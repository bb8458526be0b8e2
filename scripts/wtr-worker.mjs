import { build } from 'esbuild';

const folder = '/~test/below/';

/** A page that the worker may answer: a worker has power over its own folder only. */
const page = `<!doctype html><title>A page below a path</title><script type="module">
  import { startSandbox } from '/src/sandbox/worker/start.ts';
  window.started = startSandbox();
  window.dispatchEvent(new Event('started'));
</script>`;

/** Serves the sandbox as a service worker, as it is bundled for the stories, and a page for it: `/~test/below/`. */
export const worker = () => ({
  name: 'worker',
  async serve(context) {
    if (context.path === folder) return { body: page, type: 'html' };
    if (context.path !== `${folder}sandbox-worker.js`) return undefined;
    const { outputFiles } = await build({
      entryPoints: ['src/sandbox/worker/worker.ts'],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
