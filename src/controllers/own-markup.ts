import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FoyerErrorEvent } from '../events/error.js';

type Host = ReactiveControllerHost & EventTarget & { readonly headless: boolean };

/** What fills an author's own markup, as an element's own-markup.ts has it. */
interface Part<H extends Host, Inside extends unknown[]> {
  readonly bind: (host: H, ...inside: Inside) => ReactiveController;
}

/**
 * Has an author's own markup filled, by a part of the script that comes when an element first shows some: most pages have
 * none. Where it cannot be loaded the author's content stays as it is, `foyer-error` is fired once, and the element's next
 * update tries again.
 *
 * @param bring Brings that part.
 * @param inside What is private in the element, for the part to see.
 */
export const fillOwnMarkup = <H extends Host, Inside extends unknown[]>(
  host: H,
  bring: () => Promise<Part<H, Inside>>,
  ...inside: Inside
): void => {
  let asked = false;
  let told = false;
  host.addController({
    hostUpdated() {
      if (asked || !host.headless) return;
      asked = true;
      bring().then(
        ({ bind }) => host.addController(bind(host, ...inside)),
        () => {
          asked = false;
          if (!told) host.dispatchEvent(new FoyerErrorEvent({ code: 'network' }));
          told = true;
        },
      );
    },
  });
};
