/** A page of the system, beside its API. */
export const page = (base: string, name: string): string =>
  `${base.replace(/api\/v3\/$/, '')}website/${name}`;

/** Shows the basket. Source: reference A3. */
export const basketPage = (base: string): string => page(base, 'Basket2.aspx');

/** Logs in. Source: reference A3. */
export const loginPage = (base: string): string => page(base, 'secure/LoginLogout.aspx');

/** Shows the account of who is logged in. Source: reference A3. */
export const accountPage = (base: string): string => page(base, 'secure/MyAccount.aspx');
