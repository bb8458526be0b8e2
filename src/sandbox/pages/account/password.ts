import { html } from 'hono/html';
import { field } from '../fields.js';
import type { Screen } from './screen.js';

/** Another password, for who knows the old one. */
export const passwordScreen: Screen = {
  name: 'Password',
  title: ({ changePassword }) => changePassword,
  body({ texts }) {
    const { account } = texts;
    return html`<form method="post">
      ${field({
        id: 'old-password',
        name: 'OldPassword',
        label: account.oldPassword,
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      })}
      ${field({
        id: 'new-password',
        name: 'NewPassword',
        label: account.newPassword,
        type: 'password',
        autocomplete: 'new-password',
        required: true,
      })}
      <p><button>${account.changePassword}</button></p>
    </form>`;
  },
  change({ system, visitor }, form) {
    system.boxOffice.customers.changePassword(visitor, {
      oldPassword: form.typed('OldPassword'),
      newPassword: form.typed('NewPassword'),
    });
  },
};
