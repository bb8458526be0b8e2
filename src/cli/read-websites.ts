import { readFileSync } from 'node:fs';
import type { Website } from '../sandbox/index.js';
import { Refusal } from '../sandbox/refusal.js';
import { readWebsite } from '../sandbox/website.js';

const advice =
  'Give the path of a JSON file such as {"origin": "http://localhost:8080", "blankPage": "/blank"}.';

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Website settings from a file: one set for every host name, or an object that holds a set for each.
 *
 * @throws Error with a sentence to print.
 */
export const readWebsites = (path: string): Readonly<Record<string, Partial<Website>>> => {
  const fault = (what: string, cause?: unknown): Error =>
    new Error(`The website settings ${path} ${what}`, { cause });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw fault(`cannot be read. ${advice}`, cause);
  }
  if (!isFields(read)) throw fault(`are no object. ${advice}`);
  const sets = Object.values(read).some(isFields) ? read : { '*': read };
  try {
    return Object.fromEntries(
      Object.entries(sets).map(([host, settings]) => {
        if (!isFields(settings)) throw new Refusal(400, `what stands under "${host}" is no object.`);
        return [host, readWebsite(settings)];
      }),
    );
  } catch (cause) {
    throw cause instanceof Refusal ? fault(`have a mistake: ${cause.message}`, cause) : cause;
  }
};
