import { html } from 'hono/html';
import type { StoredCard } from '../../../schema/stored-card.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import type { Screen } from './screen.js';

const firstText = (...values: readonly unknown[]): string =>
  values.find((value) => typeof value === 'string') ?? '';

/** Kind and digits go by one of two names, as the dialect has it. */
const cardRow = ({ texts, dates }: Visit, card: StoredCard): Html => {
  const kind = firstText(card.type?.name, card.cardType);
  const digits = firstText(card.maskedNumber, card.lastFourDigits).slice(-4);
  const words = texts.account.card(kind, digits);
  return html`<li>
    ${words}
    <span class="note">${texts.account.expires(dates.month((card.expiryDate ?? '').slice(0, 7)))}</span>
    <form method="post">
      <button name="remove" value="${card.id}">
        ${texts.common.remove}<span class="hidden"> ${words}</span>
      </button>
    </form>
  </li>`;
};

/** Payment cards that are kept. */
export const cardsScreen: Screen = {
  name: 'Cards',
  title: ({ cards }) => cards,
  body(visit) {
    const cards = visit.system.boxOffice.storedCards.list(visit.visitor, false);
    if (cards.length === 0) return html`<p>${visit.texts.account.noCards}</p>`;
    return html`<ul class="performances">
      ${cards.map((card) => cardRow(visit, card))}
    </ul>`;
  },
  change({ system, visitor }, form) {
    system.boxOffice.storedCards.remove(visitor, form.get('remove'));
  },
};
