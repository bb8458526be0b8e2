import type { Culture } from '../culture.js';
import { cyGb } from './cy-gb/index.js';
import { enCa } from './en-ca.js';
import { enGb } from './en-gb/index.js';
import { enUs } from './en-us.js';
import { frCa } from './fr-ca/index.js';

/** The fixed texts of the pages. What venues and the box office write stays as they wrote it. Source: iframes A2. */
export type Texts = typeof enGb;

export const textsIn: Readonly<Record<Culture, Texts>> = {
  'en-gb': enGb,
  'cy-gb': cyGb,
  'en-us': enUs,
  'en-ca': enCa,
  'fr-ca': frCa,
};
