import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a document, as it is printed. */
export interface Snippet {
  /** Such as `README.md:42`: where its first line is. */
  readonly at: string;
  readonly language: string;
  /** A second word behind the language: the project below test/consumers that the snippet is for. */
  readonly project: string | undefined;
  readonly code: string;
}

const fence = /^( *)```([\w-]+)?(?: +([\w.-]+))?[^\n]*\n([^]*?)\n\1```$/gm;

/** Every fenced block of a document. A block in a list is moved to the margin. */
export const snippetsIn = (text: string, name: string): Snippet[] =>
  [...text.matchAll(fence)].map((match) => {
    const [, indent = '', language = '', project, code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    const margin = new RegExp(`^ {0,${indent.length}}`, 'gm');
    return { at: `${name}:${line}`, language, project, code: code.replace(margin, '') };
  });

/** What people read to use the kit. Decisions and the changelog look back, so what they print need not run. */
const documents = (): string[] => [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'stories/guides')).map((name) => `stories/guides/${name}`),
];

export const snippetsOf = (document: string): Snippet[] =>
  snippetsIn(readFileSync(join(root, document), 'utf8'), document);

/** Every fenced block of every document. */
export const allSnippets = (): Snippet[] => documents().flatMap(snippetsOf);

const ofTheKit = /from 'foyer-elements\/(client\.js|sandbox)'|from '@lit-labs\/ssr'/;

/** Does a module run in Node, rather than on a page? */
export const runsInNode = ({ code }: Snippet): boolean => ofTheKit.test(code) && !/\bdocument\b/.test(code);
