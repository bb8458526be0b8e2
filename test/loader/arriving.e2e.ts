import { answered, expect, settle, test } from './site.js';

/** What the author put in, for as long as nothing better is there. */
const link = '<a href="/tickets">Tickets</a>';

test.describe('A page with the loader', () => {
  test('shows the elements it holds, and asks for the files of no other', async ({
    page,
    site,
    requests,
    complaints,
  }) => {
    await page.goto(site.page(`<foyer-basket-summary>${link}</foyer-basket-summary>${site.script()}`));
    await answered(page);
    await expect(page.getByRole('link', { name: /Basket/ })).toBeVisible();
    expect(requests.files).toContain('header.js');
    expect(requests.files.filter((file) => /events|hooks|markup|frame/.test(file))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('asks for nothing while it holds no element', async ({ page, site, requests }) => {
    await page.goto(site.page(`<p>Nothing of the kit</p>${site.script()}`));
    await settle(page);
    expect(requests).toEqual({ files: ['loader.js'], api: [] });
  });

  test('shows an element that a script adds later, also deep within what it adds', async ({ page, site }) => {
    await page.goto(site.page(site.script()));
    await settle(page);
    await page.evaluate((around) => {
      const section = document.createElement('section');
      section.innerHTML = `<div><foyer-events ${around} limit="2"></foyer-events></div>`;
      document.body.append(section);
    }, site.around);
    await answered(page);
    await expect(page.getByRole('listitem')).toHaveCount(2);
  });

  test('keeps what a script set on an element before its code was there', async ({ page, site }) => {
    await page.goto(site.page('<foyer-events></foyer-events>'));
    await page.evaluate(
      (src) => {
        Object.assign(document.querySelector('foyer-events') ?? {}, { limit: 3 });
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src });
        document.head.append(script);
      },
      `${site.file('loader.js')}?client-name=lantern&custom-domain=${encodeURIComponent(site.tickets)}`,
    );
    await answered(page);
    await expect(page.getByRole('listitem')).toHaveCount(3);
  });

  test('keeps what a visitor typed into the author’s form before the script came', async ({ page, site }) => {
    const form = '<form action="/find"><label>Find <input name="q"></label></form>';
    await page.goto(site.page(`<foyer-events markup="own">${form}</foyer-events>`));
    await page.getByLabel('Find').fill('lear');
    const input = await page.getByLabel('Find').elementHandle();
    await page.evaluate(
      ([src, name, domain]) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src });
        Object.assign(script.dataset, { clientName: name, customDomain: domain });
        document.head.append(script);
      },
      [site.file('loader.js'), 'lantern', site.tickets] as const,
    );
    await answered(page);
    await expect(page.getByLabel('Find')).toHaveValue('lear');
    expect(await input?.evaluate((node) => node.isConnected && node === document.activeElement)).toBe(true);
  });

  test('loads beforehand what the script tag names', async ({ page, site, requests }) => {
    const attributes = `${site.settings} data-preload="Foyer-Events, foyer-nonsense"`;
    await page.goto(site.page(site.script('loader.js', attributes)));
    await page.waitForFunction(() => customElements.get('foyer-events') !== undefined);
    expect(requests.api).toEqual([]);
  });
});

test.describe('Settings on the script tag', () => {
  test('may stand in its address, for editors that strip attributes', async ({ page, site, complaints }) => {
    const address = `${site.file('loader.js')}?client-name=lantern&amp;custom-domain=${encodeURIComponent(site.tickets)}&amp;basket-url=/till`;
    await page.goto(
      site.page(
        `<foyer-basket-summary></foyer-basket-summary><script type="module" src="${address}"></script>`,
      ),
    );
    await answered(page);
    await expect(page.getByRole('link')).toHaveAttribute('href', '/till');
    expect(complaints).toEqual([]);
  });

  test('may stand on either of two tags of the same file; the first that says something is believed', async ({
    page,
    site,
    requests,
  }) => {
    await page.goto(
      site.page(
        `${site.script('loader.js', '')}${site.script('loader.js', `${site.settings} data-basket-url="/one"`)}
        ${site.script('loader.js', 'data-basket-url="/two" data-client-name="other"')}
        <foyer-basket-summary></foyer-basket-summary>`,
      ),
    );
    await answered(page);
    await expect(page.getByRole('link')).toHaveAttribute('href', '/one');
    expect(requests.files.filter((file) => file === 'loader.js')).toHaveLength(1);
    expect(requests.api.filter((resource) => resource === 'basket')).toHaveLength(1);
  });

  test('give way to those around an element', async ({ page, site }) => {
    await page.goto(
      site.page(
        `<main basket-url="/near">${'<foyer-basket-summary></foyer-basket-summary>'}</main>
        ${site.script('loader.js', `${site.settings} data-basket-url="/far"`)}`,
      ),
    );
    await answered(page);
    await expect(page.getByRole('link')).toHaveAttribute('href', '/near');
  });
});

test.describe('A <div> that names an element', () => {
  const attributes =
    'data-foyer=" Foyer-Events" data-limit="2" id="season" class="wide" data-heading-level="4"';

  test('becomes it, with its settings as attributes and its content', async ({ page, site }) => {
    await page.goto(site.page(`<div ${attributes}>${link}</div>${site.script()}`));
    await answered(page);
    const element = page.locator('foyer-events');
    await expect(element).toHaveAttribute('limit', '2');
    await expect(element).toHaveAttribute('id', 'season');
    await expect(element).toHaveAttribute('class', 'wide');
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(2);
    expect(await element.locator('> a').count()).toBe(1);
    await expect(page.locator('[data-foyer]')).toHaveCount(0);
  });

  test('keeps what is written as data-* on an element too', async ({ page, site }) => {
    const held = `<div ${attributes} data-start="manual" data-debug data-turbo-permanent><i data-event-count>some</i></div>`;
    await page.goto(site.page(`${held}${site.script()}`));
    await answered(page);
    const element = page.locator('foyer-events');
    await expect(element).toHaveAttribute('data-start', 'manual');
    await expect(element).toHaveAttribute('data-debug', '');
    await expect(element).toHaveAttribute('data-turbo-permanent', '');
    await expect(element.locator('i')).toHaveText('some');
    await element.evaluate((events) => (events as unknown as { start(): void }).start());
    await expect(element.locator('i')).toHaveText('2');
  });

  test('also when it comes later, and when the element has been loaded long since', async ({
    page,
    site,
  }) => {
    await page.goto(site.page(`<foyer-events limit="1"></foyer-events>${site.script()}`));
    await answered(page);
    await page.evaluate((text) => {
      const place = document.createElement('div');
      document.body.append(place);
      place.outerHTML = `<div ${text}></div>`;
    }, attributes);
    await answered(page, 2);
    await expect(page.getByRole('listitem')).toHaveCount(3);
  });

  test('is left as it is where it names nothing that we know', async ({ page, site, complaints }) => {
    const names = ['foyer-nonsense', 'constructor', 'script', ' foyer-events-markup', 'cy', ''];
    const marked = names.map((name) => `<div data-foyer="${name}">${link}</div>`).join('');
    await page.goto(site.page(`${marked}${site.script()}`));
    await settle(page);
    await expect(page.locator('div[data-foyer]')).toHaveCount(names.length);
    expect(complaints).toEqual([]);
  });
});

test.describe('A page whose files do not come', () => {
  test('keeps what its author put in when the loader does not', async ({ page, site }) => {
    await page.route('**/loader.js', (route) => route.abort());
    await page.goto(site.page(`<foyer-events>${link}</foyer-events>${site.script()}`));
    await expect(page.getByRole('link', { name: 'Tickets' })).toBeVisible();
  });

  test('keeps it when an element’s files do not, and says once which element is missing', async ({
    page,
    site,
    requests,
  }) => {
    const warnings: string[] = [];
    const errors: Error[] = [];
    page.on('console', (message) => void (message.type() === 'warning' && warnings.push(message.text())));
    page.on('pageerror', (error) => errors.push(error));
    await page.route('**/header.js', (route) => route.abort());
    await page.goto(site.page(`<foyer-events>${link}</foyer-events>${site.script()}`));
    await expect.poll(() => warnings.length).toBe(1);
    expect(warnings[0]).toMatch(/^Foyer could not load <foyer-events>\. Your own content stays\./);
    await expect(page.getByRole('link', { name: 'Tickets' })).toBeVisible();

    // A page that never rests asks no more for it, once the files that need this one have all been told that it is not there.
    await page.waitForLoadState('networkidle');
    const before = requests.files.length;
    await page.evaluate(() => document.body.append('Something else'));
    await settle(page);
    expect(requests.files).toHaveLength(before);
    expect(warnings).toHaveLength(1);
    expect(errors).toEqual([]);

    // The next one that comes does, and brings those that waited.
    await page.unroute('**/header.js');
    await page.evaluate(() => document.body.append(document.createElement('foyer-events')));
    await answered(page, 2);
  });
});

test.describe('A browser below the floor', () => {
  const lacks = {
    'light-dark()': () => {
      const { supports } = CSS;
      CSS.supports = (...asked: string[]) =>
        !asked.join().includes('light-dark') && Boolean(Reflect.apply(supports, CSS, asked));
    },
    'states of elements': () => Reflect.deleteProperty(ElementInternals.prototype, 'states'),
    'element internals': () => Reflect.deleteProperty(window, 'ElementInternals'),
  };

  for (const [what, remove] of Object.entries(lacks))
    for (const file of ['loader.js', 'foyer.js'])
      test(`without ${what} keeps what the author put in: ${file}`, async ({ page, site, requests }) => {
        const errors: Error[] = [];
        page.on('pageerror', (error) => errors.push(error));
        await page.addInitScript(remove);
        await page.goto(
          site.page(
            `<foyer-events>${link}</foyer-events><div data-foyer="foyer-basket-summary"></div>${site.script(file)}`,
          ),
        );
        await settle(page);
        await expect(page.getByRole('link', { name: 'Tickets' })).toBeVisible();
        await expect(page.locator('[data-foyer]')).toHaveCount(1);
        expect(await page.evaluate(() => customElements.get('foyer-events'))).toBeUndefined();
        expect(requests).toEqual({ files: [file], api: [] });
        expect(errors).toEqual([]);
      });
});
