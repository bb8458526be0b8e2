import * as events from '../../src/api/events.js';
import * as instances from '../../src/api/instances.js';
import './site.js';
import { listDates, whenOf } from './dates.js';
import { find } from './find.js';
import { frameIn } from './frame.js';
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

if (instance !== '') {
  frameIn(booking, { page: 'choose-seats', instance });
  nameInstance().catch(() => {});
} else if (event !== '') {
  nameEvent().catch(() => frameIn(booking, { page: 'event', event }));
} else {
  lead.textContent = 'First choose an event: each one under What’s on leads here.';
}
