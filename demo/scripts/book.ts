import * as events from '../../src/api/events.js';
import * as instances from '../../src/api/instances.js';
import { frameUrl } from '../../src/frame/frame-url.js';
import type { FrameTarget } from '../../src/frame/frame-url.js';
import './site.js';
import { listDates, whenOf } from './dates.js';
import { find } from './find.js';
import { showInFrame } from './frame.js';
import { pageSession } from './session.js';

const session = pageSession();
const { wire } = session;
const query = new URLSearchParams(location.search);
const instance = query.get('instance') ?? '';
const event = query.get('event') ?? '';
const lead = find('lead', HTMLElement);
const booking = find('booking', HTMLElement);

const showName = (name: string): void => {
  find('name', HTMLElement).textContent = name;
  document.title = `${name} · The Lantern`;
};

/** What is booked. It is a courtesy: the framed page says it too. */
const nameInstance = async (): Promise<void> => {
  const performance = await instances.get(wire, instance);
  const { name } = await events.get(wire, performance.event.id);
  showName(name);
  lead.textContent = whenOf(performance);
  const back = find('back', HTMLAnchorElement);
  back.href = `?event=${encodeURIComponent(performance.event.id)}`;
  back.textContent = 'All dates';
};

/** The performances to choose from, in place of the system's own list of them. */
const nameEvent = async (): Promise<void> => {
  const [{ name }, performances, rows] = await Promise.all([
    events.get(wire, event),
    events.instances(wire, event),
    events.availability(wire, event).catch(() => []),
  ]);
  showName(name);
  const left = listDates(find('dates', HTMLUListElement), performances, rows);
  lead.textContent = left === 0 ? 'There are no more performances of this.' : 'Choose a performance.';
  booking.hidden = true;
};

const show = (target: FrameTarget, title: string): void => {
  const { url } = frameUrl(wire.base, target);
  if (url !== undefined) showInFrame(booking, url, title, session);
};

if (instance !== '') {
  show({ page: 'choose-seats', instance }, 'Choose your seats');
  nameInstance().catch(() => {});
} else if (event !== '') {
  nameEvent().catch(() => show({ page: 'event', event }, 'Performances and seats'));
} else {
  lead.textContent = 'First choose an event: each one under What’s on leads here.';
}
