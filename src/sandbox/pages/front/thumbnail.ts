import { html } from 'hono/html';
import { withAddresses } from '../../season/files.js';
import type { SeasonEvent } from '../../season/types.js';
import type { Html } from '../html.js';
import type { Front } from './front.js';

/** The letter that stands in for a picture: none was set, or it is on another host, which this page does not ask. */
const placeholder = ({ wire }: SeasonEvent): Html =>
  html`<span class="thumbnail" aria-hidden="true">${[...wire.name.trim()][0] ?? ''}</span>`;

/** The square poster of an event. */
export const thumbnail = ({ base, system }: Front, event: SeasonEvent): Html => {
  const { thumbnailUrl } = withAddresses(event.wire, base, system.client);
  if (thumbnailUrl == null || !thumbnailUrl.startsWith(`${base}/`)) return placeholder(event);
  return html`<img class="thumbnail" src="${thumbnailUrl}" alt="" width="64" height="64" loading="lazy" />`;
};
