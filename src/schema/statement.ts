import { boolean, looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** A contact preference to agree to. Source: reference 9.12. */
export const statementSchema = looseObject({
  id: string(),
  text: nullish(string()),
  /** With a customer only. */
  agreed: nullish(boolean()),
});
export type Statement = Infer<typeof statementSchema>;
