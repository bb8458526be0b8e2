import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventPage } from '../../src/frame/event-page.js';
import { accountPage, basketPage, loginPage } from '../../src/frame/pages.js';

const base = 'https://tickets.lantern.example/lantern/api/v3/';

describe('addresses of the system’s own pages', () => {
  it('stand beside the API', () => {
    const site = 'https://tickets.lantern.example/lantern/website';
    assert.equal(basketPage(base), `${site}/Basket2.aspx`);
    assert.equal(loginPage(base), `${site}/secure/LoginLogout.aspx`);
    assert.equal(accountPage(base), `${site}/secure/MyAccount.aspx`);
  });

  it('name an event by the digits that its id begins with, else by its web id', () => {
    const page = 'https://tickets.lantern.example/lantern/website/EventDetails.aspx';
    assert.equal(eventPage(base, { id: '12801AHKJ', webEventId: 'hamlet' }), `${page}?EventId=12801`);
    assert.equal(eventPage(base, { id: 'AHKJ', webEventId: 'a b' }), `${page}?WebEventId=a%20b`);
    assert.equal(eventPage(base, { id: 'AHKJ', webEventId: null }), null);
    assert.equal(eventPage(base, { id: 'AHKJ' }), null);
  });
});
