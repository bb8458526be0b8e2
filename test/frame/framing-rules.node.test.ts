import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbidsFraming } from '../../src/frame/height/framing-rules.js';

const self = 'https://www.venue.org';
const ticket = 'https://tickets.venue.org';

type Ruling = ReturnType<typeof forbidsFraming>;

const judge = (headers: Record<string, string>): Ruling => forbidsFraming(new Headers(headers), self, ticket);

describe('the headers of a blank page', () => {
  const policies: readonly (readonly [policy: string, allowed: boolean])[] = [
    ["frame-ancestors 'self' https://tickets.venue.org", true],
    ["Frame-Ancestors 'SELF' https://TICKETS.venue.org/", true],
    ['frame-ancestors *', true],
    ['frame-ancestors https:', true],
    ['frame-ancestors https://*.venue.org', true],
    ['frame-ancestors *.venue.org', true],
    ['frame-ancestors http://www.venue.org tickets.venue.org', true],
    ["frame-ancestors 'self' https://tickets.venue.org:*", true],
    ["default-src 'none'; img-src 'self'", true],
    ['', true],
    ["default-src 'none'; frame-ancestors 'self'", false],
    ["frame-ancestors 'none'", false],
    ['frame-ancestors', false],
    ['frame-ancestors https://tickets.venue.org', false],
    ["frame-ancestors 'self' https://other.venue.org", false],
    ["frame-ancestors 'self' https://venue.org", false],
    ["frame-ancestors 'self' https://tickets.venue.org.evil.example", false],
    ["frame-ancestors 'self' https://tickets.venue.org:8443", false],
    ['frame-ancestors http:', false],
    ["frame-ancestors *, frame-ancestors 'self'", false],
    ["frame-ancestors 'self'; frame-ancestors *", false],
  ];
  for (const [policy, allowed] of policies)
    it(`R18 ${allowed ? 'let' : 'do not let'} the ticket host in with “${policy}”`, () => {
      const expected = allowed ? null : 'frame-ancestors';
      assert.equal(judge(policy === '' ? {} : { 'Content-Security-Policy': policy }), expected);
    });

  it('R18 forbid it by X-Frame-Options, unless a policy speaks of the same', () => {
    for (const options of ['SAMEORIGIN', 'deny', 'DENY, DENY', 'SAMEORIGIN, SAMEORIGIN'])
      assert.equal(judge({ 'X-Frame-Options': options }), 'x-frame-options', options);
    assert.equal(judge({ 'X-Frame-Options': 'ALLOW-FROM https://x.example' }), null);
    assert.equal(judge({ 'X-Frame-Options': 'DENY', 'Content-Security-Policy': 'frame-ancestors *' }), null);
    assert.equal(
      judge({ 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "img-src 'self'" }),
      'x-frame-options',
    );
  });

  it('R18 name ports where the hosts have some', () => {
    const headers = new Headers({
      'Content-Security-Policy': "frame-ancestors 'self' http://tickets.localhost:4310",
    });
    assert.equal(forbidsFraming(headers, 'http://www.localhost:8080', 'http://tickets.localhost:4310'), null);
    assert.equal(
      forbidsFraming(headers, 'http://www.localhost:8080', 'http://tickets.localhost:1'),
      'frame-ancestors',
    );
  });
});
