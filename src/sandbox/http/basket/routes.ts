import { Hono } from 'hono';
import { notFound } from '../../refusal.js';
import { readEntry } from '../body.js';
import { Query } from '../catalogue/query.js';
import { answer, removed } from '../env.js';
import type { Env } from '../env.js';
import { denied } from '../owners-only.js';
import { expandBasket } from './expand.js';
import { added, itemRoutes } from './items.js';
import type { ItemPath } from './items.js';

const kinds: readonly ItemPath[] = [
  {
    path: '/basket/tickets',
    ids: 'ticketIds',
    of: ({ tickets }) => tickets,
    oneMayBeArray: true,
  },
  { path: '/basket/merchandise', ids: 'merchandiseItemIds', of: ({ merchandise }) => merchandise },
  { path: '/basket/donations', ids: 'donationIds', of: ({ donations }) => donations },
  { path: '/basket/gift-vouchers', ids: 'giftVoucherIds', of: ({ giftVouchers }) => giftVouchers },
  {
    path: '/basket/membership-subscriptions',
    ids: 'subscriptionIds',
    of: ({ membershipSubscriptions }) => membershipSubscriptions,
  },
];

/** The visitor's basket, below `/{client}/api/v3/`. Source: reference 8.2, 0.2. */
export const basketRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get('/basket', (c) => {
    const { system, visitor } = c.var;
    const basket = system.boxOffice.readBasket(visitor);
    if (!basket) throw notFound('The basket');
    return answer(c, expandBasket(c, basket, new Query(c.req.url).expand));
  });
  routes.patch('/basket', async (c) => {
    const patch = await readEntry(c);
    const { system, visitor } = c.var;
    const basket = system.boxOffice.patchBasket(visitor, patch);
    return answer(c, expandBasket(c, basket, new Query(c.req.url).expand));
  });
  routes.delete('/basket', (c) => {
    const { system, visitor } = c.var;
    system.boxOffice.clearBasket(visitor);
    return removed(c, () => system.boxOffice.readBasket(visitor) ?? null);
  });

  routes.get('/basket/potentialdiscount', (c) => {
    const { system, visitor } = c.var;
    const membershipId = new Query(c.req.url).text('membershipId');
    return answer(c, system.boxOffice.potentialDiscount(visitor, membershipId));
  });
  routes.post('/basket/queue/:instanceId', (c) => {
    const { system, visitor } = c.var;
    return answer(c, system.boxOffice.queue.join(visitor, c.req.param('instanceId')));
  });
  routes.post('/basket/tickets/best-available', async (c) => {
    const { system, visitor } = c.var;
    const { tickets } = system.boxOffice;
    if (system.speaks('no-best-available')) throw notFound('The resource');
    const entry = await readEntry(c);
    return added(c, tickets, tickets.addBestAvailable(visitor, entry));
  });

  for (const kind of kinds) routes.route('/', itemRoutes(kind));
  routes.all('/baskets', denied);
  routes.all('/baskets/*', denied);
  return routes;
};
