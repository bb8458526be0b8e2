/** What the analyzer reads of the source; scripts/build-manifest.ts adds what only the running classes know. */
export default {
  globs: ['src/elements/*/foyer-*.ts', 'src/base/foyer-element.ts', 'src/events/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
