import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { anatomy } from '../support/anatomy.js';
import { controlsFor } from '../support/controls.js';
import { element } from '../support/element.js';
import { documented } from '../support/manifest.js';
import { isIn, ownElement, part, shown, until } from '../support/play.js';
import type { Scenario } from '../support/sandbox.js';
import { logIn } from '../support/visitors.js';

const tag = 'foyer-login-status';

const meta: Meta = {
  title: 'Elements/foyer-login-status',
  component: tag,
  argTypes: controlsFor(tag),
  parameters: { docs: { description: { component: documented(tag).description } } },
};

export default meta;

type Story = StoryObj;

const sandbox = (scenario: Scenario) => ({ sandbox: scenario });

/** All that can be set, from the documentation of the element. */
export const Playground: Story = {
  args: { 'account-url': '/account' },
  parameters: sandbox({ before: logIn }),
  render: (args) => element(tag, args),
  play: until(tag, 'ready'),
};

/** What it is made of. Point at a part, or reach it with the Tab key, to see where it is. */
export const Anatomy: Story = {
  parameters: sandbox({ before: logIn }),
  render: () => anatomy(tag, html`<foyer-login-status account-url="/account"></foyer-login-status>`),
  play: until(tag, 'ready'),
};

const ownHeader = html`
  <style>
    .members {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 1rem;
    }
    .members :is(a, button) {
      min-block-size: 2.75rem;
      padding-inline: 1rem;
      border: 1px solid;
      border-radius: 0.25rem;
      color: inherit;
      background: none;
      font: inherit;
      line-height: 2.75rem;
    }
  </style>
  <foyer-login-status account-url="/account">
    <div class="members" data-logged-in-container hidden>
      <span>
        Welcome back, <b data-logged-in-status-customer-first-name></b>
        <b data-logged-in-status-customer-last-name></b>
      </span>
      <a data-account-link href="/account">Your account</a>
      <button type="button" data-log-out>Log out <span aria-hidden="true">→</span></button>
    </div>
    <div class="members" data-logged-out-container>
      <a data-log-in-link href="/account">Log in</a>
    </div>
    <p data-error-container hidden data-error-message></p>
  </foyer-login-status>
`;

/** A bar of your own: two containers, of which one is shown. Logging out is a button of yours, whatever is in it. */
export const OwnMarkup: Story = {
  name: 'Own markup',
  parameters: sandbox({ before: logIn }),
  render: () => ownHeader,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const inside = ownElement(host, '[data-logged-in-container]');
    await waitFor(() => expect(inside).toHaveTextContent('Welcome back, Ada'));
    await expect(getComputedStyle(inside).display).toBe('flex');
    await expect(ownElement(host, '[data-logged-out-container]')).not.toBeVisible();
  },
};

/** The button was pressed: the focus goes to the link that is there instead. */
export const OwnMarkupLogsOut: Story = {
  ...OwnMarkup,
  name: 'Own markup, logging out',
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const button = ownElement(host, '[data-log-out]');
    await waitFor(() => expect(button).toBeVisible());
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(isIn(host, 'empty')).toBe(true));
    await waitFor(() => expect(ownElement(host, '[data-log-in-link]')).toHaveFocus());
  },
};

/** The system could not log out: the sentence stands where the page has its place for it. */
export const OwnMarkupStillLoggedIn: Story = {
  ...OwnMarkup,
  name: 'Own markup, logging out fails',
  parameters: sandbox({ before: logIn, faults: [{ kind: 'status', status: 400, method: 'POST' }] }),
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const button = ownElement(host, '[data-log-out]');
    await waitFor(() => expect(button).toBeVisible());
    await userEvent.click(button);
    const sentence = ownElement(host, '[data-error-message]');
    await waitFor(() => expect(sentence).toBeVisible());
    await expect(sentence).toHaveTextContent('still logged in');
  },
};

/** Nobody is logged in. */
export const Empty: Story = {
  render: () => html`<foyer-login-status account-url="/account"></foyer-login-status>`,
  play: until(tag, 'empty'),
};

/** Until it is known who is logged in. */
export const Loading: Story = {
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'basket' }] }),
  render: () => html`<foyer-login-status account-url="/account"></foyer-login-status>`,
  play: until(tag, 'loading'),
};

/** It cannot be found out. The account page will tell. */
export const Error: Story = {
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'basket' }] }),
  render: () => html`<foyer-login-status account-url="/account"></foyer-login-status>`,
  play: until(tag, 'error'),
};

/** What the author put inside stays where it cannot be found out. */
export const ErrorWithContent: Story = {
  name: 'Error, with content of your own',
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'basket' }] }),
  render: () =>
    html`<foyer-login-status account-url="/account"><a href="/account">My account</a></foyer-login-status>`,
  play: until(tag, 'error'),
};

/** Nobody said which venue it is. */
export const NotSetUp: Story = {
  name: 'Not set up',
  parameters: { unset: true },
  render: () => html`<foyer-login-status></foyer-login-status>`,
  play: until(tag, 'error'),
};

/** The button was pressed, and the system could not do it: Ada is told that she is still logged in. */
export const StillLoggedIn: Story = {
  name: 'Logging out fails',
  parameters: sandbox({ before: logIn, faults: [{ kind: 'status', status: 400, method: 'POST' }] }),
  render: () => html`<foyer-login-status account-url="/account"></foyer-login-status>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await userEvent.click(part(host, 'logout'));
    await waitFor(() => expect(part(host, 'error')).toBeVisible());
  },
};

/** By keyboard: logging out puts the focus on the link that is there instead. */
export const Accessibility: Story = {
  parameters: sandbox({ before: logIn }),
  render: () => html`<foyer-login-status account-url="/account"></foyer-login-status>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    part(host, 'logout').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(isIn(host, 'empty')).toBe(true));
    await waitFor(() => expect(host.shadowRoot?.activeElement).toBe(part(host, 'link')));
  },
};
