import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wasBounced, withoutBounce } from '../../src/frame/bounce.js';
import { cultureOf } from '../../src/frame/culture.js';
import { isNewOrder } from '../../src/frame/orders.js';
import { sandboxLacks } from '../../src/frame/sandbox-attribute.js';
import { scrollTarget } from '../../src/frame/scroll.js';
import type { ScrollSituation } from '../../src/frame/scroll.js';
import { sameSite, ticketOrigin } from '../../src/frame/ticket-host.js';

describe('the culture of a page', () => {
  for (const [lang, culture] of [
    ['en', 'en-gb'],
    ['en-GB', 'en-gb'],
    ['en-AU', 'en-gb'],
    ['en-NZ', 'en-gb'],
    ['EN-us', 'en-us'],
    ['en-CA', 'en-ca'],
    ['en-Latn-US', 'en-us'],
    ['cy', 'cy-gb'],
    ['cy-GB', 'cy-gb'],
    ['fr', 'fr-ca'],
    ['fr-CA', 'fr-ca'],
    [' en-GB ', 'en-gb'],
    ['de', undefined],
    ['e', undefined],
    ['', undefined],
    ['en_GB', undefined],
    ['not a language', undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const)
    it(`R31 is ${culture ?? 'not sent'} for lang ${JSON.stringify(lang)}`, () => {
      assert.equal(cultureOf(lang), culture);
    });
});

describe('the ticket host', () => {
  it('R6 is one site with the page where the last labels of both are the same', () => {
    const page = (href: string): URL => new URL(href);
    const same: readonly (readonly [string, string])[] = [
      ['https://tickets.venue.org', 'https://www.venue.org/book'],
      ['https://tickets.venue.org', 'https://venue.org/'],
      ['https://tickets.venue.co.uk', 'https://www.venue.co.uk/'],
      ['https://TICKETS.venue.org', 'https://www.venue.org/'],
      ['http://tickets.venue.localhost:4310', 'http://www.venue.localhost:8080/'],
      ['http://localhost:4310', 'http://localhost:8080/'],
    ];
    const apart: readonly (readonly [string, string])[] = [
      ['https://system.spektrix.com', 'https://www.venue.org/'],
      ['https://venue-tickets.com', 'https://www.venue.org/'],
      ['https://tickets.other.co.uk', 'https://www.venue.co.uk/'],
      ['https://tickets.evilvenue.org', 'https://www.venue.org/'],
      ['https://venue.org.evil.example', 'https://www.venue.org/'],
      ['https://tickets.venue.org', 'http://www.venue.org/'],
      ['https://127.0.0.1', 'https://10.0.0.1/'],
      ['nonsense', 'https://www.venue.org/'],
    ];
    for (const [host, href] of same) assert.equal(sameSite(host, page(href)), true, `${host} ${href}`);
    for (const [host, href] of apart) assert.equal(sameSite(host, page(href)), false, `${host} ${href}`);
  });

  it('R7 is heard by its origin', () => {
    assert.equal(ticketOrigin('https://tickets.venue.org/lantern/api/v3/'), 'https://tickets.venue.org');
    assert.equal(ticketOrigin('http://localhost:4310/lantern/api/v3/'), 'http://localhost:4310');
  });
});

describe('a sandbox attribute', () => {
  const all = 'allow-scripts allow-same-origin allow-forms allow-popups allow-top-navigation';

  it('R11 lacks nothing where there is none, or where it allows what a booking needs', () => {
    assert.equal(sandboxLacks(null), null);
    assert.equal(sandboxLacks(`${all} allow-modals allow-downloads`), null);
    assert.equal(sandboxLacks(`  ${all.toUpperCase()}\n allow-modals allow-downloads `), null);
  });

  it('R11 lacks all of it where it is empty', () => {
    assert.deepEqual(sandboxLacks(''), {
      required: all.split(' '),
      advised: ['allow-modals', 'allow-downloads'],
    });
  });

  it('R11 lacks top navigation where that waits for a click: the system leaves after a form, by script', () => {
    const byClick = all.replace('allow-top-navigation', 'allow-top-navigation-by-user-activation');
    assert.deepEqual(sandboxLacks(`${byClick} allow-modals allow-downloads`)?.required, [
      'allow-top-navigation',
    ]);
  });

  it('R11 can do without dialogs and downloads, at a loss', () => {
    assert.deepEqual(sandboxLacks(all), { required: [], advised: ['allow-modals', 'allow-downloads'] });
  });
});

describe('where the page goes after a step in the frame', () => {
  const now: ScrollSituation = { loads: 2, top: -500, scrolled: 900, margin: 80, reducedMotion: false };
  const to = (change: Partial<ScrollSituation>): number | undefined =>
    scrollTarget({ ...now, ...change })?.top;

  it('R29 is up to the frame’s top, below a sticky header', () => {
    assert.deepEqual(scrollTarget(now), { top: 320, behavior: 'smooth' });
    assert.equal(to({ margin: 0 }), 400);
    assert.equal(to({ top: 40 }), 860, 'the header covers its first pixels');
    assert.equal(to({ top: -1000, margin: 0, scrolled: 900 }), 0, 'never above the page');
  });

  it('R29 is up to the section that the frame names', () => {
    assert.equal(to({ offset: 250 }), 570);
  });

  const still: readonly (readonly [why: string, change: Partial<ScrollSituation>])[] = [
    ['it was the first page', { loads: 1 }],
    ['no page has loaded', { loads: 0 }],
    ['the frame’s top is in sight', { top: 200 }],
    ['the frame’s top is just below the header', { top: 80 }],
    ['the visitor reads above the frame', { top: 1500 }],
    ['the section is further down', { offset: 700 }],
    ['the visitor is scrolling', { sinceScrolled: 0 }],
    ['the visitor scrolled just now', { sinceScrolled: 999 }],
    ['the visitor has pinched into the page', { scale: 1.5 }],
    ['the offset is no number', { offset: NaN }],
    ['the offset has no end', { offset: Infinity }],
  ];
  for (const [why, change] of still)
    it(`R29 is nowhere when ${why}`, () => assert.equal(scrollTarget({ ...now, ...change }), null));

  it('R29 is at once for visitors who want less motion', () => {
    assert.equal(scrollTarget({ ...now, reducedMotion: true })?.behavior, 'instant');
    assert.equal(to({ sinceScrolled: 1000, scale: 1 }), 320);
  });
});

describe('the mark of a visitor who was sent back for cookies', () => {
  it('R22 is found in any case, beside anything', () => {
    for (const search of ['?Spektrix_bounce=true', '?a=1&spektrix_BOUNCE=True', '?Spektrix_bounce=true&b'])
      assert.equal(wasBounced(search), true, search);
    for (const search of [
      '',
      '?',
      '?Spektrix_bounce=false',
      '?x=Spektrix_bounce=true',
      '?Spektrix_bounced=true',
    ])
      assert.equal(wasBounced(search), false, search);
  });

  it('R22 is taken out and everything else stays as it is written', () => {
    for (const [href, kept] of [
      ['https://v.org/?Spektrix_bounce=true', 'https://v.org/'],
      ['https://v.org/a?b=%20+c&Spektrix_bounce=true&d#e?f', 'https://v.org/a?b=%20+c&d#e?f'],
      ['https://v.org/?spektrix_bounce=true&Spektrix_bounce=true#x', 'https://v.org/#x'],
      ['https://v.org/?x=Spektrix_bounce', 'https://v.org/?x=Spektrix_bounce'],
      ['https://v.org/#Spektrix_bounce=true', 'https://v.org/#Spektrix_bounce=true'],
    ] as const)
      assert.equal(withoutBounce(href), kept);
  });
});

describe('an order that is confirmed', () => {
  const page = (): { readonly sessionStorage: Storage; readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    const sessionStorage: Storage = {
      get length() {
        return kept.size;
      },
      clear: () => kept.clear(),
      getItem: (key) => kept.get(key) ?? null,
      key: (at) => [...kept.keys()][at] ?? null,
      removeItem: (key) => void kept.delete(key),
      setItem: (key, value) => void kept.set(key, value),
    };
    return { sessionStorage, kept };
  };

  it('R32 is new once in a tab', () => {
    const tab = page();
    assert.equal(isNewOrder('A1', tab), true);
    assert.equal(isNewOrder('A1', tab), false);
    assert.equal(isNewOrder('A2', tab), true);
    assert.equal(isNewOrder('A1', tab), false);
    assert.equal(isNewOrder('A1', page()), true);
  });

  it('R32 leaves nothing behind but ids, and not ever more of them', () => {
    const tab = page();
    for (let at = 0; at < 30; at += 1) isNewOrder(`N${at}`, tab);
    assert.deepEqual([...tab.kept.keys()], ['foyer-orders']);
    const ids = JSON.parse(tab.kept.get('foyer-orders') ?? '') as string[];
    assert.deepEqual(
      ids,
      Array.from({ length: 20 }, (_, at) => `N${at + 10}`),
    );
  });

  it('R32 is new where what was kept is damaged', () => {
    for (const damaged of ['', 'x', 'null', '{}', '"A9"', '[1, {"a": 2}]']) {
      const tab = page();
      tab.kept.set('foyer-orders', damaged);
      assert.equal(isNewOrder('A9', tab), true, damaged);
      assert.equal(isNewOrder('A9', tab), false, damaged);
    }
  });

  it('R32 is new once where the browser keeps nothing for the page', () => {
    const refusing = {
      get sessionStorage(): Storage {
        throw new Error('refused');
      },
    };
    assert.equal(isNewOrder('B1', refusing), true);
    assert.equal(isNewOrder('B1', refusing), false);
  });
});
