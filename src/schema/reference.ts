import { looseObject, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** A resource named by its id alone, as the API gives it where `$expand` does not ask for more. */
export const referenceSchema = looseObject({ id: string() });
export type Reference = Infer<typeof referenceSchema>;
