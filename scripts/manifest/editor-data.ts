import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Manifest } from './manifest.js';

/** What editors complete and explain tags from: VS Code's custom data, JetBrains' web types. */
export const writeEditorData = (manifest: Manifest): void => {
  const options = { outdir: 'dist', hideLogs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
};
