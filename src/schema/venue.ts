import { looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** Where plans are. Source: reference 9.4. */
export const venueSchema = looseObject({ id: string(), name: nullish(string()), address: nullish(string()) });
export type Venue = Infer<typeof venueSchema>;
