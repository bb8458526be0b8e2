import { expect } from '@open-wc/testing';
import '../../src/elements/foyer-login-status/define.js';
import type { FoyerLoginStatus } from '../../src/elements/foyer-login-status/foyer-login-status.js';
import type { SessionChangeEvent } from '../../src/events/session-change.js';
import { sessionFor } from '../../src/session/session.js';
import {
  asked,
  asVisitor,
  logInAsAda,
  mount,
  mountOne,
  overflows,
  part,
  reaches,
  showsOwnContent,
  stateOf,
  textOf,
  unmountAll,
} from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { watchHoldings } from '../support/watched.js';

const tag = 'foyer-login-status';
const logoutPath = 'customer/deauthenticate';

/** What the script lets a read and a write take, in milliseconds. */
const [readLimit, writeLimit] = [15_000, 60_000];

/** Lets time go on until something has ended; not while an answer is on its way, which takes none of this clock's time. */
const passingTime = async (clock: FakeClock, ending: Promise<unknown>): Promise<void> => {
  let ended = false;
  void ending.then(() => (ended = true));
  await until(() => {
    if (!ended && !clock.runs(readLimit) && !clock.runs(writeLimit)) clock.advance(500);
    return ended;
  });
};

describe('<foyer-login-status>', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  const session = () => sessionFor({ clientName: sandbox.client, customDomain: sandbox.url });

  /** The element, with Ada logged in. */
  const withAda = async (options = {}): Promise<FoyerLoginStatus> => {
    await logInAsAda(sandbox);
    const element = mountOne(tag, sandbox, options);
    await reaches(element, 'ready');
    return element;
  };

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  it('is accessible in every state', async () => {
    const element = mountOne(tag, sandbox);
    await expect(element).to.be.accessible();
    await reaches(element, 'empty');
    await expect(element).to.be.accessible();
    await logInAsAda(sandbox);
    await session().refresh('here');
    await reaches(element, 'ready');
    await expect(element).to.be.accessible();
    const broken = mount(`<${tag} custom-domain="${sandbox.offline}"></${tag}>`, sandbox).children[0];
    await reaches(broken as FoyerLoginStatus, 'error');
    await expect(broken).to.be.accessible();
  });

  it('leads to the page that logs in while nobody is logged in', async () => {
    const element = mountOne(tag, sandbox);
    expect(element.loggedIn).to.equal(null);
    await reaches(element, 'empty');
    expect(element.loggedIn).to.equal(false);
    expect(textOf(element)).to.equal('Log in');
    expect(part(element, 'link')?.getAttribute('href')).to.equal(
      `${sandbox.url}/lantern/website/secure/LoginLogout.aspx`,
    );
    element.accountUrl = '/account';
    await element.updateComplete;
    expect(part(element, 'link')?.getAttribute('href')).to.equal('/account');
  });

  it('greets who is logged in by first name, and leads to the account', async () => {
    const element = await withAda({ attributes: 'account-url="/account"' });
    expect(element.loggedIn).to.equal(true);
    expect(textOf(element)).to.equal('Hello, Ada Log out');
    expect(part(element, 'link')?.getAttribute('href')).to.equal('/account');
  });

  it('leads to the system’s account page where the venue has none', async () => {
    const element = await withAda();
    expect(part(element, 'link')?.getAttribute('href')).to.include('/website/secure/MyAccount.aspx');
  });

  it('shows markup in a name as text, and calls the account by its name where there is none', async () => {
    const customer = (firstName: string | null): string =>
      JSON.stringify({ id: 'b', hash: `h${firstName}`, customer: { id: 'I-1', firstName } });
    await sandbox.fault({ kind: 'body', path: 'basket', body: customer('<b>Ada</b>'), times: 1 });
    await sandbox.fault({ kind: 'body', path: 'basket', body: customer(' ') });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(part(element, 'link')?.textContent).to.equal('Hello, <b>Ada</b>');
    await session().refresh('here');
    await element.updateComplete;
    expect(part(element, 'link')?.textContent).to.equal('My account');
  });

  it('keeps the name out of attributes and events', async () => {
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    const details: unknown[] = [];
    element.addEventListener('foyer-session-change', ({ detail }) => details.push(detail));
    await logInAsAda(sandbox);
    await session().refresh('here');
    await reaches(element, 'ready');
    expect(details).to.deep.equal([{ loggedIn: true, cause: 'here' }]);
    const attributes = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    expect(attributes.join(' ')).not.to.include('Ada');
  });

  it('logs out, says so, and puts the focus where the button was', async () => {
    const element = await withAda();
    const own: SessionChangeEvent[] = [];
    element.addEventListener('foyer-session-change', (event) => own.push(event));
    const button = part(element, 'logout') as HTMLButtonElement;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.textContent?.trim()).to.equal('Logging out …');
    await reaches(element, 'empty');
    await until(() => element.shadowRoot?.activeElement === part(element, 'link'));
    expect(own.map(({ detail }) => detail)).to.deep.equal([{ loggedIn: false, cause: 'here' }]);
    await until(() => document.querySelector('[role="status"]')?.textContent === 'You are logged out.');
    expect(await asVisitor(sandbox, 'GET', 'basket')).to.have.property('customer', null);
  });

  it('logs out once for a double click', async () => {
    const element = await withAda();
    await sandbox.emptyLog();
    part(element, 'logout')?.click();
    part(element, 'logout')?.click();
    await element.logOut();
    await reaches(element, 'empty');
    expect(await asked(sandbox, logoutPath)).to.equal(1);
  });

  it('says that a logout failed, and lets the customer try again', async () => {
    const element = await withAda();
    await sandbox.fault({ kind: 'status', status: 400, path: logoutPath, times: 1 });
    const codes: string[] = [];
    element.addEventListener('foyer-error', ({ detail }) => codes.push(detail.code));
    await element.logOut();
    await element.updateComplete;
    expect(textOf(element)).to.equal('Hello, Ada Log out You are still logged in. Please try again.');
    expect(codes).to.deep.equal(['rejected']);
    await expect(element).to.be.accessible();
    await element.logOut();
    await reaches(element, 'empty');
    expect(textOf(element)).to.equal('Log in');
  });

  it('looks whether a logout was made when no answer tells', async () => {
    const clock = new FakeClock(Date.now());
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    const element = await withAda();
    await sandbox.fault({ kind: 'html', path: logoutPath, times: 1 });
    await passingTime(clock, element.logOut());
    await element.updateComplete;
    expect(textOf(element)).to.include('You are still logged in. Please try again.');
  });

  it('says so where nobody can tell', async () => {
    const clock = new FakeClock(Date.now());
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    const element = await withAda();
    await sandbox.fault({ kind: 'html', path: logoutPath, times: 1 });
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket' });
    await passingTime(clock, element.logOut());
    await element.updateComplete;
    expect(textOf(element)).to.include('We can’t tell whether you are logged out.');
  });

  it('says that it is slow after ten seconds', async () => {
    const clock = new FakeClock(Date.now());
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    const element = await withAda();
    await sandbox.fault({ kind: 'hang-then-apply', path: logoutPath });
    const leaving = element.logOut();
    await clock.timerOf(10_000);
    clock.advance(10_000);
    await until(() => textOf(element).includes('longer than usual'));
    await expect(element).to.be.accessible();
    await until(async () => (await asked(sandbox, logoutPath)) === 1);
    await sandbox.release();
    await leaving;
    await reaches(element, 'empty');
    expect(textOf(element)).to.equal('Log in');
  });

  it('follows a login and a logout made elsewhere', async () => {
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    await logInAsAda(sandbox);
    await session().refresh('tab');
    await reaches(element, 'ready');
    await asVisitor(sandbox, 'POST', logoutPath);
    await session().refresh('tab');
    await reaches(element, 'empty');
  });

  it('notices that the system has forgotten the login', async () => {
    const element = await withAda();
    await sandbox.loseSessions();
    await session().refresh('return');
    await reaches(element, 'empty');
  });

  it('shows the author’s content until there is an answer, and when there is none', async () => {
    const content = '<a href="/account">Our account page</a>';
    const element = mountOne(tag, sandbox, { content });
    await element.updateComplete;
    expect(textOf(element)).to.equal('Our account page');
    await reaches(element, 'empty');
    expect(showsOwnContent(element)).to.equal(false);
    const broken = mountOne(tag, sandbox, { content, attributes: `custom-domain="${sandbox.offline}"` });
    await reaches(broken, 'error');
    expect(textOf(broken)).to.equal('Our account page');
  });

  it('still leads to the account when nothing can be read', async () => {
    await sandbox.fault({ kind: 'status', status: 503, path: 'basket' });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'error');
    expect(textOf(element)).to.equal('My account');
    expect(part(element, 'link')?.getAttribute('href')).to.include('MyAccount.aspx');
  });

  it('says one plain sentence where it is not set up', async () => {
    const element = mountOne(tag);
    await reaches(element, 'error');
    expect(textOf(element)).to.equal(
      'This part of the page isn’t set up yet. Please contact the box office.',
    );
    await element.logOut();
    expect(stateOf(element)).to.equal('error');
    await until(() => warnings.said.length === 1);
  });

  it('speaks the language around it', async () => {
    const element = await withAda({ lang: 'cy' });
    expect(textOf(element)).to.equal('Helô, Ada Allgofnodi');
    element.parentElement?.setAttribute('lang', 'fr');
    await until(() => textOf(element) === 'Bonjour Ada Se déconnecter');
    element.words = { login: { greeting: (name) => `Salut ${name}` } };
    await element.updateComplete;
    expect(textOf(element)).to.equal('Salut Ada Se déconnecter');
  });

  it('keeps its state and asks nothing when it is moved', async () => {
    const element = await withAda();
    await sandbox.emptyLog();
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('ready');
    expect(await sandbox.log()).to.deep.equal([]);
  });

  it('fits into 320 pixels, and is large enough to touch', async () => {
    const element = await withAda({ lang: 'cy' });
    expect(overflows(element, 320)).to.equal(false);
    for (const name of ['link', 'logout'])
      expect(part(element, name)?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('leaves nothing behind, also after a logout', async () => {
    const holdings = watchHoldings();
    const element = await withAda();
    await element.logOut();
    await reaches(element, 'empty');
    unmountAll();
    await until(() => holdings.held() === 0);
    holdings.end();
  });
});
