import type { Client } from '../../src/api/client.js';
import { endpoints } from '../support/endpoints.js';
import type { Endpoint } from '../support/endpoints.js';
import { anyIds } from '../support/known.js';
import type { Known } from '../support/known.js';
import { findSeated } from './bookable.js';

/** What the sandbox really answered to an endpoint. */
export interface Sample {
  readonly endpoint: Endpoint;
  readonly status: number;
  readonly text: string;
}

type Ids = { -readonly [Name in keyof Known]: Known[Name] };

type Named = { readonly id?: unknown } | undefined;

/** The id of the first, or one that nothing has. */
const first = (rows: readonly Named[] | null | undefined, fallback: string): string => {
  const id = rows?.[0]?.id;
  return typeof id === 'string' ? id : fallback;
};

/** Ids of the catalogue. */
const learnCatalogue = async (client: Client): Promise<Ids> => {
  const { event, instance, seats, types } = await findSeated(client);
  const [plan, memberships, statements, groups] = await Promise.all([
    client.instances.plan(instance),
    client.memberships.list(),
    client.statements.list(),
    client.tags.groups(),
  ]);
  return {
    ...anyIds,
    event: event.id,
    instance: instance.id,
    plan: plan.id,
    area: first(plan.areas, plan.id),
    venue: first(await client.venues.list(), anyIds.venue),
    seat: seats[0] ?? anyIds.seat,
    ticketType: types[0] ?? anyIds.ticketType,
    fund: first(await client.funds.list(), anyIds.fund),
    membership: first(memberships.slice(1), anyIds.membership),
    stockItem: first(await client.stockItems.list(), anyIds.stockItem),
    postcodeMatch: first(await client.postcodes.find(anyIds.postcode), anyIds.postcodeMatch),
    tag: first(groups[0]?.tags, anyIds.tag),
    statement: first(statements, anyIds.statement),
  };
};

/** Ids of what the visitor has by now. */
const learnVisitor = async (client: Client, ids: Ids): Promise<void> => {
  const [basket, customer] = [
    await client.basket.get(),
    await client.customer.get({ expand: ['addresses', 'orders', 'storedCards', 'printAtHomeDocuments'] }),
  ];
  ids.ticket = first(basket?.tickets, ids.ticket);
  ids.merchandiseItem = first(basket?.merchandiseItems, ids.merchandiseItem);
  ids.donation = first(basket?.donations, ids.donation);
  ids.giftVoucher = first(basket?.giftVouchers, ids.giftVoucher);
  ids.subscription = first(basket?.membershipSubscriptions, ids.subscription);
  ids.address = first(customer?.addresses, ids.address);
  ids.order = first(customer?.orders, ids.order);
  ids.card = first(customer?.storedCards, ids.card);
  const documents = customer?.['printAtHomeDocuments'];
  ids.document = first(Array.isArray(documents) ? (documents as Named[]) : [], ids.document);
};

/**
 * Goes through every endpoint in the order of their list, as one visitor with real ids, and keeps what came back.
 * `listen` is told what to do with each answer while its endpoint runs.
 */
export const takeSamples = async (
  client: Client,
  listen: (keep: ((status: number, text: string) => void) | null) => void,
): Promise<{ readonly samples: readonly Sample[]; readonly known: Known }> => {
  const ids = await learnCatalogue(client);
  const samples: Sample[] = [];
  for (const endpoint of endpoints) {
    await learnVisitor(client, ids);
    listen((status, text) => samples.push({ endpoint, status, text }));
    try {
      await endpoint.run(client, ids);
    } catch {
      // What a refusal looks like is a sample too.
    }
    listen(null);
  }
  return { samples, known: ids };
};
