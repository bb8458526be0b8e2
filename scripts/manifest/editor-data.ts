import { readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsOf } from './manifest.js';
import type { Manifest } from './manifest.js';

/** A name to complete and a sentence to show with it. */
interface Suggestion {
  readonly name: string;
  readonly description: string;
}

/** Hooks may stand on any tag of an author's; the same hook of several elements is listed once. */
const hooksOf = (manifest: Manifest): Suggestion[] => {
  const tags = new Map<string, { description: string; tags: Set<string> }>();
  for (const { tagName, hooks = [] } of elementsOf(manifest))
    for (const { name, description = '' } of hooks) {
      const known = tags.get(name) ?? { description, tags: new Set() };
      tags.set(name, { description: known.description, tags: known.tags.add(tagName) });
    }
  return [...tags]
    .map(([name, { description, tags: within }]) => ({
      name,
      description: `${description} In ${[...within].map((tag) => `<${tag}>`).join(', ')}.`,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
};

const amend = (file: string, change: (data: Record<string, unknown>) => object): void => {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify(change(data), null, 2)}\n`);
};

/** What editors complete and explain tags and hooks from: VS Code's custom data, JetBrains' web types. */
export const writeEditorData = (manifest: Manifest): void => {
  const options = { outdir: 'dist', hideLogs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });

  const hooks = hooksOf(manifest);
  amend('dist/vscode.html-custom-data.json', (data) => ({ ...data, globalAttributes: hooks }));
  amend('dist/web-types.json', (data) => {
    const { contributions } = data as { contributions: { html: object } };
    return {
      ...data,
      contributions: { ...contributions, html: { ...contributions.html, attributes: hooks } },
    };
  });
};
