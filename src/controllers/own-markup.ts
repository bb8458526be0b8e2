import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FoyerErrorEvent } from '../events/error.js';

type Host = ReactiveControllerHost & EventTarget & { readonly headless: boolean };

/**
 * Has an author's own markup filled, by a part of the script that comes when an element first shows some: most pages have
 * none. Where it cannot be loaded the author's content stays as it is, `foyer-error` is fired once, and the element's next
 * update tries again.
 *
 * @param bring Brings that part, bound to the element.
 */
export const fillOwnMarkup = (host: Host, bring: () => Promise<ReactiveController>): void => {
  let asked = false;
  let told = false;
  host.addController({
    hostUpdated() {
      if (asked || !host.headless) return;
      asked = true;
      bring().then(
        (binding) => host.addController(binding),
        () => {
          asked = false;
          if (!told) host.dispatchEvent(new FoyerErrorEvent({ code: 'network' }));
          told = true;
        },
      );
    },
  });
};
