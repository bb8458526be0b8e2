import { expect } from '@open-wc/testing';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { collectWarnings } from '../../support/warnings.js';
import { stateOf, unmountAll } from '../../support/elements.js';
import { frameOf, mountLoaded } from './support.js';

describe('<foyer-frame>, the frame itself', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  before(async () => {
    sandbox = await startTestSandbox();
  });
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  it('R1 stands in the page itself, by the id and name that the system’s scripts look for', async () => {
    const element = await mountLoaded(sandbox);
    const frame = frameOf(element);
    expect(frame.getRootNode()).to.equal(document);
    expect(frame.id).to.equal('SpektrixIFrame');
    expect(frame.name).to.equal('SpektrixIFrame');
    expect(frame.src).to.include('/lantern/website/Basket2.aspx?');
    expect(stateOf(element)).to.equal('ready');
    await expect(element).to.be.accessible();
  });
});
