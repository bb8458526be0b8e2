import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/api/clock.js';
import { diagnoseBlankPage } from '../../src/frame/height/diagnose-blank-page.js';
import { followHeight } from '../../src/frame/height/follow-height.js';
import { readNested } from '../../src/frame/height/nested-page.js';
import { startTestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { emptyFrame, fill, nest } from './support.js';

const sandbox = await startTestSandbox();

/** A page of the system that tells its height to this page of ours, when that has loaded or failed to. */
const openFrame = async (blankPage: string | null): Promise<HTMLIFrameElement> => {
  await sandbox.website({ origin: location.origin, blankPage });
  const frame = await emptyFrame();
  await fill(frame, `${sandbox.url}/lantern/website/Donations.aspx?resize=true`);
  if (blankPage === null) return frame;
  await until(() => frame.contentWindow?.length === 1);
  return frame;
};

const diagnose = (frame: HTMLIFrameElement | null, blankPage?: string): Promise<string> =>
  diagnoseBlankPage({ frame, origin: sandbox.url, blankPage });

describe('why a frame tells no height', () => {
  const away = (): string => `/~test/blank/redirect?to=${encodeURIComponent(`${sandbox.url}/`)}`;

  for (const kind of ['x-frame-options', 'frame-ancestors'])
    it(`R18 is the header of the blank page: ${kind}`, async () => {
      const blankPage = `/~test/blank/${kind}`;
      const frame = await openFrame(blankPage);
      await until(() => readNested(frame).readable === 0);
      expect(readNested(frame)).to.deep.equal({ count: 1, readable: 0, height: undefined });
      expect(await diagnose(frame, blankPage)).to.equal(kind);
      expect(await diagnose(frame), 'nobody said where the blank page is').to.equal('unreadable');
      expect(await diagnose(frame, 'http://[')).to.equal('unreadable');
    });

  it('R18 is a blank page that leads to another origin', async () => {
    const frame = await openFrame(away());
    await until(() => readNested(frame).readable === 0);
    expect(await diagnose(frame, away())).to.equal('redirect');
  });

  it('R18 is a blank page of another origin than this page’s', async () => {
    const frame = await openFrame(`${sandbox.offline}/blank`);
    expect(await diagnose(frame, `${sandbox.offline}/blank`)).to.equal('other-origin');
    expect(
      await diagnose(frame, '/~test/blank/plain'),
      'what is said here is fine, the system uses another',
    ).to.equal('other-origin');
    expect(await diagnose(frame, '/~test/blank/missing')).to.equal('other-origin');
    expect(await diagnose(frame, '/~test/blank/allowed-ancestors')).to.equal('other-origin');
  });

  it('R18 is that the system has no blank page', async () => {
    const frame = await openFrame(null);
    expect(await diagnose(frame, '/~test/blank/plain')).to.equal('no-blank-page');
    expect(await diagnose(null)).to.equal('no-blank-page');
  });

  it('R18 is a blank page that tells none', async () => {
    const frame = await emptyFrame();
    await nest(frame, '/~test/blank/plain');
    expect(await diagnose(frame, '/~test/blank/plain')).to.equal('no-height');
  });

  for (const kind of ['plain', 'missing', 'allowed-ancestors'])
    it(`R18 is nothing where the blank page is ${kind}: the height arrives`, async () => {
      const frame = await openFrame(`/~test/blank/${kind}`);
      await until(() => readNested(frame).height !== undefined);
      expect(readNested(frame).height).to.be.within(200, 3_000);
    });

  it('R18 is told by a frame that is followed', async () => {
    const blankPage = '/~test/blank/x-frame-options';
    const frame = await openFrame(blankPage);
    await until(() => readNested(frame).readable === 0);
    const reasons: string[] = [];
    let judge = (): void => {};
    const follower = followHeight({
      frame: () => frame,
      origin: sandbox.url,
      blankPage,
      clock: {
        now: () => systemClock.now(),
        after(milliseconds, run) {
          if (milliseconds === 5_000) judge = run;
          return () => {};
        },
      },
      height: () => expect.fail('There is no height.'),
      unavailable: (reason) => reasons.push(reason),
    });
    follower.loaded();
    judge();
    await until(() => reasons.length === 1);
    follower.stop();
    expect(reasons).to.deep.equal(['x-frame-options']);
  });
});
