import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser, openSandbox, words } from './browsing.js';

const path = '/lantern/website/EventList.aspx';

const order = (text: string): string[] => [...text.matchAll(/EventId=(\d+)/g)].map(([, number]) => number!);

describe('the list of events', () => {
  it('leads to each event that is not over, by name or by date', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const byName = await browser.get(path);
    const byDate = await browser.get(`${path}?sortby=Date`);
    const now = new Date(system.clock.now()).toISOString();
    const coming = system.catalogue.season.events.filter(({ instances }) =>
      instances.some(({ wire }) => (wire.startUtc ?? '') > now.slice(0, 19)),
    );
    assert.equal(order(byName.text).length, coming.length);
    assert.notDeepEqual(order(byDate.text), order(byName.text));
    assert.deepEqual(order(byDate.text).sort(), order(byName.text).sort());
    for (const { wire } of coming) assert.ok(words(byName).includes(wire.name), wire.name);
  });

  it('shows one month when it is asked to, and keeps the other arguments', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const all = await browser.get(`${path}?SortBy=date&Attribute_Genre=Film&resize=true`);
    assert.match(words(all), /Month All months October 2026/);
    for (const hidden of [
      'name="sortby" value="date"',
      'name="attribute_genre" value="Film"',
      'name="resize"',
    ])
      assert.ok(all.text.includes(hidden), hidden);
    const october = order((await browser.get(`${path}?Month=2026-10`)).text);
    assert.ok(october.length > 0 && october.length < order((await browser.get(path)).text).length);
    for (const number of october) {
      const event = system.catalogue.season.events.find(({ wire }) => wire.id.startsWith(`${number}A`));
      assert.ok(
        event?.instances.some(({ wire }) => wire.start.startsWith('2026-10')),
        number,
      );
    }
    const none = await browser.get(`${path}?Month=2031-01`);
    assert.match(words(none), /Nothing is on in this month/);
  });

  it('leaves out what an attribute does not ask for', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const shown = words(await browser.get(`${path}?attribute_GENRE=film`));
    for (const { wire } of system.catalogue.season.events)
      if (wire.attribute_Genre !== 'Film') assert.equal(shown.includes(` ${wire.name} `), false, wire.name);
    assert.ok(order((await browser.get(`${path}?attribute_GENRE=film`)).text).length > 0);
  });

  it('has pictures of its own host, and none of another', async () => {
    const { sandbox } = openSandbox();
    const shown = await openBrowser(sandbox).get(path);
    const pictures = [...shown.text.matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, src]) => src ?? '');
    assert.ok(pictures.length > 0);
    for (const src of pictures) assert.match(src, /^http:\/\/tickets\.venue\.test\/lantern\/files\//);
    const catalogue = JSON.stringify([
      {
        id: '101ABCD',
        name: 'Elsewhere',
        thumbnailUrl: 'https://pictures.test/1.jpg',
        isOnSale: true,
        firstInstanceDateTime: '2026-10-09T19:30:00',
        lastInstanceDateTime: '2026-10-23T19:30:00',
      },
    ]);
    const foreign = await openBrowser(openSandbox({ catalogue }).sandbox).get(path);
    assert.ok(words(foreign).includes('Elsewhere'));
    assert.equal(foreign.text.includes('<img'), false);
  });

  it('says that nothing is announced when there is nothing', async () => {
    const { sandbox, system } = openSandbox();
    system.scenarios.conditions.emptySeason = true;
    assert.ok(words(await openBrowser(sandbox).get(path)).includes('Nothing is announced'));
  });
});
