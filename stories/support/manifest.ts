import type { Declaration, Manifest } from '../../scripts/manifest/manifest.js';

/** What scripts/build-manifest.ts wrote, put in by .storybook/main.ts. */
declare const __FOYER_MANIFEST__: Manifest;

/** An element as the manifest documents it. */
export const documented = (tag: string): Declaration => {
  const declaration = __FOYER_MANIFEST__.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`The manifest has no <${tag}>.`);
  return declaration;
};
