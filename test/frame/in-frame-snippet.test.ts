import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/api/clock.js';
import { openGate } from '../../src/frame/gate.js';
import type { FrameFact } from '../../src/frame/gate.js';
import { followHeight } from '../../src/frame/height/follow-height.js';
import { startTestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { emptyFrame, fill } from './support.js';

const snippet = await (await fetch('/docs/snippets/in-frame.html')).text();
const sandbox = await startTestSandbox();
const example = 'https://www.example.org';

/** The system's pages with the snippet in their "HTML headers", as the venue of this host pasted it. */
const paste = (host: string): Promise<void> =>
  sandbox.website({ htmlHeaders: snippet.replace(example, host), blankPage: null });

const open = (frame: HTMLIFrameElement): { readonly facts: FrameFact[]; readonly close: () => void } => {
  const facts: FrameFact[] = [];
  const close = openGate({
    window,
    frame: () => frame,
    origin: sandbox.url,
    heard: (fact) => facts.push(fact),
  });
  return { facts, close };
};

const page = (name: string): string => `${sandbox.url}/lantern/website/${name}`;

describe('the snippet in the system’s pages', () => {
  it('R17 gives the frame the height of each page, where there is no blank page', async () => {
    await paste(location.origin);
    const frame = await emptyFrame();
    const heights: (readonly [number, string])[] = [];
    const follower = followHeight({
      frame: () => frame,
      origin: sandbox.url,
      clock: systemClock,
      height: (pixels, source) => heights.push([pixels, source]),
      unavailable: () => expect.fail('A height was told.'),
    });
    const close = openGate({
      window,
      frame: () => frame,
      origin: sandbox.url,
      heard: (fact) => fact.kind === 'height' && follower.message(fact.pixels),
    });
    const open = async (name: string): Promise<void> => {
      await fill(frame, page(name));
      follower.loaded();
    };
    await open('Donations.aspx');
    await until(() => heights.length > 0);
    const [donations] = heights.at(-1) ?? [0];
    expect(heights.every(([, source]) => source === 'snippet')).to.equal(true);
    await open('secure/LoginLogout.aspx');
    // A page may tell several heights, as its lines break anew in another width: the last is that of the lower page.
    await until(() => (heights.at(-1)?.[0] ?? donations) < donations);
    const [login] = heights.at(-1) ?? [0];
    expect(login).to.be.at.least(200);
    expect(frame.style.height).to.equal(`${login}px`);
    follower.stop();
    close();
  });

  it('tells the page that the frame shows, by its name', async () => {
    await paste(`${location.origin}/`);
    const frame = await emptyFrame();
    const { facts, close } = open(frame);
    await fill(frame, page('Donations.aspx'));
    await fill(frame, page('secure/checkout/v2/startcheckoutlogin'));
    const paths = (): FrameFact[] => facts.filter(({ kind }) => kind === 'path');
    await until(() => paths().length === 2);
    expect(paths()).to.deep.equal([
      { kind: 'path', page: 'donations', step: null },
      { kind: 'path', page: 'checkout', step: 'startcheckoutlogin' },
    ]);
    expect(facts.some(({ kind }) => kind === 'order')).to.equal(false);
    close();
  });

  it('R7 speaks to the named website only', async () => {
    await paste(example);
    const frame = await emptyFrame();
    const { facts, close } = open(frame);
    await fill(frame, page('Donations.aspx'));
    await until(() => facts.length > 0);
    // The page's own messages go to anybody; they come after all that the snippet says while it loads.
    expect(facts.map(({ kind }) => kind)).to.deep.equal(['session']);
    close();
  });

  it('R7 speaks to nobody where no website is named', async () => {
    for (const host of ['*', '', 'null', '/']) {
      await paste(host);
      const frame = await emptyFrame();
      const { facts, close } = open(frame);
      await fill(frame, page('Donations.aspx'));
      await until(() => facts.length > 0);
      expect(
        facts.map(({ kind }) => kind),
        host,
      ).to.deep.equal(['session']);
      close();
    }
  });

  it('R9 reads nothing of the customer', () => {
    expect(snippet).not.to.match(
      /customer|basketContents|cookie|storage|innerText|textContent|innerHTML|forms|value/i,
    );
    expect(snippet).not.to.match(/postMessage\([^)]*\*/);
  });
});
