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

  it('says that nothing is announced when there is nothing', async () => {
    const { sandbox, system } = openSandbox();
    system.scenarios.conditions.emptySeason = true;
    assert.ok(words(await openBrowser(sandbox).get(path)).includes('Nothing is announced'));
  });
});
