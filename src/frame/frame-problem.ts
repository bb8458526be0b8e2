/** Why there is no address. `given` is what was written; nothing of it ever reaches an address. */
export type FrameProblemCode =
  /** Neither an author's name for a page nor the system's own. */
  | 'unknown-page'
  /** Only the step before it leads to this page. */
  | 'not-by-address'
  /** The page shows one thing and was told none. */
  | 'missing-id'
  /** Pages know things by the digits that their ids begin with. */
  | 'id-without-digits'
  | 'unreadable-argument'
  /** The address of the system is not one of a client on an https host. */
  | 'unsafe-host';

export interface FrameProblem {
  readonly code: FrameProblemCode;
  /** The attribute or field at fault, in an author's words, such as `instance`. */
  readonly argument: string;
  readonly given: string;
  /** For developers, in English: what is wrong and what to write. */
  readonly message: string;
}

/** Long values say nothing more. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const frameProblem = (
  code: FrameProblemCode,
  argument: string,
  given: string,
  advice: string,
): FrameProblem => ({
  code,
  argument,
  given: shown(given),
  message: given === '' ? advice : `"${shown(given)}" cannot be read as ${argument}. ${advice}`,
});
