import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { anatomy } from '../support/anatomy.js';
import { controlsFor } from '../support/controls.js';
import { element } from '../support/element.js';
import { documented } from '../support/manifest.js';
import { ownElement, part, shown, until } from '../support/play.js';
import type { Scenario } from '../support/sandbox.js';
import { donate, fillBasket } from '../support/visitors.js';

const tag = 'foyer-basket-summary';

const meta: Meta = {
  title: 'Elements/foyer-basket-summary',
  component: tag,
  argTypes: controlsFor(tag),
  parameters: { docs: { description: { component: documented(tag).description } } },
};

export default meta;

type Story = StoryObj;

const sandbox = (scenario: Scenario) => ({ sandbox: scenario });

/** All that can be set, from the documentation of the element. */
export const Playground: Story = {
  args: { 'basket-url': '/basket' },
  parameters: sandbox({ before: fillBasket }),
  render: (args) => element(tag, args),
  play: until(tag, 'ready'),
};

/** What it is made of. Point at a part, or reach it with the Tab key, to see where it is. */
export const Anatomy: Story = {
  parameters: sandbox({ before: fillBasket }),
  render: () => anatomy(tag, html`<foyer-basket-summary basket-url="/basket"></foyer-basket-summary>`),
  play: until(tag, 'ready'),
};

/** A header of your own. The badge is there only while something is in the basket; your CSS, flex and all, is kept. */
export const OwnMarkup: Story = {
  name: 'Own markup',
  parameters: sandbox({ before: fillBasket }),
  render: () => html`
    <style>
      .site-header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.75rem 1rem;
        border-block-end: 2px solid;
      }
      .site-header a {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2.75rem;
        color: inherit;
        text-decoration: none;
      }
      .badge {
        display: inline-grid;
        place-items: center;
        min-inline-size: 1.6em;
        border: 2px solid;
        border-radius: 1em;
        font-weight: 700;
      }
    </style>
    <header class="site-header">
      <strong>The Lantern</strong>
      <foyer-basket-summary basket-url="/basket">
        <a data-basket-link href="/basket">
          Basket
          <b class="badge" data-not-empty-container hidden><span data-basket-item-count></span></b>
        </a>
      </foyer-basket-summary>
    </header>
  `,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const badge = ownElement(host, '.badge');
    await waitFor(() => expect(badge).toBeVisible());
    await expect(badge).toHaveTextContent('3');
    // What the page's CSS says; as an item of a flex row that is a block.
    await expect(getComputedStyle(badge).display).toBe('grid');
  },
};

/** The same header with nothing in the basket: no badge. */
export const OwnMarkupEmpty: Story = {
  ...OwnMarkup,
  name: 'Own markup, empty',
  parameters: {},
  play: async (context) => {
    const host = await shown(context, tag, 'empty');
    await waitFor(() => expect(ownElement(host, 'a')).toHaveAttribute('href', '/basket'));
    await expect(ownElement(host, '.badge')).not.toBeVisible();
  },
};

/** Figures in the page's own words: how many of what, what it comes to, and what to do when nobody knows. */
export const OwnMarkupFigures: Story = {
  name: 'Own markup, with figures',
  parameters: sandbox({ before: fillBasket }),
  render: () => html`
    <foyer-basket-summary>
      <p data-until-ready>Your basket</p>
      <div data-loaded-container hidden>
        <p>
          In your basket: tickets <b data-basket-ticket-count></b>, from the shop
          <b data-basket-merchandise-count></b>, donations <b data-basket-donation-count></b>.
        </p>
        <p>
          To pay: <b data-basket-total></b>
          <span data-basket-discount-container hidden>(you save <span data-basket-discount></span>)</span>
        </p>
      </div>
      <div data-error-container hidden>
        <p data-error-message></p>
        <button type="button" data-retry>Try again</button>
      </div>
    </foyer-basket-summary>
  `,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await waitFor(() => expect(ownElement(host, '[data-basket-merchandise-count]')).toHaveTextContent('2'));
    await expect(ownElement(host, '[data-basket-total]')).toHaveTextContent(/^£[\d.]+$/);
    await expect(ownElement(host, '[data-basket-discount-container]')).not.toBeVisible();
  },
};

/** The same where the basket cannot be read: the author's own place for what went wrong. The button tries again. */
export const OwnMarkupError: Story = {
  ...OwnMarkupFigures,
  name: 'Own markup, error',
  parameters: sandbox({
    before: fillBasket,
    faults: [{ kind: 'status', status: 500, path: 'basket', times: 2 }],
  }),
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    const retry = ownElement(host, '[data-retry]');
    await waitFor(() => expect(retry).toBeVisible());
    await expect(ownElement(host, '[data-error-message]')).not.toBeEmptyDOMElement();
  },
};

export const Empty: Story = {
  render: () => html`<foyer-basket-summary basket-url="/basket"></foyer-basket-summary>`,
  play: until(tag, 'empty'),
};

/** Until the system answers. The link works already, and there is room for what comes. */
export const Loading: Story = {
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'basket' }] }),
  render: () => html`<foyer-basket-summary basket-url="/basket"></foyer-basket-summary>`,
  play: until(tag, 'loading'),
};

/** The basket cannot be read. A header is no place for alarm: the link still leads to the basket. */
export const Error: Story = {
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'basket' }] }),
  render: () => html`<foyer-basket-summary basket-url="/basket"></foyer-basket-summary>`,
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    await expect(part(host, 'link')).toHaveAttribute('href', '/basket');
  },
};

/** What the author put inside stays where the basket cannot be read. */
export const ErrorWithContent: Story = {
  name: 'Error, with content of your own',
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'basket' }] }),
  render: () =>
    html`<foyer-basket-summary basket-url="/basket"><a href="/basket">Basket</a></foyer-basket-summary>`,
  play: until(tag, 'error'),
};

/** Nobody said which venue it is. */
export const NotSetUp: Story = {
  name: 'Not set up',
  parameters: { unset: true },
  render: () => html`<foyer-basket-summary></foyer-basket-summary>`,
  play: until(tag, 'error'),
};

/** Amounts follow `currency`, else the region of the page's language. */
export const Currency: Story = {
  parameters: sandbox({ before: donate(1250) }),
  render: () => html`
    <p><foyer-basket-summary basket-url="/basket" currency="GBP"></foyer-basket-summary></p>
    <p><foyer-basket-summary basket-url="/basket" currency="EUR"></foyer-basket-summary></p>
    <p><foyer-basket-summary basket-url="/basket" currency="CAD" lang="fr-CA"></foyer-basket-summary></p>
  `,
  play: until(tag, 'ready'),
};

/** As it stands in a site's header, in colours of the site. */
export const InAHeader: Story = {
  name: 'In a header',
  parameters: sandbox({ before: fillBasket }),
  render: () => html`
    <style>
      .site-header {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5rem;
        align-items: center;
        padding: 0.5rem 1.5rem;
        color: #fdf6ec;
        background: #123c3a;
        --foyer-accent: #ffb199;
        --foyer-on-accent: #2b0f06;
      }
      .site-header strong {
        margin-inline-end: auto;
      }
    </style>
    <header class="site-header">
      <strong>The Lantern</strong>
      <foyer-login-status account-url="/account"></foyer-login-status>
      <foyer-basket-summary basket-url="/basket"></foyer-basket-summary>
    </header>
  `,
  play: until(tag, 'ready'),
};

/** One link, whose name says it all: the word, how many and how much. */
export const Accessibility: Story = {
  parameters: sandbox({ before: donate(12.5) }),
  render: () => html`<foyer-basket-summary basket-url="/basket"></foyer-basket-summary>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const link = part(host, 'link');
    link.focus();
    await expect(host.shadowRoot?.activeElement).toBe(link);
    await expect(link).toHaveAccessibleName(/, .*1.*, .*12[.,]50/);
  },
};
