import { Refusal } from '../../refusal.js';
import type { Conditions, Fault } from '../../scenarios.js';
import { isDialect } from '../../dialects.js';
import type { Dialect } from '../../dialects.js';

/** A request of the control panel, read by hand: each fault is told in a sentence to the developer who sent it. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readFields = (value: unknown): Fields => {
  if (isFields(value)) return value;
  throw new Refusal(400, 'Send a JSON object.');
};

const kinds = ['delay', 'hang', 'hang-then-apply', 'status', 'html', 'cut-off', 'wrong-types', 'body'];

const knownFields: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  kind: 'string',
  method: 'string',
  path: 'string',
  times: 'number',
  ms: 'number',
  status: 'number',
  cors: 'boolean',
  body: 'string',
  contentType: 'string',
  retryAfter: 'number',
};

const checkTypes = (fields: Fields, known: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(fields)) {
    const wanted = known[name];
    if (!wanted)
      throw new Refusal(400, `There is no "${name}" here. Known: ${Object.keys(known).join(', ')}.`);
    if (typeof value !== wanted) throw new Refusal(400, `"${name}" must be a ${wanted}.`);
  }
};

const isFault = (fields: Fields): fields is Fields & Fault =>
  kinds.includes(String(fields.kind)) &&
  (fields.kind !== 'delay' || typeof fields.ms === 'number') &&
  (fields.kind !== 'status' || (typeof fields.status === 'number' && Number.isInteger(fields.status))) &&
  (fields.kind !== 'body' || typeof fields.body === 'string');

export const readFault = (value: unknown): Fault => {
  const fields = readFields(value);
  checkTypes(fields, knownFields);
  if (!isFault(fields))
    throw new Refusal(
      400,
      `"kind" must be one of ${kinds.join(', ')}; a delay needs "ms", a status needs "status", a body needs "body".`,
    );
  if (fields.kind === 'status' && (fields.status < 200 || fields.status > 599))
    throw new Refusal(400, '"status" must be from 200 to 599.');
  return fields;
};

export const readConditions = (value: unknown, current: Conditions): Conditions => {
  const fields = readFields(value);
  const known = Object.fromEntries(Object.entries(current).map(([name, now]) => [name, typeof now]));
  checkTypes(fields, known);
  return { ...current, ...fields };
};

export const readDialects = (value: unknown): Dialect[] => {
  if (!Array.isArray(value)) throw new Refusal(400, 'Send a JSON array of dialect names.');
  return value.map((name: unknown) => {
    if (typeof name === 'string' && isDialect(name)) return name;
    throw new Refusal(400, `There is no dialect "${String(name)}".`);
  });
};
