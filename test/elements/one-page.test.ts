import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { sessionFor } from '../../src/session/session.js';
import { give, mount, reaches, unmountAll } from '../support/elements.js';
import { startTestSandbox } from '../support/sandbox.js';
import { collectWarnings } from '../support/warnings.js';

const sandbox = await startTestSandbox();
const listing = '<foyer-events></foyer-events>';
const summary = '<foyer-basket-summary></foyer-basket-summary>';
const status = '<foyer-login-status></foyer-login-status>';

describe('a page full of elements', () => {
  afterEach(unmountAll);

  it('makes one request for each resource', async () => {
    const warnings = collectWarnings();
    const place = mount(listing.repeat(3) + summary.repeat(10) + status.repeat(2), sandbox);
    for (const element of place.children)
      await reaches(element, element.localName === 'foyer-events' ? 'ready' : 'empty');
    const requests = (await sandbox.log()).map(({ method, path }) => `${method} ${path}`);
    expect(requests.sort()).to.deep.equal(['GET basket', 'GET events']);
    expect(warnings.said).to.deep.equal([]);
    warnings.end();
  });

  it('tells of a change once on the document, and once on each element', async () => {
    const place = mount(summary.repeat(10), sandbox);
    for (const element of place.children) await reaches(element, 'empty');
    let page = 0;
    let own = 0;
    const hear = (): unknown => (page += 1);
    document.addEventListener('foyer-basket-change', hear);
    for (const element of place.children) element.addEventListener('foyer-basket-change', () => (own += 1));
    await give(sandbox, 5);
    await sandbox.emptyLog();
    await sessionFor({ clientName: sandbox.client, customDomain: sandbox.url }).refresh('here');
    for (const element of place.children) await reaches(element, 'ready');
    document.removeEventListener('foyer-basket-change', hear);
    expect([page, own]).to.deep.equal([1, 10]);
    expect((await sandbox.log()).filter(({ path }) => path === 'basket')).to.have.length(1);
  });
});
