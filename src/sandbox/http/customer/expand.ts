import type { Context } from 'hono';
import type { Env } from '../env.js';

type Row = Readonly<Record<string, unknown>>;

/** What `$expand` can add to a customer, by its key in lower case. Source: reference 9.10. */
const expansions: Readonly<
  Record<string, { readonly key: string; readonly read: (c: Context<Env>) => unknown }>
> = {
  addresses: {
    key: 'addresses',
    read: ({ var: { system, visitor } }) => system.boxOffice.addresses.list(visitor),
  },
  orders: { key: 'orders', read: ({ var: { system, visitor } }) => system.boxOffice.orders.list(visitor) },
  subscriptions: {
    key: 'subscriptions',
    read: ({ var: { system, visitor } }) => system.boxOffice.customers.subscriptions(visitor),
  },
  storedcards: {
    key: 'storedCards',
    read: ({ var: { system, visitor } }) => system.boxOffice.storedCards.list(visitor, false),
  },
  printathomedocuments: {
    key: 'printAtHomeDocuments',
    read: ({ var: { system, visitor } }) => system.boxOffice.orders.documents(visitor),
  },
  tags: { key: 'tags', read: ({ var: { system, visitor } }) => system.boxOffice.customers.tags(visitor) },
  allstatements: {
    key: 'allStatements',
    read: ({ var: { system, visitor } }) => system.boxOffice.agreedStatements.all(visitor),
  },
  agreedstatements: {
    key: 'agreedStatements',
    read: ({ var: { system, visitor } }) => system.boxOffice.agreedStatements.list(visitor),
  },
};

/** A customer who is logged in, with what was asked for. What nobody knows is left out. */
export const expandCustomer = (c: Context<Env>, customer: Row, paths: ReadonlySet<string>): Row => ({
  ...customer,
  ...Object.fromEntries(
    [...paths].flatMap((path) => {
      const found = Object.hasOwn(expansions, path) ? expansions[path] : undefined;
      return found ? [[found.key, found.read(c)]] : [];
    }),
  ),
});
