import { expect } from '@open-wc/testing';
import { createClient } from '../../../src/api/client.js';
import { ApiError } from '../../../src/api/errors.js';

/** A page below a path whose requests the worker answers. */
interface WorkerPage extends Window {
  started?: Promise<string>;
  fetch: typeof fetch;
}

let frame: HTMLIFrameElement;
let page: WorkerPage;
let base: string;

/** Opens the page; it starts the worker by itself. */
const open = async (): Promise<void> => {
  frame = document.createElement('iframe');
  frame.src = '/~test/below/';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page = frame.contentWindow as WorkerPage;
  if (!page.started)
    await new Promise((resolve) => page.addEventListener('started', resolve, { once: true }));
  base = (await page.started) ?? '';
};

const ask = (path: string, init?: RequestInit): Promise<Response> => page.fetch(`${base}/${path}`, init);

const send = async (path: string, method: string, body: unknown = {}): Promise<void> => {
  expect((await ask(path, { method, body: JSON.stringify(body) })).ok).to.equal(true);
};

const give = async (client: string, amount: number): Promise<Response> => {
  const [fund] = (await (await ask(`${client}/api/v3/funds`)).json()) as { id: string }[];
  return ask(`${client}/api/v3/basket/donations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    credentials: 'include',
    body: JSON.stringify([{ fundId: fund?.id, amount }]),
  });
};

const amounts = async (client: string): Promise<number[]> => {
  const basket = (await (await ask(`${client}/api/v3/basket`)).json()) as { donations: { amount: number }[] };
  return basket.donations.map(({ amount }) => amount).sort((one, other) => one - other);
};

const fails = async (request: Promise<Response>): Promise<boolean> =>
  request.then(
    () => false,
    () => true,
  );

before(open);
after(async () => {
  const registrations = await page.navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  frame.remove();
});

describe('the sandbox in a service worker', () => {
  beforeEach(async () => {
    for (const client of ['one', 'two']) await send(`~sandbox/${client}/reset`, 'POST');
  });

  it('answers below its own folder, and leaves the rest to the server', async () => {
    expect(new URL(base).pathname).to.equal('/~test/below/~sandbox');
    expect((await ask('one/api/v3/events')).status).to.equal(200);
    expect((await page.fetch('/~sandbox/one/api/v3/events')).status).to.equal(404);
  });

  it('keeps a basket for each client', async () => {
    expect((await give('one', 5)).status).to.equal(200);
    expect(await amounts('one')).to.deep.equal([5]);
    expect(await amounts('two')).to.deep.equal([]);
  });

  it('loses none of ten writes at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, at) => give('one', at + 1)));
    expect(await amounts('one')).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('shows its pages in a frame, on the same basket, and takes what they post', async () => {
    await give('one', 7);
    const basket = page.document.createElement('iframe');
    const loaded = (): Promise<unknown> =>
      new Promise((resolve) => basket.addEventListener('load', resolve, { once: true }));
    let shown = loaded();
    basket.src = `${base}/one/website/Basket2.aspx`;
    page.document.body.append(basket);
    await shown;
    expect(basket.contentDocument?.body.textContent).to.include('£7');
    shown = loaded();
    const form = [...(basket.contentDocument?.forms ?? [])].find(({ method }) => method === 'post');
    form?.querySelector('button')?.click();
    await shown;
    expect(basket.contentDocument?.body.textContent).not.to.include('£7');
    expect(await amounts('one')).to.deep.equal([]);
    basket.remove();
  });

  it('fails as a network does where the system sends no CORS headers', async () => {
    await send('~sandbox/one/faults', 'POST', { kind: 'status', status: 503, times: 1 });
    expect(await fails(ask('one/api/v3/events'))).to.equal(true);
    expect((await ask('one/api/v3/events')).status).to.equal(200);
  });

  it('fails a request with a header that the preflight would refuse', async () => {
    expect(await fails(ask('one/api/v3/events', { headers: { 'X-Requested-With': 'fetch' } }))).to.equal(
      true,
    );
    const json = { 'Content-Type': 'application/json; charset=UTF-8' };
    expect((await ask('one/api/v3/events', { headers: json })).status).to.equal(200);
  });

  it('does not keep others waiting while a request hangs', async () => {
    await send('~sandbox/one/faults', 'POST', { kind: 'hang', path: 'events' });
    const hanging = fails(ask('one/api/v3/events'));
    expect((await ask('one/api/v3/basket')).status).to.equal(200);
    await send('~sandbox/one/release', 'POST');
    expect(await hanging).to.equal(true);
  });

  it('finds baskets and scenarios again in a new worker', async () => {
    await give('one', 3);
    await send('~sandbox/two/conditions', 'PATCH', { emptySeason: true });
    const [registration] = await page.navigator.serviceWorker.getRegistrations();
    await registration?.unregister();
    frame.remove();
    await open();
    expect(await amounts('one')).to.deep.equal([3]);
    expect(await (await ask('two/api/v3/events')).json()).to.deep.equal([]);
  });
});

describe('a page that the worker does not answer', () => {
  it('gets no answer from where the worker would be', async () => {
    // This page is above the worker's folder.
    const client = createClient({ clientName: 'one', customDomain: base });
    const error = await client.events.list().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ApiError);
  });
});
