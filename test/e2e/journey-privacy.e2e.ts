import { expect, test } from '../support/demo.js';
import {
  aPerformance,
  atBasket,
  customerOf,
  frameOf,
  headingOf,
  logInAt,
  takeSeats,
  walkCheckout,
} from './journey-steps.js';

test('R9 what the frame tells of the customer is found nowhere on the page, in storage, events or the console', async ({
  page,
  demo,
  context,
}) => {
  test.slow();
  const customer = customerOf(demo);
  const address = customer.addresses[0];
  // First names are not among them: the header greets people by theirs, as it read it from the API.
  const secrets = [customer.email, customer.lastName, address?.line1, address?.postcode].filter(
    (secret): secret is string => Boolean(secret),
  );
  expect(secrets.length).toBeGreaterThan(2);

  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const { hear } = window as unknown as { hear: (text: string) => void };
    const overhear = (prototype: object, name: string, say: (given: unknown) => void): void => {
      const before = Object.getOwnPropertyDescriptor(prototype, name)?.value as (
        ...given: unknown[]
      ) => unknown;
      Object.assign(prototype, {
        [name](this: unknown, ...given: unknown[]): unknown {
          say(given[0]);
          return Reflect.apply(before, this, given);
        },
      });
    };
    overhear(EventTarget.prototype, 'dispatchEvent', (event) => {
      if (event instanceof CustomEvent) hear(`${event.type} ${JSON.stringify(event.detail)}`);
    });
    overhear(BroadcastChannel.prototype, 'postMessage', (message) =>
      hear(`channel ${JSON.stringify(message)}`),
    );
  });
  /** Everything that is written on the page, shadow roots and all, and all that it keeps. */
  const look = (): Promise<string> =>
    page.evaluate(async () => {
      const read = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .flatMap((element) => [
            ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
            ...(element.childElementCount === 0 ? [element.textContent] : []),
            ...(element.shadowRoot ? [read(element.shadowRoot)] : []),
          ])
          .join('\n');
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return [
        read(document),
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(history.state),
        document.cookie,
        location.href,
        databases.join(),
      ].join('\n');
    });

  const seen: string[] = [];
  await page.goto(aPerformance(demo).seats);
  await takeSeats(frameOf(page));
  await atBasket(page);
  await frameOf(page).getByRole('link', { name: 'Check out' }).click();
  await page.waitForURL('**/checkout/');
  await headingOf(frameOf(page), 'Who is booking?').waitFor();

  // The frame does tell it.
  await page.evaluate(() => {
    Object.assign(window, { told: [] as string[] });
    addEventListener('message', ({ data }) =>
      (window as unknown as { told: string[] }).told.push(String(data)),
    );
  });
  await logInAt(frameOf(page), customer);
  await walkCheckout(frameOf(page), undefined, async (heading) => {
    await expect(page.getByRole('banner')).toContainText(customer.firstName);
    seen.push(`${heading}\n${await look()}`);
  });
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told.join('\n'));
  for (const secret of secrets.slice(0, 2)) expect(told).toContain(secret);

  expect(said.some((text) => text.startsWith('foyer-frame-load'))).toBe(true);
  expect(said.some((text) => text.startsWith('foyer-session-change'))).toBe(true);
  for (const text of [...seen, ...said]) for (const secret of secrets) expect(text).not.toContain(secret);
});
