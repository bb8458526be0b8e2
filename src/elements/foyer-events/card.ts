import { html, nothing } from 'lit';
import { safeAddress } from '../../base/links.js';
import type { Event } from '../../schema/event.js';

/** What a card shows. */
export interface CardView {
  readonly event: Event;
  readonly dates: string;
  readonly link: string | null;
}

/** A picture that does not load gives way to what is there when there is none. */
const judgeImage = ({ type, currentTarget }: globalThis.Event): void => {
  (currentTarget as HTMLElement).toggleAttribute('data-broken', type === 'error');
};

const initial = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '';

const renderImage = ({ imageUrl, thumbnailUrl, altText, name }: Event): unknown => {
  const address = safeAddress(imageUrl) ?? safeAddress(thumbnailUrl);
  return html`<div class="image">
    <span class="initial" aria-hidden="true">${initial(name)}</span>
    ${
      address === null
        ? nothing
        : html`<img
            part="image"
            src=${address}
            alt=${altText ?? ''}
            loading="lazy"
            decoding="async"
            width="600"
            height="400"
            @load=${judgeImage}
            @error=${judgeImage}
          />`
    }
  </div>`;
};

export const renderCard = ({ event, dates, link }: CardView, level: number): unknown =>
  html`<li part="card">
    ${renderImage(event)}
    <div part="name" role="heading" aria-level=${level}>
      ${link === null ? event.name : html`<a part="link" href=${link}>${event.name}</a>`}
    </div>
    <p part="dates"><bdi>${dates}</bdi></p>
  </li>`;

/** The look of cards that are on their way: of the same measure, so that nothing moves when they come. */
export const renderWaitingCard = (): unknown =>
  html`<li class="card-to-come">
    <div class="image waiting"></div>
    <div class="line waiting"></div>
    <div class="line short waiting"></div>
  </li>`;
