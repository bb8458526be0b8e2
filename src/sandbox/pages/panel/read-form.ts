import { readConditions, readDialects, readFault } from '../../http/control/read.js';
import type { Fields } from '../../http/control/read.js';
import { asDocumented, theOtherWay } from '../../dialects.js';
import type { Dialect } from '../../dialects.js';
import { Refusal } from '../../refusal.js';
import type { Conditions, Fault } from '../../scenarios.js';
import type { Arguments } from '../arguments.js';

/** Text where the field was filled in with something else than it should hold: the reader that follows says so. */
const typed = (text: string, type: string): string | number | boolean => {
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  const number = Number(text);
  return type === 'number' && !Number.isNaN(number) ? number : text;
};

const filled = (form: Arguments, types: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => {
      const text = form.get(name);
      return text === '' ? [] : [[name, typed(text, type)]];
    }),
  );

const target = { kind: 'string', method: 'string', path: 'string', times: 'number' };

/** Further fields of a kind; the form holds those of every kind, filled in or not. */
const further: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  delay: { ms: 'number' },
  status: { status: 'number', cors: 'boolean', retryAfter: 'number' },
};

export const faultFrom = (form: Arguments): Fault => {
  const fault = readFault(filled(form, { ...target, ...further[form.get('kind')] }));
  if (fault.times !== undefined && !(Number.isInteger(fault.times) && fault.times > 0))
    throw new Refusal(400, 'Say for how many calls: a whole number from 1, or nothing for all of them.');
  if (fault.kind === 'delay' && fault.ms < 0) throw new Refusal(400, 'A delay takes 0 milliseconds or more.');
  return fault;
};

export const conditionsFrom = (form: Arguments, current: Conditions): Conditions => {
  const types = Object.fromEntries(Object.entries(current).map(([name, now]) => [name, typeof now]));
  return readConditions(filled(form, types), current);
};

export const dialectsFrom = (form: Arguments): readonly Dialect[] => {
  if (form.get('preset') === 'as-documented') return asDocumented;
  if (form.get('preset') === 'the-other-way') return theOtherWay;
  return readDialects(form.all('dialect'));
};

/** Minutes to move the clock on by. */
export const minutesFrom = (form: Arguments): number => {
  const minutes = Number(form.get('minutes') || 'none');
  if (Number.isFinite(minutes)) return minutes;
  throw new Refusal(400, 'Say by how many minutes the clock moves on, such as 20.');
};
