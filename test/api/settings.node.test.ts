import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../src/api/client.js';
import type { ClientSettings } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';

const baseWith = (customDomain?: string | null, clientName = 'lantern'): string =>
  createClient({ clientName, customDomain }).base;

/** The sentence that settings are refused with. */
const refusalOf = (settings: { readonly clientName: unknown; readonly customDomain?: unknown }): string => {
  try {
    createClient(settings as ClientSettings);
  } catch (error) {
    assert.ok(error instanceof ApiError);
    assert.equal(error.code, 'settings');
    return error.message;
  }
  return assert.fail(`accepted ${JSON.stringify(settings)}`);
};

const refusal = (customDomain: unknown): string => refusalOf({ clientName: 'lantern', customDomain });

describe('createClient', () => {
  it('goes to the system’s own host where no domain is set', () => {
    for (const none of [undefined, null, '', '  '])
      assert.equal(baseWith(none), 'https://system.spektrix.com/lantern/api/v3/');
  });

  it('takes a host name, and puts up with a scheme and a slash', () => {
    for (const domain of [
      'tickets.venue.org',
      ' tickets.venue.org ',
      'https://tickets.venue.org',
      'https://tickets.venue.org/',
    ])
      assert.equal(baseWith(domain), 'https://tickets.venue.org/lantern/api/v3/', domain);
  });

  it('takes a base URL with a port and a path for development', () => {
    assert.equal(
      baseWith('http://localhost:3000/sub/path'),
      'http://localhost:3000/sub/path/lantern/api/v3/',
    );
    assert.equal(
      baseWith('http://localhost:3000/sub/path/'),
      'http://localhost:3000/sub/path/lantern/api/v3/',
    );
    assert.equal(baseWith('localhost:3000'), 'https://localhost:3000/lantern/api/v3/');
  });

  it('keeps the client name as it is spelt', () => {
    assert.equal(
      baseWith('tickets.venue.org', ' My-Venue_2 '),
      'https://tickets.venue.org/My-Venue_2/api/v3/',
    );
  });

  it('refuses a missing or impossible client name in a sentence', () => {
    for (const name of ['', '  ', undefined, null, 7])
      assert.match(refusalOf({ clientName: name }), /missing/);
    for (const name of ['a/b', 'a b', '..', 'tickets.venue.org', 'a?b', 'x%2f', '<script>'])
      assert.match(refusalOf({ clientName: name }), /is not a client name/, name);
  });

  it('refuses what is no custom domain in a sentence', () => {
    for (const domain of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://tickets.venue.org',
      '//tickets.venue.org',
      'https://',
      'user:secret@tickets.venue.org',
      'tickets.venue.org?x=1',
      'tickets.venue.org#x',
      'tickets venue org',
      'tickets',
      'https:\\\\tickets.venue.org',
    ])
      assert.match(refusal(domain), /is not a custom domain/, domain);
  });

  it('says so when the path of the API came along', () => {
    assert.match(refusal('https://tickets.venue.org/lantern/api/v3'), /use tickets\.venue\.org alone/);
  });

  it('never shows a password that stood in an address', () => {
    assert.doesNotMatch(refusal('https://user:secret@tickets.venue.org'), /secret/);
  });
});
