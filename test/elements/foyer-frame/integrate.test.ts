import { expect } from '@open-wc/testing';
import { sessionFor } from '../../../src/session/session.js';
import { mountOne, reaches, unmountAll } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { startTestSandbox } from '../../support/sandbox.js';
import { blankPage, frameOf, mountFrame, next, pageOf } from './support.js';

// The system's script never ends what it began, so these are alone on their page.
describe('<foyer-frame> on a page with the system’s integrate.js', () => {
  it('R17 leaves the height to the script, with a frame of ours and with the author’s', async () => {
    const sandbox = await startTestSandbox();
    // The script goes first for a second only, and goes by the machine's time: ours stands still.
    const clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    await sandbox.website({ origin: location.origin, blankPage });
    const script = document.createElement('script');
    script.src = pageOf(sandbox, 'scripts/integrate.js');
    document.head.append(script);
    const resized = next(document, 'foyer-frame-resize');
    const ours = await mountFrame(sandbox);
    const { detail } = await resized;
    expect(detail.source).to.equal('integrate');
    expect(frameOf(ours).style.height).to.equal(`${detail.height}px`);
    unmountAll();

    const again = next(document, 'foyer-frame-resize');
    const element = mountOne('foyer-frame', sandbox, {
      content: `<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Give" src="${pageOf(sandbox, 'Donations.aspx?resize=true')}"></iframe>`,
    });
    await reaches(element, 'ready');
    expect((await again).detail.source).to.equal('integrate');
    unmountAll();
  });
});
