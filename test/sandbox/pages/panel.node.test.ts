import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asDocumented, dialectNames, theOtherWay } from '../../../src/sandbox/index.js';
import type { System } from '../../../src/sandbox/index.js';
import { openBrowser, openSandbox, words } from './browsing.js';
import type { Browser, Fields, Seen } from './browsing.js';

const turn = (browser: Browser, name: string, fields?: Fields): Promise<Seen> =>
  browser.post(`/~sandbox/panel/lantern/${name}`, fields);

const spoken = (system: System): string[] => dialectNames.filter((name) => system.speaks(name));

describe('the switches of the front page', () => {
  const conditions = [
    'soldOut',
    'queue',
    'cookiesRefused',
    'disableWebComponents',
    'frameRefused',
    'bounce',
    'emptySeason',
  ] as const;
  for (const name of conditions)
    it(`turns ${name} on, shows it, and turns it off`, async () => {
      const { sandbox, system } = openSandbox();
      const browser = openBrowser(sandbox);
      const sent = await turn(browser, 'conditions', { [name]: 'true', queueLength: '5' });
      assert.equal(sent.status, 303);
      assert.equal(sent.location, '/?client=lantern#scenarios');
      assert.equal(system.scenarios.conditions[name], true);
      assert.equal(system.scenarios.conditions.queueLength, 5);
      const page = await browser.get('/');
      assert.match(words(page), /In force now/);
      assert.match(page.text, new RegExp(`name="${name}"\\s+value="false"`));
      await turn(browser, 'conditions', { [name]: 'false' });
      assert.match(words(await browser.get('/')), /All calm\./);
    });

  const faults: readonly (readonly [string, Record<string, string>, string])[] = [
    ['a delay', { kind: 'delay', ms: '3000' }, 'Answers after 3,000 ms: any call, until undone.'],
    ['hanging', { kind: 'hang', path: 'events' }, 'Never answers: any call to events, until undone.'],
    [
      'hanging, then applying',
      { kind: 'hang-then-apply', method: 'POST', times: '1' },
      'Never answers, applies later: any POST call, for 1 more call.',
    ],
    [
      'a status with CORS',
      { kind: 'status', status: '503', cors: 'true', times: '3', retryAfter: '30' },
      'Answers 503 with CORS headers: any call, for 3 more calls.',
    ],
    [
      'a status without CORS',
      { kind: 'status', status: '500', cors: 'false', method: 'POST', path: 'basket/tickets' },
      'Answers 500 without CORS headers: POST to basket/tickets, until undone.',
    ],
    ['HTML', { kind: 'html' }, 'Answers HTML in place of JSON: any call, until undone.'],
    ['cut-off JSON', { kind: 'cut-off' }, 'Cuts its JSON off: any call, until undone.'],
    ['wrong types', { kind: 'wrong-types' }, 'Swaps numbers and strings: any call, until undone.'],
  ];
  for (const [what, fields, sentence] of faults)
    it(`sets up ${what}`, async () => {
      const { sandbox, system } = openSandbox();
      const browser = openBrowser(sandbox);
      // As the form sends it: every field, filled in or not.
      const form = { method: '', path: '', times: '', ms: '3000', status: '500', cors: '', retryAfter: '' };
      assert.equal((await turn(browser, 'faults', { ...form, ...fields })).status, 303);
      assert.equal(system.scenarios.faults.length, 1);
      assert.ok(words(await browser.get('/')).includes(sentence), sentence);
    });

  it('makes a call fail as often as it was asked to', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    await turn(browser, 'faults', { kind: 'status', status: '500', path: 'funds', times: '1' });
    assert.equal((await browser.get('/lantern/api/v3/funds')).status, 500);
    assert.equal((await browser.get('/lantern/api/v3/funds')).status, 200);
  });

  it('moves the clock on, and tells the time at the venue', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    assert.match(words(await browser.get('/')), /it is Thursday 1 October 2026, 12pm/);
    await turn(browser, 'clock', { minutes: '90' });
    const page = words(await browser.get('/'));
    assert.match(page, /it is Thursday 1 October 2026, 1\.30pm/);
    assert.match(page, /The clock is moved on by 90 minutes\./);
  });

  it('loses all sessions, and starts afresh', async () => {
    const { sandbox, system } = openSandbox();
    for (const name of ['lose-sessions', 'reset']) {
      const browser = openBrowser(sandbox);
      const fund = system.catalogue.season.funds[0]!;
      system.boxOffice.donations.add(browser.visitor, [{ fundId: fund.id, amount: 5 }]);
      assert.equal((await turn(browser, name)).status, 303);
      assert.match(words(await browser.get('/lantern/website/Basket2.aspx')), /Your basket is empty\./);
    }
  });

  it('lets hanging calls go', async () => {
    const { sandbox } = openSandbox();
    const browser = openBrowser(sandbox);
    await turn(browser, 'faults', { kind: 'hang-then-apply', path: 'funds' });
    const hanging = browser.get('/lantern/api/v3/funds');
    await turn(browser, 'release');
    assert.equal((await hanging).status, 200);
  });

  it('speaks the ticked dialects, or a whole set', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const sent = await turn(browser, 'dialects', [
      ['dialect', 'create-201'],
      ['dialect', 'no-basket-404'],
    ]);
    assert.equal(sent.location, '/?client=lantern#dialects');
    assert.deepEqual(spoken(system).sort(), ['create-201', 'no-basket-404']);
    assert.match((await browser.get('/')).text, /value="create-201"\s+checked/);
    await turn(browser, 'dialects', { preset: 'the-other-way' });
    assert.deepEqual(spoken(system), [...theOtherWay]);
    await turn(browser, 'dialects', { preset: 'as-documented' });
    assert.deepEqual(spoken(system), [...asDocumented]);
  });

  it('ends everything by one undo', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    await turn(browser, 'conditions', { soldOut: 'true' });
    await turn(browser, 'conditions', { queue: 'true' });
    await turn(browser, 'faults', { kind: 'hang' });
    await turn(browser, 'clock', { minutes: '20' });
    await turn(browser, 'dialects', { preset: 'the-other-way' });

    assert.equal((await turn(browser, 'undo')).status, 303);

    assert.match(words(await browser.get('/')), /All calm\. The system behaves as documented\./);
    assert.deepEqual(system.scenarios.faults, []);
    assert.equal(system.clock.offset, 0);
    assert.deepEqual(spoken(system), []);
  });

  it('says what is wrong with a switch, and turns nothing', async () => {
    const { sandbox, system } = openSandbox();
    const browser = openBrowser(sandbox);
    const wrong: readonly (readonly [string, Fields, RegExp])[] = [
      ['faults', { kind: 'delay', ms: 'soon' }, /"ms" must be a number/],
      ['faults', { kind: 'status', status: '99' }, /"status" must be from 200 to 599/],
      ['faults', { kind: 'hang', times: '0' }, /a whole number from 1/],
      ['faults', { kind: 'explode' }, /"kind" must be one of/],
      ['conditions', { soldOut: 'perhaps' }, /"soldOut" must be a boolean/],
      ['clock', { minutes: '' }, /by how many minutes/],
      ['dialects', { dialect: 'klingon' }, /There is no dialect "klingon"/],
    ];
    for (const [name, fields, sentence] of wrong) {
      const page = await turn(browser, name, fields);
      assert.equal(page.status, 400);
      assert.match(words(page).replaceAll('&quot;', '"'), sentence);
    }
    assert.deepEqual(system.scenarios.faults, []);
    assert.equal((await turn(browser, 'no-such-switch')).status, 404);
  });
});
