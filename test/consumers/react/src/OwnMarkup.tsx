import { useEffect, useRef, useState } from 'react';
import type { BasketChangeEvent, FoyerBasketSummary, FoyerEvents } from 'foyer-elements';
import type {} from 'foyer-elements/types/react.js';
import { give, takeBack } from './venue.js';

/** What React cannot take over from a server as children: there, a template's content is in a document of its own. */
const row = '<li><a data-event-link href="/whats-on"><b data-event-name>A show</b></a></li>';

/** Markup of the page's own that the elements fill. They wait for `start()`, so that React finds what the server sent. */
export const OwnMarkup = ({ limit, served }: { limit: number; served: boolean }) => {
  const [count, setCount] = useState(0);
  const [detailed, setDetailed] = useState(false);
  const basket = useRef<FoyerBasketSummary>(null);
  const listing = useRef<FoyerEvents>(null);

  useEffect(() => {
    const element = basket.current;
    const hear = ({ detail }: BasketChangeEvent): void => setCount(detail.count);
    element?.addEventListener('foyer-basket-change', hear);
    void customElements.whenDefined('foyer-basket-summary').then(() => element?.start());
    void customElements.whenDefined('foyer-events').then(() => listing.current?.start());
    return () => element?.removeEventListener('foyer-basket-change', hear);
  }, []);

  return (
    <section>
      <foyer-basket-summary ref={basket} id="own-basket" data-start="manual">
        <a data-basket-link href="/basket">
          Basket
        </a>
        <span data-empty-container="">Nothing in it</span>
        <span data-not-empty-container="">
          <b data-basket-item-count="">{detailed ? 'many' : 'some'}</b> in it
        </span>
        {count > 0 && (
          <span>
            worth <b data-basket-summary-basket-total="">a little</b>
          </span>
        )}
      </foyer-basket-summary>
      <button onClick={() => void give()}>Give</button>
      <button onClick={() => void takeBack()}>Take it back</button>
      <button onClick={() => setDetailed(!detailed)}>Details</button>

      <foyer-events
        ref={listing}
        id="own-listing"
        data-start="manual"
        past
        limit={limit}
        event-url="/whats-on/{id}"
      >
        <ul>
          {served ? (
            <template dangerouslySetInnerHTML={{ __html: row }} />
          ) : (
            <template>
              <li>
                <a data-event-link="" href="/whats-on">
                  <b data-event-name="">A show</b>
                </a>
                {detailed && <i data-event-dates="">Some day</i>}
              </li>
            </template>
          )}
        </ul>
      </foyer-events>
    </section>
  );
};
