import { ApiError } from './errors.js';

/** Anything that names a resource: its id, or an object that holds it. */
export type Ref = string | { readonly id: string };

/**
 * The id of a resource. Ids are opaque: their length and form are never looked at, they are compared with `===`.
 *
 * @throws ApiError `settings` where there is none, so that `events/` is never asked for in place of one event.
 */
export const idOf = (ref: Ref): string => {
  const given: unknown = ref;
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : given; // assumption: customer-id-long
  if (typeof id === 'string' && id !== '') return id;
  throw new ApiError('settings', {
    resource: '{id}',
    message: 'A call was made without an id. Pass the id of the resource, or the resource itself.',
  });
};

export const idsOf = (refs: Ref | readonly Ref[]): string[] => (isList(refs) ? refs.map(idOf) : [idOf(refs)]);

export const isList = (refs: Ref | readonly Ref[]): refs is readonly Ref[] => Array.isArray(refs);

/** A path below `api/v3/`: as it is sent, and with `{id}` in place of what it names. */
export interface Path {
  readonly sent: string;
  readonly shape: string;
}

/**
 * `path`events/${event}/instances`` puts ids into a path, percent-encoded.
 *
 * @throws ApiError `settings` where an id cannot stand in a path.
 */
export const path = (texts: TemplateStringsArray, ...refs: readonly Ref[]): Path => ({
  sent: String.raw({ raw: texts }, ...refs.map((ref) => segment(idOf(ref)))),
  shape: texts.join('{id}'),
});

/** The path of one of the resources in a list. */
export const pathBelow = (list: string, ref: Ref): Path => ({
  sent: `${list}/${segment(idOf(ref))}`,
  shape: `${list}/{id}`,
});

const segment = (id: string): string => {
  // The URL parser takes dots away together with the segment before them, encoded or not.
  if (id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id)) return encodeURIComponent(id);
  throw new ApiError('settings', {
    resource: '{id}',
    message: 'A call was made with an id that cannot stand in an address. Check where the id comes from.',
  });
};

/** A body to send: values that are resources are replaced by their ids, values that are undefined left out. */
export const withIds = (body: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(body).map(([key, value]: [string, unknown]) => [
      key,
      namesResource(value) ? value.id : value,
    ]),
  );

const namesResource = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
