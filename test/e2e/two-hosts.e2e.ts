import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';

/** What a page of the venue gets from the ticket host, asked as Foyer asks. */
interface Told {
  readonly status: number;
  readonly body: unknown;
}

const ask = (page: Page, url: string, method = 'GET', body?: unknown): Promise<Told> =>
  page.evaluate(
    async ([address, verb, json]) => {
      const answer = await fetch(address, {
        method: verb,
        credentials: 'include',
        ...(json === undefined ? {} : { body: json, headers: { 'Content-Type': 'application/json' } }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
    [url, method, body === undefined ? undefined : JSON.stringify(body)] as const,
  );

test.describe('a venue page and its ticket host, two names of one site', () => {
  test('list the season, with pictures, without a report of the content security policy', async ({
    page,
    demo,
  }) => {
    const reports: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) reports.push(message.text());
    });
    await page.goto(`${demo.pageUrl}whats-on/`);
    await expect(page.getByRole('article').or(page.getByRole('listitem')).first()).toBeVisible();
    const { events } = demo.sandbox.systems.get('lantern')!.catalogue.season;
    const upcoming = events.find(
      ({ instances }) => Date.parse(`${instances.at(-1)?.wire.startUtc}Z`) > Date.now(),
    );
    await expect(page.getByText(upcoming!.wire.name).first()).toBeVisible();
    expect(reports).toEqual([]);
  });

  test('share the basket between the API and the system’s own pages', async ({ page, context, demo }) => {
    const tickets = `http://tickets.venue.localhost:${demo.server.port}`;
    const api = `${tickets}/lantern/api/v3`;
    const { season } = demo.sandbox.systems.get('lantern')!.catalogue;
    const [fund] = season.funds;
    await page.goto(demo.pageUrl);
    const added = await ask(page, `${api}/basket/donations`, 'POST', [{ amount: 7, fundId: fund!.id }]);
    expect(added.status).toBe(200);
    const read = await ask(page, `${api}/basket`);
    expect(read.body).toMatchObject({ donations: [{ amount: 7 }] });

    const cookies = await context.cookies(tickets);
    expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: 'SessionID', httpOnly: true, sameSite: 'Lax' },
    ]);
    expect(await context.cookies(demo.pageUrl)).toEqual([]);

    await page.goto(`${tickets}/lantern/website/Basket2.aspx`);
    await expect(page.getByRole('rowheader', { name: fund!.name })).toBeVisible();
  });

  test('carry a login made on the system’s page to the API', async ({ page, demo }) => {
    const tickets = `http://tickets.venue.localhost:${demo.server.port}`;
    const customer = demo.sandbox.systems.get('lantern')!.catalogue.season.customers[0]!;
    await page.goto(demo.pageUrl);
    expect((await ask(page, `${tickets}/lantern/api/v3/customer`)).status).toBe(401);

    await page.goto(`${tickets}/lantern/website/secure/LoginLogout.aspx`);
    await page.getByLabel(/e-?mail/i).fill(customer.email);
    await page.getByLabel(/password/i).fill(customer.password);
    await page.getByRole('button', { name: /log in/i }).click();
    await expect(page.getByRole('link', { name: 'Log out' })).toBeVisible();

    await page.goto(demo.pageUrl);
    const told = await ask(page, `${tickets}/lantern/api/v3/customer`);
    expect(told).toMatchObject({ status: 200, body: { firstName: customer.firstName } });
  });

  test('keep apart from a host of another site: its pages get no cookie and no answer', async ({
    page,
    demo,
  }) => {
    const api = `http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3`;
    const fund = demo.sandbox.systems.get('lantern')!.catalogue.season.funds[0]!;
    // A real server: browsers keep pages of unknown whereabouts away from addresses of this machine.
    const server = createServer((_request, response) => response.end('Hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await page.goto(`http://www.other.localhost:${(server.address() as AddressInfo).port}/`);
    const added = await ask(page, `${api}/basket/donations`, 'POST', [{ amount: 7, fundId: fund.id }]);
    expect(added.status).toBe(200);
    const read = await ask(page, `${api}/basket`);
    expect(read.body).toMatchObject({ donations: [] });
    server.close();
  });
});
