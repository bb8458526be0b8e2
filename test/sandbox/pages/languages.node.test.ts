import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../../../src/sandbox/pages/texts/texts.js';
import { heading, holdSeat, openBrowser, openSandbox, page, seatsPath, words } from './browsing.js';

const headings: Readonly<Record<string, string>> = {
  'en-gb': 'Your basket',
  'cy-gb': 'Eich basged',
  'en-us': 'Your basket',
  'en-ca': 'Your basket',
  'fr-ca': 'Votre panier',
};

/** Every fixed text, with arguments for those that take some. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'function')
      return [[`${path}${key}`, String((value as (...given: number[]) => unknown)(2, 3))]];
    if (typeof value === 'object' && value !== null) return flat(value, `${path}${key}.`);
    return [[`${path}${key}`, String(value)]];
  });

describe('the language of the pages', () => {
  for (const [culture, title] of Object.entries(headings))
    it(`is ${culture} when it is asked for`, async () => {
      const { sandbox } = openSandbox();
      const shown = await openBrowser(sandbox).get(page(`Basket2.aspx?culture=${culture}`));
      assert.equal(heading(shown), title);
      assert.ok(shown.text.toLowerCase().includes(`<html lang="${culture}">`));
    });

  it('stays for the session until another is asked for', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    const title = async (path: string) => heading(await browser.get(page(path)));
    assert.equal(await title('Basket2.aspx'), 'Your basket');
    assert.equal(await title('EventList.aspx?CULTURE=CY-GB'), 'Beth sydd ymlaen');
    assert.equal(await title('Basket2.aspx'), 'Eich basged');
    assert.equal(await title('secure/LoginLogout.aspx'), 'Mewngofnodi');
    assert.equal(await title('Basket2.aspx?culture=fr-ca'), 'Votre panier');
    assert.equal(await title('Basket2.aspx'), 'Votre panier');
    assert.equal(
      heading(await openBrowser(sandbox).get(page('Basket2.aspx'))),
      'Your basket',
      'for others not',
    );
  });

  it('ignores one that it does not speak', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    await browser.get(page('Basket2.aspx?culture=fr-ca'));
    for (const culture of ['de-de', 'fr', 'constructor', ''])
      assert.equal(
        heading(await browser.get(page(`Basket2.aspx?culture=${culture}`))),
        'Votre panier',
        culture,
      );
  });

  it('changes words and dates, but neither the currency nor what the venue wrote', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const instance = holdSeat(browser, system);
    const event = system.catalogue.event(instance.eventId)!.wire;
    const patterns: Readonly<Record<string, RegExp>> = {
      'en-gb': /\w+day \d+ \w+ 20\d\d, \d+(\.\d\d)?[ap]m/,
      'en-us': /\w+day, \w+ \d+, 20\d\d, \d+:\d\d.[AP]M/,
      'en-ca': /\w+day, \w+ \d+, 20\d\d, \d+:\d\d.[ap]\.m\./,
      'cy-gb': /Dydd \S+ \d+ \S+ 20\d\d, \d+(\.\d\d)?[ap]m/,
      'fr-ca': /\w+di \d+ \S+ 20\d\d, \d+ h \d\d|dimanche \d+ \S+ 20\d\d, \d+ h \d\d/,
    };
    for (const [culture, date] of Object.entries(patterns)) {
      const text = words(await browser.get(page(`Basket2.aspx?culture=${culture}`)));
      assert.match(text.replace(/\s/g, ' '), date, culture);
      assert.ok(text.includes(event.name), culture);
      assert.match(text, /£\d+\.\d\d/, culture);
      assert.equal((await browser.get(`${seatsPath(instance)}&culture=${culture}`)).status, 200);
    }
  });

  it('leaves no text empty, and repeats English only where the words are the same', () => {
    const english = new Map(flat(textsIn['en-gb']));
    for (const culture of ['cy-gb', 'fr-ca'] as const) {
      const texts = flat(textsIn[culture]);
      assert.equal(texts.length, english.size);
      for (const [name, text] of texts) assert.notEqual(text.trim(), '', `${culture}: ${name}`);
      const same = texts.filter(([name, text]) => english.get(name) === text).map(([name]) => name);
      assert.ok(same.length <= 6, `${culture}: ${same.join(', ')}`);
    }
  });
});

describe('the style sheet of the pages', () => {
  const sheetOf = (text: string): string => /<link rel="stylesheet" href="([^"]*)"/.exec(text)?.[1] ?? '';

  it('is the uploaded one that the address names, or the domain’s own', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const sheet = async (query: string) => sheetOf((await browser.get(page(`Basket2.aspx${query}`))).text);
    assert.equal(await sheet(''), '/lantern/resources/default.css');
    assert.equal(await sheet('?stylesheet=large-print.css'), '/lantern/resources/large-print.css');
    system.websites.change({ stylesheet: 'lantern.css' });
    assert.equal(await sheet(''), '/lantern/resources/lantern.css');
    for (const bad of ['../x.css', 'https://evil.test/x.css', 'x.js', '"><script>'])
      assert.equal(
        await sheet(`?Stylesheet=${encodeURIComponent(bad)}`),
        '/lantern/resources/lantern.css',
        bad,
      );
  });

  it('is there under each name that was uploaded, and under no other', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    for (const name of ['default.css', 'lantern.css', 'Large-Print.css']) {
      const sheet = await browser.get(`/lantern/resources/${name}`);
      assert.match(sheet.type ?? '', /^text\/css/, name);
      assert.match(sheet.text, /--ink: .*\.seat \{/s);
    }
    assert.equal((await browser.get('/lantern/resources/other.css')).status, 404);
  });
});
