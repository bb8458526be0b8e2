import { html } from 'hono/html';
import type { Letter } from '../../box-office/records.js';
import type { SeasonCustomer } from '../../season/types.js';
import type { Html } from '../html.js';
import { pageAddress } from './front.js';
import type { Front } from './front.js';

const person = (customer: SeasonCustomer): Html =>
  html`<li class="card person">
    <h3>${customer.firstName} ${customer.lastName}</h3>
    <p class="note">${customer.note}</p>
    <dl>
      <div>
        <dt>E-mail</dt>
        <dd><code class="copy">${customer.email}</code></dd>
      </div>
      <div>
        <dt>Password</dt>
        <dd><code class="copy">${customer.password}</code></dd>
      </div>
    </dl>
  </li>`;

const letterInWords = ({ kind, to }: Letter): string =>
  kind === 'magic-link' ? `A link to log in, for ${to}` : `A new password, for ${to}`;

/** Links lead where a page asked them to: shown as text, followed only by who copies them. */
const letterRow = (letter: Letter): Html =>
  html`<li>${letterInWords(letter)}: <code class="copy">${letter.link ?? letter.token}</code></li>`;

const letters = (all: readonly Letter[]): Html | false =>
  all.length > 0 &&
  html`<div class="card">
    <h3>Letters</h3>
    <p class="note">What would have gone out by e-mail, newest first.</p>
    <ul>
      ${all.map(letterRow)}
    </ul>
  </div>`;

/** Customers to log in as, and the post they would have had. */
export const people = (front: Front): Html => {
  const { catalogue, boxOffice } = front.system;
  return html`<section id="people" aria-labelledby="people-heading">
    <h2 id="people-heading">People</h2>
    <p>
      Customers to <a href="${pageAddress(front, 'secure/LoginLogout.aspx')}">log in</a> as. They are
      invented, and so are their passwords.
    </p>
    <ul class="people">
      ${catalogue.season.customers.map(person)}
    </ul>
    ${letters(boxOffice.customers.letters)}
  </section>`;
};
