import { expect } from '@open-wc/testing';
import { createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { endpoints } from '../support/endpoints.js';
import { anyIds } from '../support/known.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';

/** Calls that are the same for every visitor: without cookies they may come from any cache. */
const sameForAll =
  /^(events\.(list|get|instances)|instances\.(list|get|priceList|plan)|plans|venues|ticketTypes|bands|funds|memberships|stockItems|offers|statements|tags|countries|postcodes)\b/;

describe('what the client sends', () => {
  const network = globalThis.fetch;
  let sandbox: TestSandbox;
  let client: Client;
  let sent: [url: string, init: RequestInit][] = [];

  before(async () => {
    sandbox = await startTestSandbox();
    client = createClient({ clientName: sandbox.client, customDomain: sandbox.url, onWarning: () => {} });
  });

  beforeEach(() => {
    globalThis.fetch = (url, init) => {
      sent.push([typeof url === 'string' ? url : '', init ?? {}]);
      return network(url, init);
    };
  });

  afterEach(() => {
    globalThis.fetch = network;
  });

  /** The first request of a call. */
  const run = async (call: () => Promise<unknown>): Promise<[url: string, init: RequestInit]> => {
    sent = [];
    await call().catch(() => {});
    const [first] = sent;
    if (!first) throw new Error('Nothing was sent.');
    return first;
  };

  for (const endpoint of endpoints) {
    it(`by ${endpoint.call}`, async () => {
      const [url, init] = await run(() => endpoint.run(client, anyIds));
      const { pathname } = new URL(url);
      expect(init.method).to.equal(endpoint.method);
      expect(decodeURIComponent(pathname)).to.equal(`/lantern/api/v3/${endpoint.path(anyIds)}`);
      expect(init.credentials).to.equal(sameForAll.test(endpoint.call) ? 'omit' : 'include');
      const headers = [...new Headers(init.headers)];
      const json = ['content-type', 'application/json; charset=UTF-8'];
      expect(headers).to.deep.equal(init.body === undefined ? [] : [json]);
    });
  }

  const bodyOf = async (call: () => Promise<unknown>): Promise<unknown> => {
    const [, { body }] = await run(call);
    return typeof body === 'string' ? JSON.parse(body) : undefined;
  };

  it('names resources by their ids in bodies', async () => {
    const { tickets } = client.basket;
    const instance = { id: 'i1', start: '2026-10-03T19:30:00' };
    expect(
      await bodyOf(() =>
        tickets.add([
          { instance, seat: { id: 's1' }, type: 't1', 'attribute_Registrant Name': 'Nell' },
          { instance: 'i2', seatingPlan: 'p1', type: { id: 't2' } },
        ]),
      ),
    ).to.deep.equal([
      { instance: 'i1', seat: 's1', type: 't1', 'attribute_Registrant Name': 'Nell' },
      { instance: 'i2', seatingPlan: 'p1', type: 't2' },
    ]);
  });

  it('names a fund as fundId, statements as objects, and what one agrees to at sign-up plainly', async () => {
    expect(
      await bodyOf(() => client.basket.donations.add([{ amount: 5, fund: { id: 'f1' } }])),
    ).to.deep.equal([{ amount: 5, fundId: 'f1' }]);
    expect(await bodyOf(() => client.customer.agreedStatements.add(['w1', { id: 'w2' }]))).to.deep.equal([
      { id: 'w1' },
      { id: 'w2' },
    ]);
    const person = { email: 'nell@example.org', firstName: 'Nell', lastName: 'Trelawney' };
    expect(await bodyOf(() => client.customer.create({ ...person, tags: ['g1'] }))).to.deep.equal({
      ...person,
      Tags: ['g1'],
    });
  });

  it('spells filters as each listing wants them', async () => {
    const queryOf = async (call: () => Promise<unknown>): Promise<Record<string, string>> => {
      const [url] = await run(call);
      return Object.fromEntries(new URL(url).searchParams);
    };
    const range = { startFrom: '2026-10-01', startTo: '2026-11-01' };
    expect(
      await queryOf(() =>
        client.events.list({
          instanceStartFrom: '2026-10-01',
          instanceStartTo: '2026-11-01',
          onSale: true,
          name: 'Hamlet & co',
          attributes: { Website: 'HPPH' },
          instanceAttributes: { Captioned: true },
          expandInstances: true,
        }),
      ),
    ).to.deep.equal({
      instanceStart_from: '2026-10-01',
      instanceStart_to: '2026-11-01',
      onSale: 'true',
      name: 'Hamlet & co',
      attribute_Website: 'HPPH',
      instanceattribute_Captioned: 'true',
      $expand: 'instances',
    });
    const from = { start_from: '2026-10-01', start_to: '2026-11-01' };
    expect(await queryOf(() => client.events.instances('e1', range))).to.deep.equal(from);
    expect(await queryOf(() => client.events.availability('e1', range))).to.deep.equal(from);
    expect(
      await queryOf(() =>
        client.instances.list({ ...range, eventName: 'Ham', eventAttributes: { Genre: 'Film' } }),
      ),
    ).to.deep.equal({ ...range, eventName: 'Ham', eventattribute_Genre: 'Film' });
    expect(await queryOf(() => client.offers.list({ instanceStartFrom: '2026-10-01' }))).to.deep.equal({
      instanceStart_from: '2026-10-01',
    });
    expect(
      await queryOf(() => client.basket.get({ expand: ['tickets/event', 'tickets/instance'] })),
    ).to.deep.equal({
      $expand: 'tickets/event,tickets/instance',
    });
  });

  it('reads tags with the customer where they are no resource of their own', async () => {
    const other = createClient({
      clientName: sandbox.client,
      customDomain: sandbox.url,
      assumptions: { customerTagsByPath: false, newAddressAs: 'array' },
    });
    const [url] = await run(() => other.customer.tags());
    expect(url).to.match(/\/customer\?\$expand=tags$/);
    expect(await bodyOf(() => other.customer.addresses.add({ country: 'GB' }))).to.deep.equal([
      { country: 'GB' },
    ]);
  });
});
