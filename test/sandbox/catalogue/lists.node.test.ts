import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from './ask.js';
import { names, openDesk } from './ask.js';

const desk = openDesk();
const { season } = desk.system.catalogue;

const withoutPictures = (row: Row): Row => ({ ...row, imageUrl: '', thumbnailUrl: '' });

describe('what there is to buy and to give', () => {
  it('is listed, and found by its id', async () => {
    for (const path of ['funds', 'memberships', 'stock-items']) {
      const rows = await desk.rows(path);
      assert.ok(rows.length >= 3, path);
      for (const row of rows) assert.deepEqual(await desk.row(`${path}/${String(row.id)}`), row);
      assert.equal((await desk.get(`${path}/nonsense`)).status, 404);
    }
  });

  it('is in lists only, in that dialect', async () => {
    const other = openDesk({ dialects: ['items-in-lists-only'] });
    for (const path of ['funds', 'memberships', 'stock-items']) {
      const [row] = await other.rows(path);
      assert.equal((await other.get(`${path}/${String(row?.id)}`)).status, 404);
    }
  });

  it('is filtered by attributes', async () => {
    const gifts = await desk.rows('stock-items?attribute_Category=gifts');
    assert.ok(gifts.length > 1 && gifts.every((row) => row.attribute_Category === 'Gifts'));
  });

  it('counts stock down as it goes into baskets', async () => {
    const own = openDesk();
    const [item] = await own.rows('stock-items');
    const id = String(item?.id);
    const added = await own.send('POST', 'basket/merchandise', [{ stockItem: id }, { stockItem: id }]);
    assert.equal(added.status, 200, await added.clone().text());
    assert.equal((await own.row(`stock-items/${id}`)).stockLevel, Number(item?.stockLevel) - 2);
  });

  it('keeps its stock to itself and knows postage by yes and no, in that dialect', async () => {
    const other = openDesk({ dialects: ['stock-level-hidden'] });
    const rows = await other.rows('stock-items');
    assert.ok(rows.every((row) => !('stockLevel' in row)));
    assert.deepEqual([...new Set(rows.map((row) => row.postageAndPacking))].sort(), [false, true]);
  });

  it('has the wire of the season, pictures at full addresses', async () => {
    const [membership = {}] = await desk.rows('memberships');
    const wire: Row = season.memberships[0]?.wire ?? {};
    assert.deepEqual(withoutPictures(membership), withoutPictures(wire));
    assert.match(String(membership.imageUrl), /^https:\/\/tickets\.venue\.test\/lantern\/files\/\d+\.svg$/);
  });

  it('has offers, those for some events only where one of them is meant', async () => {
    const all = await desk.rows('offers');
    assert.equal(all.length, season.offers.length);
    const forTide = await desk.rows('offers?eventName=tide%20clerk');
    assert.deepEqual(names(forTide), ['Six or more', 'Neighbours’ night']);
    const later = await desk.rows('offers?instanceStart_from=2040-01-01');
    assert.deepEqual(names(later), ['Six or more']);
  });
});

describe('the lists that other answers name rows of', () => {
  it('are all there', async () => {
    assert.deepEqual(await desk.rows('ticket-types'), season.ticketTypes);
    assert.deepEqual(await desk.rows('bands'), season.bands);
    assert.deepEqual(await desk.rows('statements'), season.statements);
    assert.deepEqual(await desk.rows('venues'), season.venues);
    assert.deepEqual(await desk.row(`venues/${String(season.venues[0]?.id)}`), season.venues[0]);
    assert.equal((await desk.rows('plans')).length, season.plans.length);
    for (const path of ['venues/x', 'plans/x']) assert.equal((await desk.get(path)).status, 404);
  });

  it('show visitors only the tags that are meant for the web', async () => {
    const groups = await desk.rows('tag-groups');
    assert.deepEqual(names(groups), ['What I like', 'Access']);
    const tags = await desk.rows('tags');
    assert.deepEqual(
      tags.map(({ id }) => id),
      groups.flatMap((group) => (group.tags as Row[]).map(({ id }) => id)),
    );
    assert.ok(!names(tags).includes('Press'));
  });

  it('know countries by their code in any case', async () => {
    const countries = await desk.rows('countries');
    assert.ok(countries.length >= 8);
    assert.equal((await desk.row('countries/ie')).postcodeRequired, false);
    assert.ok(((await desk.row('countries/US')).administrativeDivisions as Row[]).length > 0);
    assert.equal((await desk.get('countries/XX')).status, 404);
  });
});

describe('looking up a postcode', () => {
  it('finds addresses, and each of them in full', async () => {
    const matches = await desk.rows('postcode-lookup?postcode=sx1%204ln');
    assert.ok(matches.length >= 4);
    assert.deepEqual(await desk.rows('postcode-lookup?postcode=SX14LN'), matches);
    for (const { id, description } of matches) {
      const address = await desk.row(`postcode-lookup/${String(id)}`);
      assert.equal(address.postcode, 'SX1 4LN');
      assert.equal(description, [address.line1, address.town, address.postcode].join(', '));
      assert.deepEqual(address.country, { isoCode: 'GB', name: 'United Kingdom' });
    }
  });

  it('finds none for what cannot be a postcode, and asks for one when there is none', async () => {
    for (const text of ['nonsense', '12345', 'S', '%F0%9F%8E%AD'])
      assert.deepEqual(await desk.rows(`postcode-lookup?postcode=${text}`), []);
    for (const query of ['', '?postcode=', '?postcode=%20'])
      assert.equal((await desk.get(`postcode-lookup${query}`)).status, 400);
    for (const id of ['SX14LN-999', 'nonsense', 'SX14LN'])
      assert.equal((await desk.get(`postcode-lookup/${id}`)).status, 404);
  });
});

describe('what is not for visitors', () => {
  it('is a 401 for owners’ resources', async () => {
    for (const [method, path] of [
      ['GET', 'custom-payment-types'],
      ['GET', 'instances/template'],
      ['POST', 'events'],
      ['POST', 'instances'],
      ['PATCH', `events/${String(season.events[0]?.wire.id)}`],
    ] as const) {
      const answer = await desk.send(method, path, method === 'GET' ? undefined : {});
      assert.equal(answer.status, 401, path);
    }
  });

  it('is a 404 for what does not exist', async () => {
    for (const path of ['series', 'fixed-series', 'events/a/b/c', 'promo-codes'])
      assert.equal((await desk.get(path)).status, 404, path);
  });
});

describe('files', () => {
  it('are the posters of the listing and the pictures of the shop, 3:2 and square', async () => {
    const rows = [
      ...(await desk.rows('events')),
      ...(await desk.rows('memberships')),
      ...(await desk.rows('stock-items')),
    ];
    for (const { imageUrl, thumbnailUrl } of rows) {
      if (imageUrl === '') continue;
      for (const [address, width] of [
        [imageUrl, 1200],
        [thumbnailUrl, 800],
      ] as const) {
        const answer = await desk.fetch(String(address).split('/lantern/')[1] ?? '');
        assert.equal(answer.status, 200, String(address));
        assert.match(answer.headers.get('Content-Type') ?? '', /^image\/svg\+xml/);
        assert.match(answer.headers.get('Cache-Control') ?? '', /max-age/);
        assert.match(await answer.text(), new RegExp(`^<svg [^>]*width="${String(width)}" height="800"`));
      }
    }
  });

  it('are a 404 when nothing is drawn under a name', async () => {
    const plain = season.events.find(({ posterSeed }) => posterSeed === null)?.wire.id ?? assert.fail();
    for (const name of ['1.svg', 'x.svg', '12801.png', `${String(Number.parseInt(plain, 10))}.svg`])
      assert.equal((await desk.fetch(`files/${name}`)).status, 404, name);
  });
});
