import { tagGroupSchema, tagSchema } from '../schema/tag.js';
import type { Tag, TagGroup } from '../schema/tag.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All interests that customers can hold. Source: reference 8.1, 9.12. */
export const list = (wire: Wire, options?: CallOptions): Promise<Tag[]> =>
  readList(wire, catalogue('tags'), tagSchema, options);

/** The same in groups; only groups that the venue shows on the web. Source: reference 8.1, 9.12. */
export const groups = (wire: Wire, options?: CallOptions): Promise<TagGroup[]> =>
  readList(wire, catalogue('tag-groups'), tagGroupSchema, options);
