import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { anatomy } from '../support/anatomy.js';
import { controlsFor } from '../support/controls.js';
import { element } from '../support/element.js';
import { documented } from '../support/manifest.js';
import { isIn, part, shown, until } from '../support/play.js';
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
