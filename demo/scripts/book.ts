import * as events from '../../src/api/events.js';
import { eventPage } from '../../src/frame/pages.js';
import './site.js';
import { find } from './find.js';
import { showInFrame } from './frame.js';
import { pageSession } from './session.js';

const session = pageSession();
const id = new URLSearchParams(location.search).get('event') ?? '';
const explanation = find('explanation', HTMLElement);
const told = find('told', HTMLElement);

/** The heading says what is booked. It is a courtesy: the framed page says it too. */
const showName = async (): Promise<void> => {
  const { name } = await events.get(session.wire, id);
  find('name', HTMLElement).textContent = name;
  document.title = `${name} · The Lantern`;
};

const tell = (count: number): void => {
  if (count === 0) {
    told.textContent = 'Your basket is empty.';
    return;
  }
  const link = document.createElement('a');
  link.href = '/basket/';
  link.textContent = 'Go to your basket';
  told.replaceChildren(
    count === 1 ? 'One thing is in your basket. ' : `${count} things are in your basket. `,
    link,
  );
};

const page = eventPage(session.wire.base, { id });
if (page === null) {
  explanation.textContent = 'First choose an event: each one under What’s on leads here.';
} else {
  showInFrame(find('booking', HTMLElement), page, 'Performances and seats', session);
  showName().catch(() => {});
}
document.addEventListener('foyer-basket-change', ({ detail }) => tell(detail.count));
