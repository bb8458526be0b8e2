import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../node_modules/', import.meta.url);

/** Libraries that change pages in place, each as its package ships it, in the order a page loads them. */
const files = {
  Turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
  htmx: ['htmx.org/dist/htmx.js'],
  'htmx with its history cache': ['htmx.org/dist/htmx.js', 'htmx.org/dist/ext/hx-history-cache.js'],
  'htmx 2': ['htmx2/dist/htmx.js'],
  'htmx 2 with idiomorph': ['htmx2/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js'],
} as const;

export type Library = keyof typeof files;

/** The text of a library's files. */
export const codeOf = (library: Library): readonly string[] =>
  files[library].map((file) => readFileSync(fileURLToPath(new URL(file, root)), 'utf8'));

/** How each that changes whole pages in place is told to: an attribute around links. Turbo does it unasked. */
export const boosts = {
  Turbo: '',
  htmx: 'hx-boost:inherited="true"',
  'htmx with its history cache': 'hx-boost:inherited="true"',
  'htmx 2': 'hx-boost="true"',
} as const satisfies Partial<Record<Library, string>>;

export type Changer = keyof typeof boosts;

export const changers = Object.keys(boosts) as readonly Changer[];
