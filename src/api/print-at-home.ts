import { printAtHomeDocumentSchema } from '../schema/print-at-home-document.js';
import type { PrintAtHomeDocument } from '../schema/print-at-home-document.js';
import type { CallOptions } from './calls.js';
import { readBytes } from './documents.js';
import { readList } from './lists.js';
import { pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

/** Tickets and vouchers that the customer can print. Source: reference 8.4, 9.14. */
export const list = (wire: Wire, options?: CallOptions): Promise<PrintAtHomeDocument[]> =>
  readList(wire, personal('customer/print-at-home-documents'), printAtHomeDocumentSchema, options);

/** One of them as a file, a PDF as far as is known; null where it is not made yet. Source: reference 8.4. */
export const file = (wire: Wire, document: Ref, options?: CallOptions): Promise<Blob | null> =>
  readBytes(wire, personal(pathBelow('print-at-home-documents', document)), options); // assumption: print-at-home-bytes
