import { statementSchema } from '../schema/statement.js';
import type { Statement } from '../schema/statement.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** The contact preferences that customers are asked about. Source: reference 8.1, 9.12. */
export const list = (wire: Wire, options?: CallOptions): Promise<Statement[]> =>
  readList(wire, catalogue('statements'), statementSchema, options);
