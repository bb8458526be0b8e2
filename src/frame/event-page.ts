import { page } from './pages.js';

/** The digits that the system's pages know an event by: ids are opaque everywhere else. Source: reference 5.2, A1. */
const digitsOf = (id: string): string | undefined => /^\d+/.exec(id)?.[0];

/**
 * Shows one event; null where it has nothing that the system's pages know it by. Source: reference A3.
 *
 * @param base Address of the API, with a final slash.
 */
export const eventPage = (
  base: string,
  { id, webEventId }: { readonly id: string; readonly webEventId?: string | null | undefined },
): string | null => {
  const digits = digitsOf(id);
  if (digits) return page(base, `EventDetails.aspx?EventId=${digits}`);
  return webEventId ? page(base, `EventDetails.aspx?WebEventId=${encodeURIComponent(webEventId)}`) : null;
};
