import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { anatomy } from '../support/anatomy.js';
import { controlsFor } from '../support/controls.js';
import { element } from '../support/element.js';
import { documented } from '../support/manifest.js';
import { part, shown, until } from '../support/play.js';
import type { Scenario } from '../support/sandbox.js';
import { fillBasket } from '../support/visitors.js';

const tag = 'foyer-frame';

const meta: Meta = {
  title: 'Elements/foyer-frame',
  component: tag,
  argTypes: controlsFor(tag),
  parameters: {
    docs: {
      description: {
        component: `${documented(tag).description ?? ''}

In these stories the ticketing system lives in a service worker, where everything has one origin; on a real site its pages
come from the ticket host. The demo (\`npm start\`) has both.`,
      },
    },
  },
};

export default meta;

type Story = StoryObj;

const sandbox = (scenario: Scenario) => ({ sandbox: scenario });

/** The system's page inside an element. */
const frameOf = (host: Element): HTMLIFrameElement => {
  const frame = host.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

const headingIn = (host: Element): string | undefined =>
  frameOf(host).contentDocument?.querySelector('h1')?.textContent.trim();

/** Has the frame load once more what it shows, as a customer might who sees nothing. */
const loadAgain = async (frame: HTMLIFrameElement): Promise<void> => {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow?.location.replace(frame.src);
  await loaded;
};

const link = html`<a href="/basket">Open your basket</a>`;

/** All that can be set, from the documentation of the element. */
export const Playground: Story = {
  args: { page: 'basket' },
  parameters: sandbox({ before: fillBasket }),
  render: (args) => element(tag, args, link),
  play: until(tag, 'ready'),
};

/** What it is made of. Point at a part, or reach it with the Tab key, to see where it is. */
export const Anatomy: Story = {
  parameters: sandbox({ before: fillBasket }),
  render: () => anatomy(tag, html`<foyer-frame page="basket">${link}</foyer-frame>`),
  play: until(tag, 'ready'),
};

/** A page of the system. The frame has a name for who cannot see it, and a link that leads to the same page without it. */
export const Basket: Story = {
  parameters: sandbox({ before: fillBasket }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await waitFor(() => expect(headingIn(host)).toBe('Your basket'));
    await expect(frameOf(host).title).toBe('Basket');
  },
};

/** The page is on its way. Its room is kept free, so that nothing jumps when it comes. */
export const Loading: Story = {
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'website/**' }] }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: until(tag, 'loading'),
};

/** It takes more than five seconds. */
export const Slow: Story = {
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'website/**' }] }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'loading');
    await waitFor(() => expect(part(host, 'status')).toHaveTextContent('longer than usual'), {
      timeout: 8_000,
    });
  },
};

/** Two pages came that say nothing, as the system's own do: cookies are blocked. The frame stays, with a link beside it. */
export const Unreachable: Story = {
  render: () => html`<foyer-frame page="cookies">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await loadAgain(frameOf(host));
    await shown(context, tag, 'error');
    await expect(part(host, 'error')).toBeVisible();
    await expect(frameOf(host)).toBeVisible();
  },
};

/** The system does not let its pages stand in a frame. The browser shows a page of its own there. */
export const Refused: Story = {
  parameters: sandbox({ conditions: { frameRefused: true } }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await loadAgain(frameOf(host));
    await shown(context, tag, 'error');
    await expect(part(host, 'link')).toBeVisible();
  },
};

/** Something took the frame out of the page. What was in it is lost, so nothing begins again unasked. */
export const Removed: Story = {
  name: 'Removed: continue booking',
  parameters: sandbox({ before: fillBasket }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    frameOf(host).remove();
    await shown(context, tag, 'error');
    await expect(part(host, 'retry')).toHaveTextContent('Continue booking');
    await expect(host.querySelector('iframe')).toBeNull();
  },
};

/** The button of the story before: the page is there again. */
export const Continued: Story = {
  parameters: sandbox({ before: fillBasket }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    frameOf(host).remove();
    await shown(context, tag, 'error');
    await userEvent.click(part(host, 'retry'));
    await shown(context, tag, 'ready');
    await waitFor(() => expect(headingIn(host)).toBe('Your basket'));
  },
};

/** A page has one at a time. A second one works, under a name of its own, and developers are told. */
export const TwoFrames: Story = {
  name: 'Two frames',
  parameters: sandbox({ before: fillBasket }),
  render: () => html`
    <foyer-frame page="basket" min-height="200">${link}</foyer-frame>
    <foyer-frame page="donations" min-height="200">${link}</foyer-frame>
  `,
  play: async (context) => {
    await until(tag, 'ready')(context);
    const frames = [...context.canvasElement.querySelectorAll('iframe')];
    await expect(frames.map(({ id }) => id)).toEqual(['SpektrixIFrame', 'SpektrixIFrame-2']);
    await expect(frames.map(({ title }) => title)).toEqual(['Basket', 'Donate']);
  },
};

/** A frame that was there before, with everything that happens in it. */
export const Adopted: Story = {
  name: 'A frame of your own',
  parameters: sandbox({ before: fillBasket }),
  render: () =>
    html`<foyer-frame page="donations">
      <iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Give to us" height="700" width="100%"></iframe>
    </foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await expect(context.canvasElement.querySelectorAll('iframe')).toHaveLength(1);
    await waitFor(() => expect(headingIn(host)).toBe('Donate'));
    await expect(frameOf(host).title).toBe('Give to us');
  },
};

/** There is no page of that name: the author's link is what remains. */
export const LinkFallback: Story = {
  name: 'Link fallback',
  render: () => html`<foyer-frame page="backstage">${link}</foyer-frame>`,
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    await expect(host.querySelector('a')).toBeVisible();
    await expect(host.querySelector('iframe')).toBeNull();
  },
};

/** Nobody said which venue it is. */
export const NotSetUp: Story = {
  name: 'Not set up',
  parameters: { unset: true },
  render: () => html`<foyer-frame page="basket"></foyer-frame>`,
  play: until(tag, 'error'),
};

/** By keyboard: the first stop jumps over the frame, so that the next one is what comes after it. */
export const Accessibility: Story = {
  parameters: sandbox({ before: fillBasket }),
  render: () => html`<foyer-frame page="basket">${link}</foyer-frame><a href="#after">What comes after</a>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    part(host, 'skip').focus();
    await expect(part(host, 'skip')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    const { activeElement } = host.shadowRoot ?? {};
    await expect(activeElement).toHaveClass('end');
    await expect(document.activeElement).toBe(host);
  },
};
