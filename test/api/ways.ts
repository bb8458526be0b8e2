import { createClient } from '../../src/api/client.js';
import type { Assumptions, Basket, Client } from '../../src/api/client.js';
import { asDocumented, theOtherWay } from '../../src/sandbox/dialects.js';
import type { Dialect } from '../../src/sandbox/dialects.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';

/** A system that speaks one way throughout, and a client that believes so. */
export interface Way {
  readonly name: string;
  readonly documented: boolean;
  readonly dialects: readonly Dialect[];
  readonly assumptions: Partial<Assumptions>;
}

/** Every behaviour holds both ways; the few differences are named where they are tested. */
export const ways: readonly Way[] = [
  { name: 'as documented', documented: true, dialects: asDocumented, assumptions: {} },
  {
    name: 'the other way',
    documented: false,
    // WebKit keeps no `Secure` cookie of a page without https; two-host tests try these cookies.
    dialects: theOtherWay.filter((dialect) => dialect !== 'cookies-none'),
    assumptions: {
      idList: 'repeated',
      patchOneAs: 'array',
      membershipKey: 'membershipId',
      membershipPriceKey: 'amount',
      itemById: false,
    },
  },
];

/** A visitor's client at a sandbox of their own. */
export interface Visit {
  readonly sandbox: TestSandbox;
  readonly client: Client;
  readonly warnings: string[];
}

export const startVisit = async ({ dialects, assumptions }: Way): Promise<Visit> => {
  const sandbox = await startTestSandbox();
  await sandbox.dialects(dialects);
  const warnings: string[] = [];
  const client = createClient({
    clientName: sandbox.client,
    customDomain: sandbox.url,
    assumptions,
    onWarning: (sentence) => warnings.push(sentence),
  });
  return { sandbox, client, warnings };
};

/** How many things a basket holds. */
export const itemCount = (basket: Basket | null): number =>
  [
    basket?.tickets,
    basket?.merchandiseItems,
    basket?.donations,
    basket?.giftVouchers,
    basket?.membershipSubscriptions,
  ].reduce((sum, items) => sum + (items?.length ?? 0), 0);
