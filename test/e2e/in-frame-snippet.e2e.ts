import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/demo.js';
import { mouse } from './journey-hands.js';
import { customerOf, logInAt, walkCheckout } from './journey-steps.js';

const snippet = readFileSync(new URL('../../docs/snippets/in-frame.html', import.meta.url), 'utf8');

/** A page of the venue's that notes what the snippet in its frame tells. */
const hostPage = (src: string): string => `<!doctype html>
  <title>Checkout</title>
  <iframe title="Checkout" src="${src}" width="800" height="900"></iframe>
  <script>
    window.told = [];
    addEventListener('message', ({ data }) => {
      if (data && data.foyer === 1) told.push(data);
    });
  </script>`;

type Message = Readonly<Record<string, unknown>>;

test('R32 the snippet tells the number of a confirmed order, and nothing else of it', async ({
  page,
  demo,
}) => {
  const system = demo.sandbox.systems.get('lantern')!;
  const [fund] = system.catalogue.season.funds;
  const customer = customerOf(demo);
  const tickets = `http://tickets.venue.localhost:${demo.server.port}/lantern`;
  const checkout = `${tickets}/website/secure/checkout/v2?resize=true`;
  // A real server: browsers keep pages of unknown whereabouts away from addresses of this machine.
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(hostPage(checkout));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://www.venue.localhost:${(server.address() as AddressInfo).port}`;
  const htmlHeaders = snippet.replace('https://www.example.org', origin);
  const inFrame = { blankPage: null, basketLink: null, checkoutLink: null, accountLink: null };
  system.websites.change({ ...inFrame, origin, htmlHeaders }, 'tickets.venue.localhost');

  const told = (): Promise<Message[]> =>
    page.evaluate(() => (globalThis as unknown as { told: Message[] }).told);

  try {
    await page.goto(`${tickets}/website/secure/LoginLogout.aspx`);
    await logInAt(page, customer);
    await expect(page.getByRole('link', { name: 'Log out' })).toBeVisible();
    await page.goto(demo.pageUrl);
    await page.evaluate(
      async ([url, fundId]) => {
        const body = JSON.stringify([{ fundId, amount: 7 }]);
        const headers = { 'Content-Type': 'application/json' };
        await fetch(url, { method: 'POST', credentials: 'include', headers, body });
      },
      [`${tickets}/api/v3/basket/donations`, fund!.id] as const,
    );

    await page.goto(origin);
    const frame = page.frameLocator('iframe');
    const passed = await walkCheckout(frame, mouse, async (heading) => {
      const order = async (): Promise<boolean> => (await told()).some(({ type }) => type === 'order');
      await expect.poll(order).toBe(heading === 'Thank you');
    });
    expect(passed.at(-1)).toBe('Thank you');

    const number = await frame.locator('.totals strong').first().textContent();
    await expect.poll(told).toContainEqual({ foyer: 1, type: 'order', id: number });
    const messages = await told();
    expect(new Set(messages.flatMap((message) => Object.keys(message)))).toEqual(
      new Set(['foyer', 'type', 'path', 'height', 'id']),
    );
    const paths = messages.filter(({ type }) => type === 'path').map(({ path }) => path);
    expect(paths.at(-1)).toBe('/lantern/website/secure/checkout/v2/orderconfirmation');
    for (const text of [customer.email, customer.firstName, customer.lastName])
      expect(JSON.stringify(messages)).not.toContain(text);
  } finally {
    system.websites.undo();
    server.close();
  }
});
