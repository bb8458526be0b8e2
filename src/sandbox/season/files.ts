/**
 * Pictures stand in a season as `files:` and a name; whoever answers a request writes the address they have on the host
 * that was asked, as the real system gives full addresses. Source: reference 1, "Uploaded files".
 */
const scheme = 'files:';

/** Placeholders for the two pictures of a thing with this number. */
export const fileNames = (number: string): { readonly image: string; readonly thumbnail: string } => ({
  image: `${scheme}${number}.svg`,
  thumbnail: `${scheme}${number}-square.svg`,
});

const addressOf = (value: unknown, folder: string): unknown =>
  typeof value === 'string' && value.startsWith(scheme) ? `${folder}/${value.slice(scheme.length)}` : value;

/**
 * A copy with pictures at their addresses.
 *
 * @param base Origin and sub-path of the request, without a final slash.
 */
export const withAddresses = <T extends { imageUrl?: unknown; thumbnailUrl?: unknown }>(
  wire: T,
  base: string,
  client: string,
): T => {
  const folder = `${base}/${client}/files`;
  return {
    ...wire,
    imageUrl: addressOf(wire.imageUrl, folder),
    thumbnailUrl: addressOf(wire.thumbnailUrl, folder),
  };
};
