import { html } from 'hono/html';
import { isEmail } from '../../box-office/email.js';
import { Refusal } from '../../refusal.js';
import { logInFields, logInWith } from '../account/log-in.js';
import { field } from '../fields.js';
import type { Step } from './step.js';

/** Who is booking: a customer who logs in, or a guest with an e-mail address. */
export const start: Step = {
  name: 'startcheckoutlogin',
  isRelevant: ({ customer }) => customer === null,
  body({ visit }) {
    const { account, checkout } = visit.texts;
    return html`<form method="post">
        <fieldset>
          <legend>${checkout.asGuest}</legend>
          ${field({
            id: 'guest-email',
            name: 'GuestEmail',
            label: account.email,
            type: 'email',
            autocomplete: 'email',
            required: true,
            value: visit.form?.get('GuestEmail') ?? '',
          })}
          <p><button name="action" value="guest">${checkout.continueAsGuest}</button></p>
        </fieldset>
      </form>
      <form method="post">
        <fieldset>
          <legend>${checkout.withAccount}</legend>
          ${logInFields(visit)}
        </fieldset>
      </form>`;
  },
  take({ visit }, form) {
    if (form.get('action') === 'login') {
      logInWith(visit);
      return { guest: null };
    }
    const email = form.get('GuestEmail');
    if (!isEmail(email)) throw new Refusal(400, visit.texts.checkout.badEmail);
    return {
      guest: {
        email,
        firstName: '',
        lastName: '',
        phone: '',
        giftAidConfirmed: false,
        agreedStatementIds: [],
        address: null,
      },
    };
  },
};
