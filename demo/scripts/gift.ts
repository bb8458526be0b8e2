import * as funds from '../../src/api/funds.js';
import { addDonations } from '../../src/session/requests.js';
import type { Session } from '../../src/session/session.js';
import { find } from './find.js';
import { errorInWords } from './words.js';

/**
 * Lets people add a gift to their basket, by the API. Shown once there is something to give to.
 *
 * @param section Holds a button for each amount, with the amount as its value, and `#told`.
 */
export const offerGifts = (section: HTMLElement, session: Session): void => {
  const told = find('told', HTMLElement);
  let busy = false;

  const give = async (amount: number, fund: string): Promise<void> => {
    if (busy) return;
    busy = true;
    told.textContent = 'Adding it to your basket …';
    const outcome = await session.dispatch(addDonations([{ amount, fund }]));
    busy = false;
    if (outcome.ending === 'done') told.textContent = `Thank you. £${amount} is in your basket.`;
    else if (outcome.ending === 'not-done') told.textContent = errorInWords(outcome.error.code);
    else told.textContent = 'We cannot tell whether it was added. Please look at your basket.';
  };

  funds.list(session.wire).then(
    ([fund]) => {
      if (!fund) return;
      section.hidden = false;
      section.addEventListener('click', ({ target }) => {
        const button = target instanceof Element ? target.closest('button') : null;
        if (button) void give(Number(button.value), fund.id);
      });
    },
    () => {
      // Nothing to give to is nothing to talk about here.
    },
  );
};
