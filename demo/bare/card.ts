import type { Event } from '../../src/api/client.js';
import { datesInWords } from './words.js';

/** The picture, or its empty frame where there is none or it does not load. */
const poster = ({ imageUrl, altText }: Event): HTMLElement => {
  const frame = document.createElement('div');
  frame.className = 'poster';
  if (imageUrl == null || imageUrl === '') return frame;
  const image = document.createElement('img');
  image.className = 'poster';
  image.loading = 'lazy';
  image.width = 600;
  image.height = 400;
  image.alt = altText ?? '';
  image.addEventListener('error', () => image.replaceWith(frame));
  image.src = imageUrl;
  return image;
};

/** One event as a list item: poster, name that leads to its page, dates. */
export const card = (event: Event, href: string, now: number): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = event.name;
  const heading = document.createElement('h2');
  heading.append(link);
  const dates = document.createElement('p');
  dates.className = 'dates';
  dates.textContent = datesInWords(event, now);
  item.append(poster(event), heading, dates);
  return item;
};
