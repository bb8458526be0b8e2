import { array, looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** An interest a customer can hold. Source: reference 9.12. */
export const tagSchema = looseObject({ id: string(), name: nullish(string()) });
export type Tag = Infer<typeof tagSchema>;

/** Tags under one heading. Source: reference 9.12. */
export const tagGroupSchema = looseObject({
  id: string(),
  name: nullish(string()),
  description: nullish(string()),
  tags: nullish(array(tagSchema)),
});
export type TagGroup = Infer<typeof tagGroupSchema>;
