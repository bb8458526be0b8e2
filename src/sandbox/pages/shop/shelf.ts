import { Refusal } from '../../refusal.js';
import type { Arguments } from '../arguments.js';
import { goToBasket } from '../embed/leave.js';
import type { Html } from '../html.js';
import { show } from '../layout.js';
import type { Page, Visit } from '../visit.js';

/** A page that sells one kind of thing: its forms come back to it, and what they ask for goes into the basket. */
export interface Shelf {
  readonly title: (visit: Visit) => string;
  readonly body: (visit: Visit) => Html;
  /** Throws `Refusal`. */
  readonly add: (visit: Visit, form: Arguments) => void;
}

export const shelf = ({ title, body, add }: Shelf): Page => {
  const showShelf = (visit: Visit, problem?: Refusal): Promise<Response> =>
    show(visit, { title: title(visit), problem, body: body(visit) });
  return (visit) => {
    if (!visit.form) return showShelf(visit);
    try {
      add(visit, visit.form);
    } catch (error) {
      if (error instanceof Refusal) return showShelf(visit, error);
      throw error;
    }
    return goToBasket(visit);
  };
};

/** What was typed into one of several forms of a page; another form's fields keep what they start with. */
export const typedInto = ({ form }: Visit, item: string, id: string, name: string, start = ''): string =>
  form?.get(item) === id ? form.get(name) : start;
