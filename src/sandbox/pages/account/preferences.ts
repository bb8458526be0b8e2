import { html } from 'hono/html';
import { tick } from '../fields.js';
import type { Screen } from './screen.js';

/** What the venue may write to the customer about. */
export const preferencesScreen: Screen = {
  name: 'Preferences',
  title: ({ preferences }) => preferences,
  body({ system, visitor, texts }) {
    return html`<form method="post">
      <fieldset>
        <legend>${texts.account.mayWe}</legend>
        ${system.boxOffice.agreedStatements
          .all(visitor)
          .map(({ id, text, agreed }) =>
            tick({ name: 'Statement', value: id, label: text ?? '', checked: agreed === true }),
          )}
      </fieldset>
      <p><button>${texts.common.save}</button></p>
    </form>`;
  },
  change({ system, visitor }, form) {
    system.boxOffice.agreedStatements.replace(visitor, form.all('Statement'));
  },
};
