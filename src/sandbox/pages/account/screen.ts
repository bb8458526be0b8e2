import type { Arguments } from '../arguments.js';
import type { Html } from '../html.js';
import type { Texts } from '../texts/texts.js';
import type { Visit } from '../visit.js';

/** A part of a customer's account. The names that `Screen` takes on the real page are not known. Source: iframes A3. */
export interface Screen {
  /** As the address has it. */
  readonly name: string;
  title(texts: Texts['account']): string;
  body(visit: Visit): Html;
  /** Does what its form asks; throws `Refusal`. Left out where there is nothing to change. */
  change?(visit: Visit, form: Arguments): void;
}
