import { expect, fixture, html } from '@open-wc/testing';
import { startTestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';

const sandbox = await startTestSandbox();
const website = `${sandbox.url}/lantern/website`;

/** Messages that the frame sent, in their order. */
const listen = (): { readonly data: readonly string[]; stop(): void } => {
  const data: string[] = [];
  const hear = ({ data: message, origin }: MessageEvent<unknown>): void => {
    if (origin === sandbox.url && typeof message === 'string') data.push(message);
  };
  addEventListener('message', hear);
  return { data, stop: () => removeEventListener('message', hear) };
};

const frame = (path: string): Promise<HTMLIFrameElement> =>
  fixture(
    html`<iframe
      id="SpektrixIFrame"
      name="SpektrixIFrame"
      title="Booking"
      height="1000"
      src="${website}/${path}"
    ></iframe>`,
  );

/** The address of the page inside the frame's page, where this page may read it. */
const nested = ({ contentWindow }: HTMLIFrameElement): string | undefined => {
  try {
    return contentWindow?.[0]?.location.href;
  } catch {
    return undefined;
  }
};

/** As a venue's page loads it. */
const integrate = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${website}/scripts/integrate.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('integrate.js did not load.'));
    document.head.append(script);
  });

describe('a page of the system in a frame', () => {
  let heard = listen();
  beforeEach(async () => {
    await sandbox.reset();
    await sandbox.website({ origin: location.origin, blankPage: '/~no-such-page' });
    heard = listen();
  });
  afterEach(() => heard.stop());

  it('tells its host page the basket, then the hash', async () => {
    await frame('Basket2.aspx');
    await until(() => heard.data.length === 2);
    const [contents, hash] = heard.data;
    expect(contents).to.match(/^basketContents:\{/);
    expect(JSON.parse(contents?.slice('basketContents:'.length) ?? '')).to.include({ hash: 'NotLoggedIn' });
    expect(hash).to.equal('basketHash:NotLoggedIn');
  });

  it('tells nothing when cookies are refused', async () => {
    const element = await fixture<HTMLIFrameElement>(html`<iframe title="Booking"></iframe>`);
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    element.src = `${website}/Cookies.aspx`;
    await loaded;
    element.src = `${website}/Basket2.aspx`;
    await until(() => heard.data.at(-1)?.startsWith('basketHash:') ?? false);
    expect(heard.data).to.have.length(2);
  });

  it('tells its height by the address of a page of ours, even one that is not there', async () => {
    const element = await frame('Donations.aspx?resize=true');
    await until(() => nested(element)?.includes('height=') ?? false);
    const { pathname, searchParams } = new URL(nested(element) ?? '');
    expect(pathname).to.equal('/~no-such-page');
    expect(Number(searchParams.get('height'))).to.be.within(400, 20_000);
  });

  it('is given that height by integrate.js, and another when its page changes', async () => {
    await integrate();
    const element = await frame('Donations.aspx?resize=true');
    await until(() => element.style.height !== '');
    const before = element.style.height;
    element.src = `${website}/secure/LoginLogout.aspx?resize=true`;
    await until(() => element.style.height !== before);
    expect(parseInt(element.style.height, 10)).to.be.below(parseInt(before, 10));
  });

  it('cannot be read when its empty page is of another origin, and keeps its height', async () => {
    await sandbox.website({ origin: sandbox.offline, blankPage: '/blank' });
    const element = await frame('Donations.aspx?resize=true');
    await until(() => (element.contentWindow?.length ?? 0) === 1);
    expect(nested(element)).to.equal(undefined);
    expect(element.style.height).to.equal('');
  });
});
