import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillIn, policy } from '../../scripts/demo/site.js';
import type { Site } from '../../scripts/demo/site.js';

const site: Site = {
  client: 'lantern',
  domain: 'tickets.venue.org',
  origin: 'https://tickets.venue.org',
  system: 'https://tickets.venue.org/lantern',
  season: 'invented',
  currency: 'GBP',
};

describe('a page of the demo as it is served', () => {
  it('has the settings and the addresses of the system', () => {
    const page = '<html client-name="{client}" custom-domain="{domain}"><a href="{system}/website/x">';
    assert.equal(
      fillIn(page, site),
      '<html client-name="lantern" custom-domain="tickets.venue.org"><a href="https://tickets.venue.org/lantern/website/x">',
    );
  });

  it('leaves alone what is no setting, and lets no value break out of its attribute', () => {
    const odd = { ...site, client: '"><script>' };
    const page = '<html client-name="{client}"><a href="/book/?event={id}">';
    assert.equal(fillIn(page, odd), '<html client-name="&quot;>&lt;script>"><a href="/book/?event={id}">');
  });

  it('shows what is over in a recorded season only', () => {
    const list = '<foyer-events limit="6" data-past="">';
    assert.equal(fillIn(list, site), '<foyer-events limit="6">');
    assert.equal(fillIn(list, { ...site, season: 'recorded' }), '<foyer-events limit="6" past>');
  });

  it('may show pictures from elsewhere only where the events are not invented', () => {
    assert.match(policy(site), /img-src 'self' https:\/\/tickets\.venue\.org;/);
    assert.match(policy({ ...site, season: 'live' }), /img-src 'self' https:\/\/tickets\.venue\.org https:;/);
  });

  it('leads to what its address names without JavaScript, and to all events where it names nothing', () => {
    const page = '<a href="{booking}">';
    const at = (search: string): string => fillIn(page, site, search).slice('<a href="'.length, -2);
    const website = 'https://tickets.venue.org/lantern/website';
    assert.equal(at('?instance=81602ATM&event=1'), `${website}/ChooseSeats.aspx?EventInstanceId=81602`);
    assert.equal(at('?event=14701ANL'), `${website}/EventDetails.aspx?EventId=14701`);
    for (const search of ['', '?instance=', '?event=ANL', '?instance="><script>'])
      assert.equal(at(search), `${website}/EventList.aspx?SortBy=date`);
    assert.equal(
      fillIn('<a href="{password}">', site, '?token=a%22%3E'),
      `<a href="${website}/secure/SetPassword.aspx?token=a%22%3E">`,
    );
  });

  it('lets the ticket host frame its empty page, and no other page of it', () => {
    assert.match(policy(site, '/blank.html'), /frame-ancestors 'self' https:\/\/tickets\.venue\.org(;|$)/);
    assert.match(policy(site, '/basket/'), /frame-ancestors 'self'(;|$)/);
  });
});
