import { html } from 'hono/html';
import type { Statement } from '../../../schema/statement.js';
import { tick } from '../fields.js';
import type { Checkout, Step } from './step.js';
import { withGuest } from './step.js';

/** Each statement, agreed to or not. */
const statementsOf = ({ visit, record, customer }: Checkout): Statement[] => {
  const { boxOffice, catalogue } = visit.system;
  if (customer) return boxOffice.agreedStatements.all(visit.visitor);
  const agreed = record.guest?.agreedStatementIds ?? [];
  return catalogue.season.statements.map((one) => ({ ...one, agreed: agreed.includes(one.id) }));
};

/** Asks those who agreed to nothing yet. */
export const contactPreferences: Step = {
  name: 'contactpreferences',
  isRelevant(checkout) {
    const statements = statementsOf(checkout);
    return statements.length > 0 && (!checkout.customer || statements.every(({ agreed }) => !agreed));
  },
  body(checkout) {
    const { texts } = checkout.visit;
    return html`<form method="post">
      <fieldset>
        <legend>${texts.account.mayWe}</legend>
        ${statementsOf(checkout).map(({ id, text, agreed }) =>
          tick({ name: 'Statement', value: id, label: text ?? '', checked: agreed === true }),
        )}
      </fieldset>
      <p><button>${texts.checkout.continue}</button></p>
    </form>`;
  },
  take(checkout, form) {
    const { system, visitor } = checkout.visit;
    const agreedStatementIds = form.all('Statement');
    if (checkout.customer) system.boxOffice.agreedStatements.replace(visitor, agreedStatementIds);
    return withGuest(checkout, {
      agreedStatementIds: agreedStatementIds.filter((id) => system.catalogue.statement(id)),
    });
  },
};
