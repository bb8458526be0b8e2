import { expect } from '@open-wc/testing';
import { createClient } from '../../src/api/client.js';
import type { Client, Event } from '../../src/api/client.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { FakeClock } from '../support/fake-clock.js';
import { failure } from '../support/waiting.js';

describe('what systems and settings get wrong', () => {
  let sandbox: TestSandbox;
  let client: Client;
  let warnings: string[];
  let events: Event[];

  const clientAt = (customDomain: string, clientName = sandbox.client): Client =>
    createClient({
      clientName,
      customDomain,
      clock: new FakeClock(),
      onWarning: (sentence) => warnings.push(sentence),
    });

  before(async () => {
    sandbox = await startTestSandbox();
    warnings = [];
    events = await clientAt(sandbox.url).events.list({ expandInstances: true });
  });

  beforeEach(async () => {
    await sandbox.undo();
    warnings = [];
    client = clientAt(sandbox.url);
  });

  /** Lets the system answer with this from now on. */
  const answer = (value: unknown): Promise<void> =>
    sandbox.fault({ kind: 'body', body: JSON.stringify(value) });

  const [eventFields, instanceFields] = [
    (): Event => ({ ...(events[0] ?? { id: '', name: '' }) }),
    () => ({ ...(events[0]?.instances?.[0] ?? { id: '', event: { id: '' }, start: '' }) }),
  ];

  it('one of 200 events without a name is left out, with one warning that shows no values', async () => {
    const season: Record<string, unknown>[] = Array.from({ length: 200 }, (_, at) => ({
      ...eventFields(),
      id: `e${at}`,
    }));
    delete season[120]?.['name'];
    await answer(season);
    expect((await client.events.list()).length).to.equal(199);
    expect((await client.events.list()).length).to.equal(199);
    expect(warnings).to.deep.equal([
      'Left out 1 of 200 items of "events" that do not have the expected shape, the first at 120.name.',
    ]);
  });

  it('numbers as strings: left out of lists, a fault of single resources', async () => {
    await answer([{ ...eventFields(), duration: '90' }, eventFields()]);
    expect((await client.events.list()).length).to.equal(1);
    expect(warnings.length).to.equal(1);
    await sandbox.undo();
    await answer({ available: '5', capacity: 10 });
    const error = await failure(client.instances.status('i1'));
    expect([error.code, error.cause]).to.deep.equal(['invalid-response', 'unexpected shape at available']);
  });

  it('startSellingAtWeb: null is fine', async () => {
    const instance = { ...instanceFields(), startSellingAtWeb: null, startSellingAtWebUtc: null };
    await answer([{ ...eventFields(), instances: [instance] }]);
    const [event] = await client.events.list({ expandInstances: true });
    expect(event?.instances?.[0]).to.deep.equal(instance);
    expect(warnings).to.deep.equal([]);
  });

  it('long names, markup and unknown fields come through as they are', async () => {
    const odd = {
      zebra: { deep: [1, null] },
      ...eventFields(),
      name: 'A very long name '.repeat(20).slice(0, 300),
      description: '<script>alert(1)</script>',
      htmlDescription: '<div id>\r\n<img src=x onerror=alert(1)>\r\n</div>',
    };
    await answer([odd]);
    const [event] = await client.events.list();
    expect(JSON.stringify(event)).to.equal(JSON.stringify(odd));
  });

  it('what is written back is what came in, to the byte', async () => {
    const raw = await fetch(`${client.base}events?$expand=instances`);
    const text = await raw.text();
    expect(JSON.stringify(await client.events.list({ expandInstances: true }))).to.equal(text);
  });

  it('a list in an envelope, or an object for a list, is not understood', async () => {
    await answer({ values: events });
    expect((await failure(client.events.list())).code).to.equal('invalid-response');
    expect((await failure(client.events.get('e1'))).code).to.equal('invalid-response');
    await sandbox.undo();
    await answer([events[0]]);
    expect((await failure(client.events.get('e1'))).code).to.equal('invalid-response');
  });

  it('a page of HTML in place of an answer is not understood, and of a write it stays open what happened', async () => {
    await sandbox.fault({ kind: 'html' });
    for (const read of [
      () => client.events.list(),
      () => client.instances.statusDetail('i1'),
      () => client.printAtHome.file('h1'),
    ])
      expect(await failure(read())).to.include({ code: 'invalid-response', uncertain: false, status: 200 });
    for (const write of [
      () => client.basket.clear(),
      () => client.customer.deauthenticate(),
      () => client.customer.authenticate('ada@example.org', 'gaslight'),
    ])
      expect(await failure(write())).to.include({ code: 'invalid-response', uncertain: true });
  });

  it('a write that says nothing back, one thing, or all things, is understood', async () => {
    const donation = { id: 'b1', amount: 5, fund: { id: 'f1' } };
    const add = (): Promise<unknown> => client.basket.donations.add([{ amount: 5, fund: 'f1' }]);
    await answer(donation);
    expect(await add()).to.deep.equal([donation]);
    await sandbox.undo();
    await answer([donation, { ...donation, id: 'b2' }]);
    expect(await add()).to.have.property('length', 2);
    await sandbox.undo();
    await sandbox.fault({ kind: 'status', status: 204, cors: true });
    expect(await add()).to.equal(null);
    expect(await client.basket.change({})).to.equal(null);
    expect(await client.customer.change({ title: '' })).to.equal(null);
    expect(await client.printAtHome.file('h1')).to.equal(null);
    expect(await failure(client.customer.authenticate('a@example.org', 'x'))).to.include({
      code: 'invalid-response',
      uncertain: true,
    });
    expect((await failure(client.queue.join('i1'))).code).to.equal('invalid-response');
  });

  it('a removal is done whatever is said of it', async () => {
    for (const body of ['[]', '{"message":"Gone"}', '"OK"', 'OK', 'null', '']) {
      await sandbox.undo();
      await sandbox.fault({ kind: 'body', body });
      expect(await client.basket.tickets.remove('b1'), body).to.equal(undefined);
    }
  });

  it('a client name that the system does not know, or an origin that it does not allow, is refused', async () => {
    const stranger = await failure(clientAt(sandbox.url, 'nobody').events.list());
    expect(['refused', 'not-found']).to.include(stranger.code);
    expect(stranger.message).to.match(/registered|client name/);
    await sandbox.fault({ kind: 'status', status: 200, cors: false, body: '[]' });
    const foreign = await failure(client.events.list());
    expect(foreign.code).to.equal('refused');
    expect(foreign.message).to.contain('Check that the address of this site is registered');
  });

  it('a host name that does not exist is a network fault', async () => {
    const nowhere = clientAt('tickets.venue.invalid');
    expect(await failure(nowhere.basket.get())).to.include({ code: 'network', uncertain: false });
  });

  it('a missing id is told before anything is asked', async () => {
    for (const call of [
      () => client.events.get(''),
      () => client.basket.tickets.remove(['']),
      () => client.orders.get('..'),
    ])
      expect((await failure(call())).code).to.equal('settings');
    expect(await sandbox.log()).to.deep.equal([]);
  });
});
