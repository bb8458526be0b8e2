import { looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { referenceSchema } from './reference.js';

/** A ticket or voucher to print; its bytes are at `print-at-home-documents/{id}`. Source: reference 9.14. */
export const printAtHomeDocumentSchema = looseObject({
  id: string(),
  instance: nullish(referenceSchema),
  stockItem: nullish(referenceSchema),
});
export type PrintAtHomeDocument = Infer<typeof printAtHomeDocumentSchema>;
