import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadingInteger } from '../../../src/sandbox/season/ids.js';
import { onSale, openBrowser, openSandbox, seatsPath, words } from './browsing.js';

describe('the page of an event', () => {
  it('leads to the seats of its performances', async () => {
    const { sandbox, system } = openSandbox();
    const instance = onSale(system, 'reserved');
    const event = system.catalogue.event(instance.eventId)!;
    const number = String(leadingInteger(event.wire.id));
    const page = await openBrowser(sandbox).get(`/lantern/website/EventDetails.aspx?EventId=${number}`);
    assert.equal(page.status, 200);
    assert.ok(words(page).includes(event.wire.name));
    assert.ok(page.text.includes(`href="${seatsPath(instance)}"`));
  });

  it('is found whatever the case of its name and arguments, by a whole id and by a web id', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const { wire } = onSaleEventWithWebId(system.catalogue.season.events);
    for (const path of [
      `/LANTERN/Website/EVENTDETAILS.ASPX?eventID=${String(leadingInteger(wire.id))}`,
      `/lantern/website/EventDetails.aspx?EventId=${wire.id}`,
      `/lantern/website/eventdetails.aspx?webeventid=${(wire.webEventId ?? '').toUpperCase()}`,
    ])
      assert.ok(words(await browser.get(path)).includes(wire.name), path);
  });

  it('says plainly that an event, a performance or a page is not there', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const number = String(leadingInteger(system.catalogue.season.events[0]!.wire.id));
    system.scenarios.conditions.emptySeason = true;
    for (const path of [
      'EventDetails.aspx',
      'EventDetails.aspx?EventId=',
      'EventDetails.aspx?EventId=999999999',
      `EventDetails.aspx?EventId=${number}`,
      'ChooseSeats.aspx?EventInstanceId=no-number',
      'ChooseSeats.aspx?WebInstanceId=',
      'NoSuchPage.aspx',
    ]) {
      const page = await browser.get(`/lantern/website/${path}`);
      assert.equal(page.status, 404, path);
      assert.match(words(page), /We cannot find that/, path);
      assert.match(page.text, /<a href="\/lantern\/website\/Basket2\.aspx">Go to your basket<\/a>/);
    }
  });

  it('shows scripts and markup in texts as text, on every page', async () => {
    const script = '<script>alert("x")</script><img src=x onerror=alert(1)>';
    const catalogue = JSON.stringify([
      {
        id: '101ABCD',
        name: `Loud ${script}`,
        description: script,
        htmlDescription: script,
        duration: 60,
        imageUrl: `"${script}`,
        thumbnailUrl: `"${script}`,
        isOnSale: true,
        instanceDates: '9 October-9 October',
        webEventId: '',
        firstInstanceDateTime: '2026-10-09T19:30:00',
        lastInstanceDateTime: '2026-10-23T19:30:00',
      },
    ]);
    const { sandbox, system } = openSandbox({ catalogue });
    const browser = openBrowser(sandbox);
    const instance = [...system.catalogue.instances].find(
      (each) => system.boxOffice.whyNotOnSale(each) === undefined,
    );
    assert.ok(instance, 'the recorded event has a performance on sale');
    for (const path of [
      '/',
      '/lantern/website/EventDetails.aspx?EventId=101',
      seatsPath(instance),
      `/lantern/website/secure/LoginLogout.aspx`,
    ]) {
      const { text, status } = await browser.get(path);
      assert.equal(status, 200, path);
      assert.equal(/<script>|<img src=x/.test(text), false, path);
    }
    const refused = await browser.post('/lantern/website/secure/LoginLogout.aspx', {
      Email: `"><script>`,
      Password: 'x',
    });
    assert.equal(/<script>/.test(refused.text), false);
  });
});

const onSaleEventWithWebId = <T extends { wire: { webEventId?: string | null | undefined } }>(
  events: readonly T[],
): T => {
  const found = events.find(({ wire }) => wire.webEventId != null && wire.webEventId !== '');
  if (!found) throw new Error('The season has no event with a web id.');
  return found;
};
