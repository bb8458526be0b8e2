import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/foyer-login-status/define.js';
import { FoyerLoginStatus } from '../../src/elements/foyer-login-status/foyer-login-status.js';
import { table } from '../../src/elements/foyer-login-status/own-markup.js';
import { hookNames } from '../../src/hooks/table.js';
import { sessionFor } from '../../src/session/session.js';
import {
  asked,
  asVisitor,
  logInAsAda,
  mount,
  mountOne,
  reaches,
  stateOf,
  unmountAll,
} from '../support/elements.js';
import { comesToRead, displayOf, isShown, one, reads } from '../support/own-markup.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { watchHoldings } from '../support/watched.js';

const tag = 'foyer-login-status';
const logoutPath = 'customer/deauthenticate';

/** The vendor's own example. Source: reference components 8b. */
const vendors = `<span data-logged-in-container style="display:none"><a href="/account">Hi <span data-logged-in-status-customer-first-name></span>
   <span data-logged-in-status-customer-last-name></span> <span data-logged-in-status-customer-email-address></span></a></span>
  <span data-logged-out-container><a href="/account">Log in</a></span>`;

const withLogout = `<p data-logged-in-container hidden>Hi <b data-logged-in-status-customer-first-name></b>
    <button type="button" data-log-out>Log out <i aria-hidden="true">→</i></button></p>
  <p data-error-container hidden data-error-message></p>
  <p data-logged-out-container hidden><a data-log-in-link href="/login">Log in</a></p>`;

describe('<foyer-login-status> around an author’s own markup', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  const session = () => sessionFor({ clientName: sandbox.client, customDomain: sandbox.url });
  const own = (content: string, attributes = ''): FoyerLoginStatus =>
    mountOne(tag, sandbox, { content, attributes });

  /** With Ada logged in. */
  const withAda = async (content = withLogout): Promise<FoyerLoginStatus> => {
    await logInAsAda(sandbox);
    const element = own(content);
    await until(() => reads(element).startsWith('Hi Ada'));
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
    const element = own(withLogout);
    await expect(element).to.be.accessible();
    await comesToRead(element, 'Log in');
    await expect(element).to.be.accessible();
    await logInAsAda(sandbox);
    await session().refresh('here');
    await comesToRead(element, 'Hi Ada Log out →');
    await expect(element).to.be.accessible();
    await sandbox.fault({ kind: 'status', status: 400, path: logoutPath, times: 1 });
    await element.logOut();
    await until(() => reads(element).includes('still logged in'));
    await expect(element).to.be.accessible();
  });

  it('says at once which hooks make markup the author’s: those of its table', () => {
    expect([...FoyerLoginStatus.hooks].sort()).to.deep.equal(hookNames(table).sort());
  });

  it('fills the vendor’s example as it is printed', async () => {
    const element = own(vendors);
    await reaches(element, 'empty');
    await comesToRead(element, 'Log in');
    await logInAsAda(sandbox);
    await session().refresh('here');
    await until(() => reads(element).startsWith('Hi Ada'));
    expect(reads(element)).to.match(/^Hi Ada \S+ ada@example\.org$/);
    expect(displayOf(one(element, '[data-logged-in-container]'))).to.equal('inline');
    await asVisitor(sandbox, 'POST', logoutPath);
    await session().refresh('tab');
    await comesToRead(element, 'Log in');
    expect(warnings.said).to.deep.equal([]);
  });

  it('keeps who it is out of attributes, and takes the names away with the login', async () => {
    const element = await withAda(vendors.replace('data-logged-in-container', 'data-not-empty-container'));
    for (const each of [element, ...element.querySelectorAll('*')])
      for (const { value } of each.attributes) expect(value).not.to.match(/ada/i);
    await asVisitor(sandbox, 'POST', logoutPath);
    await session().refresh('here');
    await comesToRead(element, 'Log in');
    expect(element.textContent).not.to.match(/ada/i);
  });

  it('leaves both containers as their author has them until it is known, and when it cannot be', async () => {
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket' });
    const element = own(vendors);
    await element.updateComplete;
    expect(reads(element)).to.equal('Log in');
    await reaches(element, 'error');
    await element.updateComplete;
    expect(reads(element)).to.equal('Log in');
  });

  it('keeps the author’s flex layout', async () => {
    await logInAsAda(sandbox);
    const place = mount(
      `<style>.me { display: flex } .out { display: inline-grid }</style>
      <${tag}><div class="me" data-logged-in-container style="display: none"><a href="/me">Me</a></div><span class="out" data-logged-out-container>Log in</span></${tag}>`,
      sandbox,
    );
    const [me, out] = [one(place, '.me'), one(place, '.out')];
    await until(() => isShown(me));
    expect([displayOf(me), displayOf(out)]).to.deep.equal(['flex', 'none']);
    await asVisitor(sandbox, 'POST', logoutPath);
    await session().refresh('here');
    await until(() => isShown(out));
    expect([displayOf(me), displayOf(out)]).to.deep.equal(['none', 'inline-grid']);
  });

  it('leads to the account and to the page that logs in: the venue’s, else the system’s', async () => {
    const element = own('<a data-account-link href="/old">Account</a><a data-log-in-link>Log in</a>');
    const [account, login] = [one(element, 'a'), one(element, 'a + a')];
    await until(() => login.hasAttribute('href'));
    expect(account.getAttribute('href')).to.include('/website/secure/MyAccount.aspx');
    expect(login.getAttribute('href')).to.include('/website/secure/LoginLogout.aspx');
    element.accountUrl = '/account';
    await element.updateComplete;
    expect([account.getAttribute('href'), login.getAttribute('href')]).to.deep.equal([
      '/account',
      '/account',
    ]);
  });

  it('logs out by a click on the icon in the button, once for two clicks, and says that it is on its way', async () => {
    const element = await withAda();
    await sandbox.emptyLog();
    const button = one(element, 'button');
    one(element, 'i').click();
    one(element, 'i').click();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(reads(element)).to.equal('Hi Ada Log out →');
    await comesToRead(element, 'Log in');
    expect(await asked(sandbox, logoutPath)).to.equal(1);
    await until(() => !button.hasAttribute('aria-disabled'));
    await until(() => document.querySelector('[role="status"]')?.textContent === 'You are logged out.');
  });

  it('logs out by keyboard, and puts the focus on what is there instead', async () => {
    const element = await withAda();
    one(element, 'button').focus();
    await sendKeys({ press: 'Enter' });
    await comesToRead(element, 'Log in');
    await until(() => document.activeElement === one(element, 'a'));
  });

  it('leaves the focus where the customer has gone meanwhile', async () => {
    const place = mount('<input>');
    const element = await withAda();
    const button = one(element, 'button');
    button.focus();
    button.click();
    one(place, 'input').focus();
    await comesToRead(element, 'Log in');
    await until(() => !button.hasAttribute('aria-disabled'));
    expect(document.activeElement).to.equal(one(place, 'input'));
  });

  it('shows that a script’s own logout is on its way, too', async () => {
    const element = await withAda();
    const leaving = element.logOut();
    await element.updateComplete;
    expect(one(element, 'button').getAttribute('aria-disabled')).to.equal('true');
    await leaving;
    await comesToRead(element, 'Log in');
  });

  it('says that a logout failed in the author’s own place, and lets the customer try again', async () => {
    const element = await withAda();
    await sandbox.fault({ kind: 'status', status: 400, path: logoutPath, times: 1 });
    const button = one(element, 'button');
    button.focus();
    button.click();
    await comesToRead(element, 'Hi Ada Log out → You are still logged in. Please try again.');
    expect(stateOf(element)).to.equal('ready');
    await until(() => !button.hasAttribute('aria-disabled'));
    expect(document.activeElement).to.equal(button);
    button.click();
    await comesToRead(element, 'Log in');
  });

  it('no longer says that a logout failed once the customer has left elsewhere', async () => {
    const element = await withAda();
    await sandbox.fault({ kind: 'status', status: 400, path: logoutPath, times: 1 });
    await element.logOut();
    await comesToRead(element, 'Hi Ada Log out → You are still logged in. Please try again.');
    await asVisitor(sandbox, 'POST', logoutPath);
    await session().refresh('tab');
    await comesToRead(element, 'Log in');
    await logInAsAda(sandbox);
    await session().refresh('tab');
    await comesToRead(element, 'Hi Ada Log out →');
  });

  it('lets go of the session where the browser refuses to log out', async () => {
    const element = await withAda();
    const refused = () => Promise.reject(new DOMException('Not here.', 'SecurityError'));
    Object.defineProperty(navigator.locks, 'request', { value: refused, configurable: true });
    await element.logOut();
    Reflect.deleteProperty(navigator.locks, 'request');
    expect(stateOf(element)).to.equal('ready');
    unmountAll();
    await Promise.resolve();
    expect(session().listening).to.equal(false);
  });

  it('tries again to find out who is logged in', async () => {
    await logInAsAda(sandbox);
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket', times: 2 });
    const element = own(
      `${withLogout}<button type="button" data-retry data-error-container hidden>Look again</button>`,
    );
    await until(() => reads(element).endsWith('Look again'));
    one(element, '[data-retry]').click();
    await comesToRead(element, 'Hi Ada Log out →');
  });

  it('fills markup that a framework puts in later, and puts away', async () => {
    const element = await withAda();
    const later = document.createElement('p');
    later.innerHTML = '<b data-logged-in-status-customer-first-name></b>';
    element.append(later);
    await comesToRead(element, 'Hi Ada Log out → Ada');
    later.remove();
    expect(later.textContent).to.equal('Ada');
    expect(reads(element)).to.equal('Hi Ada Log out →');
  });

  it('leaves another element of the kit inside to itself, but for the hooks on its tag', async () => {
    const element = own(
      `<foyer-nothing data-logged-out-container hidden><b data-logged-in-status-customer-first-name>Theirs</b></foyer-nothing>`,
    );
    expect(element.headless).to.equal(true);
    await comesToRead(element, 'Theirs');
  });

  it('waits for start() where data-start says so', async () => {
    await logInAsAda(sandbox);
    const element = own(vendors, 'data-start="manual"');
    const before = element.outerHTML;
    await reaches(element, 'ready');
    await session().refresh('here');
    expect(element.outerHTML).to.equal(before);
    element.start();
    await until(() => reads(element).startsWith('Hi Ada'));
  });

  it('keeps all when it is moved, and leaves nothing behind when it is gone', async () => {
    const holdings = watchHoldings();
    const element = await withAda();
    element.parentElement?.prepend(element);
    expect(reads(element)).to.equal('Hi Ada Log out →');
    await element.logOut();
    await comesToRead(element, 'Log in');
    element.remove();
    await until(() => holdings.held() === 0);
    expect(element.innerHTML.replace(/=""/g, '')).to.equal(withLogout);
    holdings.end();
  });
});
