/** The digits that the system's pages know an event by: ids are opaque everywhere else. Source: reference 5.2, A1. */
const digitsOf = (id: string): string | undefined => /^\d+/.exec(id)?.[0];

/** A page of the system, beside its API. */
const page = (base: string, name: string): string => `${base.replace(/api\/v3\/$/, '')}website/${name}`;

/** Shows the basket. Source: reference A3. */
export const basketPage = (base: string): string => page(base, 'Basket2.aspx');

/** Logs in. Source: reference A3. */
export const loginPage = (base: string): string => page(base, 'secure/LoginLogout.aspx');

/** Shows the account of who is logged in. Source: reference A3. */
export const accountPage = (base: string): string => page(base, 'secure/MyAccount.aspx');

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
