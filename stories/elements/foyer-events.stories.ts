import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { anatomy } from '../support/anatomy.js';
import { controlsFor } from '../support/controls.js';
import { element } from '../support/element.js';
import { documented } from '../support/manifest.js';
import { isIn, ownElement, part, parts, shown, until } from '../support/play.js';
import type { Scenario } from '../support/sandbox.js';
import { awkwardEvents } from '../support/awkward-events.js';

const tag = 'foyer-events';

const meta: Meta = {
  title: 'Elements/foyer-events',
  component: tag,
  argTypes: controlsFor(tag),
  parameters: { docs: { description: { component: documented(tag).description } } },
};

export default meta;

type Story = StoryObj;

const sandbox = (scenario: Scenario) => ({ sandbox: scenario });

/** All that can be set, from the documentation of the element. */
export const Playground: Story = {
  args: { limit: 6 },
  render: (args) => element(tag, args),
  play: until(tag, 'ready'),
};

/** What it is made of. Point at a part, or reach it with the Tab key, to see where it is. */
export const Anatomy: Story = {
  render: () => anatomy(tag, html`<foyer-events limit="3"></foyer-events>`),
  play: until(tag, 'ready'),
};

/** A table of your own: a `<template>` row, repeated for each event. What stands beside it is shown until then. */
export const OwnMarkup: Story = {
  name: 'Own markup, a table',
  render: () => html`
    <style>
      .programme {
        inline-size: 100%;
        border-collapse: collapse;
      }
      .programme :is(th, td) {
        padding: 0.6rem 0.75rem 0.6rem 0;
        border-block-end: 1px solid;
        text-align: start;
        vertical-align: baseline;
        overflow-wrap: anywhere;
      }
      .programme a {
        color: inherit;
      }
    </style>
    <foyer-events limit="6" event-url="/whats-on/{webEventId}">
      <table class="programme">
        <caption>
          Coming up:
          <span data-event-count>several</span>
          shows
        </caption>
        <thead>
          <tr>
            <th scope="col">Show</th>
            <th scope="col">When</th>
            <th scope="col">Lasts</th>
          </tr>
        </thead>
        <tbody>
          <template>
            <tr>
              <th scope="row">
                <a data-event-link><span data-event-name></span></a>
              </th>
              <td data-event-dates></td>
              <td data-event-duration></td>
            </tr>
          </template>
          <tr>
            <td colspan="3"><a href="/whats-on">See what’s on at the box office</a></td>
          </tr>
        </tbody>
      </table>
      <p data-empty-container hidden>Nothing is announced yet.</p>
      <div data-error-container hidden>
        <p data-error-message></p>
        <button type="button" data-retry>Try again</button>
      </div>
    </foyer-events>
  `,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await waitFor(() => expect(host.querySelectorAll('[data-foyer-clone]')).toHaveLength(6));
    for (const link of host.querySelectorAll('[data-foyer-clone] a'))
      await expect(link.getAttribute('href')).toMatch(/^\/whats-on\/[^/{}]+$/);
    await expect(ownElement(host, '[data-event-count]')).toHaveTextContent('6');
    await expect(ownElement(host, 'a[href="/whats-on"]')).not.toBeVisible();
  },
};

/** The same table where the events cannot be had: what stood in for them stays, with the reason under it. */
export const OwnMarkupError: Story = {
  ...OwnMarkup,
  name: 'Own markup, error',
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'events', times: 2 }] }),
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    await waitFor(() => expect(ownElement(host, '[data-error-message]')).toBeVisible());
    await expect(ownElement(host, 'a[href="/whats-on"]')).toBeVisible();
  },
};

/** Articles of your own, with the system's pictures and texts; its formatted text comes without what could do harm. */
export const OwnMarkupArticles: Story = {
  name: 'Own markup, articles',
  render: () => html`
    <style>
      .articles {
        display: grid;
        gap: 2rem;
      }
      .articles article {
        display: grid;
        grid-template-columns: minmax(0, 9rem) minmax(0, 1fr);
        gap: 0 1.25rem;
      }
      .articles :is(h3, p) {
        margin-block: 0 0.35rem;
      }
      .articles img {
        grid-row: span 3;
        inline-size: 100%;
        block-size: auto;
      }
      .articles a {
        color: inherit;
      }
    </style>
    <foyer-events limit="3" heading-level="3">
      <div class="articles">
        <template>
          <article>
            <img data-event-thumbnail alt="" width="300" height="200" loading="lazy" />
            <h3><a data-event-link data-event-name></a></h3>
            <p data-event-dates></p>
            <div data-event-html-description></div>
          </article>
        </template>
        <p>Our programme is on its way.</p>
      </div>
    </foyer-events>
  `,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await waitFor(() => expect(host.querySelectorAll('article')).toHaveLength(3));
    await waitFor(() =>
      expect(host.querySelectorAll('[data-event-html-description] > *').length).toBeGreaterThan(0),
    );
    await expect(ownElement(host, '.articles > p')).not.toBeVisible();
  },
};

/** Nothing is on. */
export const Empty: Story = {
  parameters: sandbox({ conditions: { emptySeason: true } }),
  render: () => html`<foyer-events></foyer-events>`,
  play: until(tag, 'empty'),
};

/**
 * Until the system answers, at most half a minute. Cards to come keep the place, so that nothing on the page moves when
 * they are there; after half a minute it is an error.
 */
export const Loading: Story = {
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'events' }] }),
  render: () => html`<foyer-events limit="4"></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'loading');
    await expect(parts(host, 'card')).toHaveLength(0);
  },
};

/** What an author puts inside is shown until there is an answer, in place of cards to come. */
export const LoadingWithContent: Story = {
  name: 'Loading, with content of your own',
  parameters: sandbox({ faults: [{ kind: 'hang', path: 'events' }] }),
  render: () =>
    html`<foyer-events>
      <p>Loading what’s on. <a href="/whats-on">See the printed programme</a> meanwhile.</p>
    </foyer-events>`,
  play: until(tag, 'loading'),
};

/** The system fails, and fails again when asked once more. The button tries again: this time it works. */
export const Error: Story = {
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'events', times: 2 }] }),
  render: () => html`<foyer-events limit="3"></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    await expect(part(host, 'error')).toBeVisible();
    await expect(part(host, 'retry')).toBeVisible();
  },
};

/** What the author put inside is shown again, with the sentence under it. */
export const ErrorWithContent: Story = {
  name: 'Error, with content of your own',
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'events' }] }),
  render: () =>
    html`<foyer-events>
      <p><a href="/whats-on">See what’s on at our box office’s own page</a></p>
    </foyer-events>`,
  play: until(tag, 'error'),
};

/** After the button was pressed. */
export const Recovered: Story = {
  parameters: sandbox({ faults: [{ kind: 'status', status: 500, path: 'events', times: 2 }] }),
  render: () => html`<foyer-events limit="3"></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'error');
    await userEvent.click(part(host, 'retry'));
    await waitFor(() => expect(isIn(host, 'ready')).toBe(true));
    await expect(parts(host, 'card')).toHaveLength(3);
  },
};

/** Nobody said which venue it is. The sentence is for whoever builds the page. */
export const NotSetUp: Story = {
  name: 'Not set up',
  parameters: { unset: true },
  render: () => html`<foyer-events></foyer-events>`,
  play: until(tag, 'error'),
};

/** `limit`: the next four. */
export const Limit: Story = {
  render: () => html`<foyer-events limit="4"></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await expect(parts(host, 'card')).toHaveLength(4);
  },
};

/** `past`: what is over as well, after what is not. */
export const Past: Story = {
  render: () => html`<foyer-events past></foyer-events>`,
  play: until(tag, 'ready'),
};

/** `event-url`: links to pages of your own. `{webEventId}` stands for the venue's own short name of an event. */
export const OwnPages: Story = {
  name: 'Links to pages of your own',
  render: () => html`<foyer-events limit="3" event-url="/whats-on/{webEventId}"></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    for (const link of parts(host, 'link'))
      await expect(link.getAttribute('href')).toMatch(/^\/whats-on\/[^/{}]+$/);
  },
};

/** Names that are far too long, markup in a name, no picture, a picture that is gone, no date, and one event that is broken. */
export const AwkwardEvents: Story = {
  name: 'Awkward events',
  parameters: sandbox({ faults: [{ kind: 'body', path: 'events', body: JSON.stringify(awkwardEvents) }] }),
  render: () => html`<foyer-events></foyer-events>`,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    await expect(parts(host, 'card')).toHaveLength(awkwardEvents.length - 1);
    await expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
  },
};

/** Another venue by CSS alone: tokens for measures and colours, parts for the rest. */
export const Themed: Story = {
  render: () => html`
    <style>
      .festival {
        padding: 1.5rem;
        color: #fff;
        background: #000;
        color-scheme: dark;
        --foyer-font: ui-monospace, 'DejaVu Sans Mono', monospace;
        --foyer-card-min: 13rem;
        --foyer-gap: 1rem;
        --foyer-radius: 0;
        --foyer-muted: #e8ff00;
      }
      .festival::part(card) {
        padding: 0.75rem;
        border: 2px solid;
      }
      .festival::part(name) {
        font-weight: 400;
        text-transform: uppercase;
      }
    </style>
    <foyer-events class="festival" limit="4"></foyer-events>
  `,
  play: until(tag, 'ready'),
};

/** Each card is one link, reached in reading order; its name is a heading of the level that fits the page. */
export const Accessibility: Story = {
  render: () => html`
    <h2>This week</h2>
    <foyer-events limit="3" heading-level="3"></foyer-events>
  `,
  play: async (context) => {
    const host = await shown(context, tag, 'ready');
    const links = parts(host, 'link');
    for (const link of links) {
      link.focus();
      await expect(host.shadowRoot?.activeElement).toBe(link);
    }
    for (const name of parts(host, 'name')) await expect(name).toHaveAttribute('aria-level', '3');
  },
};
