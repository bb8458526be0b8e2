import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/api/clock.js';
import { followHeight } from '../../src/frame/height/follow-height.js';
import type { HeightFollower, HeightSource, HeightWatch } from '../../src/frame/height/follow-height.js';
import { FakeClock } from '../support/fake-clock.js';
import { startTestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { drawn, emptyFrame, fill, nest } from './support.js';

interface Watched {
  readonly follower: HeightFollower;
  readonly clock: FakeClock;
  readonly heights: (readonly [number, HeightSource])[];
  readonly reasons: string[];
}

const following: HeightFollower[] = [];

const follow = (frame: HTMLIFrameElement | null, more: Partial<HeightWatch> = {}): Watched => {
  const clock = new FakeClock();
  const heights: (readonly [number, HeightSource])[] = [];
  const reasons: string[] = [];
  const follower = followHeight({
    frame: () => frame,
    origin: 'https://tickets.venue.org',
    clock,
    height: (pixels, source) => heights.push([pixels, source]),
    unavailable: (reason) => reasons.push(reason),
    ...more,
  });
  following.push(follower);
  return { follower, clock, heights, reasons };
};

/** The vendor's script is on the page, but a test moves the frame in its place. */
const pretendIntegrate = (): void => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = 'https://tickets.venue.org/lantern/website/scripts/integrate.js?v=2';
  document.head.append(script);
};

let visibility: DocumentVisibilityState = 'visible';
const turn = (state: DocumentVisibilityState): void => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};
before(() =>
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility }),
);
after(() => Reflect.deleteProperty(document, 'visibilityState'));
afterEach(() => {
  for (const follower of following.splice(0)) follower.stop();
  for (const script of document.head.querySelectorAll('script[src*="integrate.js"]')) script.remove();
  visibility = 'visible';
});

describe('a frame that is as high as its page', () => {
  it('R17 reads the height from the page of ours inside it, wherever that stands', async () => {
    const frame = await emptyFrame();
    await nest(frame, '/~test/blank/plain');
    await nest(frame, '/~test/blank/missing?height=640');
    const { follower, heights } = follow(frame);
    follower.loaded();
    await until(() => heights.length > 0);
    expect(heights).to.deep.equal([[640, 'nested']]);
    expect(frame.style.height).to.equal('640px');
  });

  it('R17 follows the page as it changes, and keeps its height while the next one loads', async () => {
    const frame = await emptyFrame();
    const nested = await nest(frame, '/~test/blank/plain?height=640');
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    await until(() => heights.length === 1);
    nested.remove();
    clock.advance(100);
    await drawn();
    expect(frame.style.height).to.equal('640px');
    await nest(frame, '/~test/blank/plain?height=900');
    clock.advance(100);
    await until(() => heights.length === 2);
    expect(frame.style.height).to.equal('900px');
    // Long after the load it looks seldom, but it looks.
    clock.advance(10_000);
    await nest(frame, '/~test/blank/plain?height=1200');
    clock.advance(2_000);
    await until(() => heights.length === 3);
    expect(heights.at(-1)).to.deep.equal([1200, 'nested']);
  });

  it('R17 takes what our snippet tells where there is no such page', async () => {
    const frame = await emptyFrame();
    const { follower, heights } = follow(frame);
    follower.loaded();
    follower.message(750.4);
    await until(() => heights.length === 1);
    expect(heights).to.deep.equal([[750, 'snippet']]);
    expect(frame.style.height).to.equal('750px');
  });

  it('R17 believes the page of ours before the snippet', async () => {
    const frame = await emptyFrame();
    await nest(frame, '/~test/blank/plain?height=640');
    const { follower, heights } = follow(frame);
    follower.loaded();
    follower.message(750);
    await drawn();
    expect(heights).to.deep.equal([[640, 'nested']]);
  });

  for (const height of [0, -1, 199, 20_001, 1e9, NaN, Infinity])
    it(`R16 ignores a height of ${height}`, async () => {
      const frame = await emptyFrame();
      await nest(frame, `/~test/blank/plain?height=${height}`);
      const { follower, heights } = follow(frame);
      follower.loaded();
      follower.message(height);
      await drawn();
      expect(heights).to.deep.equal([]);
      expect(frame.style.height).to.equal('');
    });

  for (const text of ['500px', '', '1e3', '0x300', '500;', '<b>500</b>', '5,000', '-500', '500 600'])
    it(`R16 ignores a height written “${text}”`, async () => {
      const frame = await emptyFrame();
      await nest(frame, `/~test/blank/plain?height=${encodeURIComponent(text)}`);
      const { follower, heights } = follow(frame);
      follower.loaded();
      await drawn();
      expect(heights).to.deep.equal([]);
    });

  it('R16 ignores changes of less than 2 pixels, and draws once however many heights arrive', async () => {
    const frame = await emptyFrame();
    const { follower, heights } = follow(frame);
    follower.loaded();
    for (const height of [600, 700, 800]) follower.message(height);
    await drawn();
    follower.message(801);
    await drawn();
    expect(heights).to.deep.equal([[800, 'snippet']]);
    follower.message(802);
    await drawn();
    expect(heights).to.deep.equal([
      [800, 'snippet'],
      [802, 'snippet'],
    ]);
  });

  it('R17 looks only while the page is visible', async () => {
    const frame = await emptyFrame();
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    turn('hidden');
    await nest(frame, '/~test/blank/plain?height=640');
    clock.advance(60_000);
    await drawn();
    expect(clock.running).to.equal(0);
    expect(heights).to.deep.equal([]);
    turn('visible');
    await until(() => heights.length === 1);
  });

  it('leaves no timer and no height behind once it is stopped', async () => {
    const frame = await emptyFrame();
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    follower.message(640);
    follower.stop();
    await nest(frame, '/~test/blank/plain?height=700');
    turn('hidden');
    turn('visible');
    follower.message(800);
    clock.advance(60_000);
    await drawn();
    expect(clock.running).to.equal(0);
    expect(heights).to.deep.equal([]);
    expect(frame.style.height).to.equal('');
  });

  it('does without a frame', () => {
    const { follower, clock } = follow(null);
    follower.loaded();
    follower.message(640);
    clock.advance(1_000);
    follower.stop();
    expect(clock.running).to.equal(0);
  });
});

describe('a frame beside the vendor’s integrate.js', () => {
  it('R17 is left to that script: we write no height, and tell its own', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    await nest(frame, '/~test/blank/plain?height=640');
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    frame.style.height = '660px';
    await until(() => heights.length === 1);
    clock.advance(1_500);
    follower.message(655);
    clock.advance(1_500);
    await drawn();
    expect(heights).to.deep.equal([[660, 'integrate']]);
    expect(frame.style.height).to.equal('660px');
    expect(frame.style.minHeight).to.equal('');
    frame.style.height = '900px';
    await until(() => heights.length === 2);
    expect(heights.at(-1)).to.deep.equal([900, 'integrate']);
  });

  it('R17 is given room, never less, where that script leaves it too low for a second', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    frame.style.height = '600px';
    await until(() => heights.length === 1);
    follower.message(1500);
    expect(frame.style.minHeight).to.equal('');
    for (let at = 0; at < 11; at += 1) clock.advance(100);
    expect(frame.style.minHeight).to.equal('1500px');
    follower.message(900);
    for (let at = 0; at < 11; at += 1) clock.advance(100);
    expect(frame.style.minHeight).to.equal('1500px');
    expect(frame.style.height).to.equal('600px');
  });

  it('R17 is ours after a second in which that script did nothing', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    follower.message(700);
    await drawn();
    expect(heights).to.deep.equal([]);
    for (let at = 0; at < 11; at += 1) clock.advance(100);
    await until(() => heights.length === 1);
    expect(heights).to.deep.equal([[700, 'snippet']]);
  });

  it('R17 is left to that script too when it was quicker than we are', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    await nest(frame, '/~test/blank/plain?height=640');
    frame.style.height = '640px';
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    for (let at = 0; at < 15; at += 1) clock.advance(100);
    await until(() => heights.length === 1);
    await drawn();
    expect(heights).to.deep.equal([[640, 'integrate']]);
  });

  it('R17 is ours where the author gave it a height and that script does nothing', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    await nest(frame, '/~test/blank/plain?height=640');
    frame.style.height = '500px';
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    for (let at = 0; at < 15; at += 1) clock.advance(100);
    await until(() => heights.length === 1);
    expect(heights).to.deep.equal([[640, 'nested']]);
  });

  it('R17 is left a second to that script from when there is a height, however late that comes', async () => {
    const frame = await emptyFrame();
    pretendIntegrate();
    const { follower, heights, clock } = follow(frame);
    follower.loaded();
    clock.advance(3_000);
    await nest(frame, '/~test/blank/plain?height=640');
    clock.advance(100);
    await drawn();
    expect(heights).to.deep.equal([]);
    frame.style.height = '640px';
    await until(() => heights.length === 1);
    expect(heights).to.deep.equal([[640, 'integrate']]);
  });

  it('R17 is ours where somebody else moves it and that script is not on the page', async () => {
    const frame = await emptyFrame();
    const { follower, heights } = follow(frame);
    follower.loaded();
    frame.style.height = '450px';
    await drawn();
    follower.message(700);
    await until(() => heights.length === 1);
    expect(frame.style.height).to.equal('700px');
  });
});

describe('a frame whose page tells no height', () => {
  const wait = async ({ clock, reasons }: Watched): Promise<void> => {
    for (let at = 0; at < 50; at += 1) clock.advance(100);
    await until(() => reasons.length > 0);
  };

  it('R17 is reported five seconds after the load, with the reason, once', async () => {
    const frame = await emptyFrame();
    const watched = follow(frame);
    watched.follower.loaded();
    watched.clock.advance(4_999);
    expect(watched.reasons).to.deep.equal([]);
    await wait(watched);
    expect(watched.reasons).to.deep.equal(['no-blank-page']);
    // Another reason on the next page, so that there is something to wait for.
    watched.follower.loaded();
    for (let at = 0; at < 50; at += 1) watched.clock.advance(100);
    await nest(frame, '/~test/blank/plain?height=0');
    watched.follower.loaded();
    for (let at = 0; at < 50; at += 1) watched.clock.advance(100);
    await until(() => watched.reasons.includes('no-height'));
    expect(watched.reasons).to.deep.equal(['no-blank-page', 'no-height']);
  });

  it('R17 is not reported where a height came, the same as before', async () => {
    const frame = await emptyFrame();
    const { follower, clock, reasons, heights } = follow(frame);
    for (const load of [1, 2]) {
      follower.loaded();
      follower.message(700);
      await until(() => heights.length > 0);
      clock.advance(5_000);
      await drawn();
      expect(reasons, `load ${load}`).to.deep.equal([]);
    }
  });

  it('R17 is not reported while nobody looks, but five seconds after', async () => {
    const frame = await emptyFrame();
    const watched = follow(frame);
    watched.follower.loaded();
    turn('hidden');
    watched.clock.advance(60_000);
    turn('visible');
    watched.clock.advance(4_900);
    expect(watched.reasons).to.deep.equal([]);
    await wait(watched);
    expect(watched.reasons).to.deep.equal(['no-blank-page']);
  });
});

describe('a frame with the system’s pages', () => {
  it('R17 has their height, on each step, by a page of ours that is not there', async () => {
    const sandbox = await startTestSandbox();
    await sandbox.website({ origin: location.origin, blankPage: '/~no-such-page' });
    const frame = await emptyFrame();
    const { follower, heights } = follow(frame, { origin: sandbox.url, clock: systemClock });
    const open = async (page: string): Promise<void> => {
      await fill(frame, `${sandbox.url}/lantern/website/${page}?resize=true`);
      follower.loaded();
    };
    const last = (): number => heights.at(-1)?.[0] ?? Infinity;
    await open('Donations.aspx');
    await until(() => heights.length > 0);
    const donations = last();
    expect(donations).to.be.within(200, 3_000);
    expect(frame.style.height).to.equal(`${donations}px`);
    await open('secure/LoginLogout.aspx');
    // A page may tell several heights, as its lines break anew in another width: the last is that of the lower page.
    await until(() => last() < donations);
    expect(last()).to.be.at.least(200);
    expect(frame.style.height).to.equal(`${last()}px`);
    expect(heights.every(([, source]) => source === 'nested')).to.equal(true);
  });
});
