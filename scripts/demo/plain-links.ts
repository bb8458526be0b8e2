/** The digits that the system's pages know something by. Source: iframes A1. */
const digits = (id: string | null): string | undefined => /^\d+/.exec(id ?? '')?.[0];

/**
 * Where a link that names a performance or an event leads without JavaScript: to the seats of that performance, to that
 * event, else to all of them. A venue's content system writes this link into the page as the demo's server does.
 *
 * @param system Below which the system's own pages are, without a final slash.
 * @param search The query of the booking page's address.
 */
export const bookingLink = (system: string, search: string): string => {
  const query = new URLSearchParams(search);
  const instance = digits(query.get('instance'));
  const event = digits(query.get('event'));
  const page = (rest: string): string => `${system}/website/${rest}`;
  if (instance !== undefined) return page(`ChooseSeats.aspx?EventInstanceId=${instance}`);
  return page(event === undefined ? 'EventList.aspx?SortBy=date' : `EventDetails.aspx?EventId=${event}`);
};

/** Where the letter about a forgotten password leads without JavaScript. */
export const passwordLink = (system: string, search: string): string => {
  const token = new URLSearchParams(search).get('token') ?? '';
  return `${system}/website/secure/SetPassword.aspx?token=${encodeURIComponent(token)}`;
};
