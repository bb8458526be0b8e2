import { statementSchema } from '../schema/statement.js';
import type { Statement } from '../schema/statement.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { send, writeList } from './writes.js';
import { idOf, pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

const path = 'customer/agreed-statements';

/** Sent as objects, unlike at sign-up. Source: reference 8.4. */
const asSent = (statements: readonly Ref[]): object[] =>
  statements.map((statement) => ({ id: idOf(statement) }));

/** The contact preferences that the customer agreed to. Source: reference 8.4, 9.12. */
export const list = (wire: Wire, options?: CallOptions): Promise<Statement[]> =>
  readList(wire, personal(path), statementSchema, options);

/** Agrees to more. Null where the system says nothing back. Source: reference 8.4. */
export const add = (
  wire: Wire,
  statements: readonly Ref[],
  options?: CallOptions,
): Promise<Statement[] | null> => {
  const write = { resource: personal(path), method: 'POST', body: asSent(statements) } as const;
  return writeList(wire, write, statementSchema, options);
};

/** Agrees to these and to no others. Null where the system says nothing back. Source: reference 8.4. */
export const replace = (
  wire: Wire,
  statements: readonly Ref[],
  options?: CallOptions,
): Promise<Statement[] | null> => {
  const write = { resource: personal(path), method: 'PUT', body: asSent(statements) } as const;
  return writeList(wire, write, statementSchema, options);
};

/** Takes an agreement back. Source: reference 8.4. */
export const remove = (wire: Wire, statement: Ref, options?: CallOptions): Promise<void> =>
  send(wire, { resource: personal(pathBelow(path, statement)), method: 'DELETE' }, options);
