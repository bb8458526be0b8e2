import { looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** What the system says when it refuses. `problems` and `errorCode` are of unknown shape. Source: reference 6. */
export const problemSchema = looseObject({ message: nullish(string()), code: nullish(string()) });
export type Problem = Infer<typeof problemSchema>;
