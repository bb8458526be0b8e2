// The sandbox as a service worker, in one piece, so that a folder of files is all that the stories need.
import { build } from 'esbuild';

/** Where Storybook takes files from that it serves as they are. */
export const publicFolder = 'dist/storybook-public';

export const buildWorker = () =>
  build({
    entryPoints: ['src/sandbox/worker/worker.ts'],
    outfile: `${publicFolder}/sandbox-worker.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
