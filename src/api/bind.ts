import type { Wire } from './wire.js';

/** The functions of a resource file, with their first parameter, the wire, filled in. */
export type Bound<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (
    wire: Wire,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

type Callable = (wire: Wire, ...rest: never[]) => Promise<unknown>;

/**
 * Makes one part of a client. What a function throws before it has a promise to give, such as for a missing id, rejects
 * like every other fault.
 */
export const bind = <Functions extends Readonly<Record<string, unknown>>>(
  wire: Wire,
  functions: Functions,
): Bound<Functions> => {
  const bound = Object.entries(functions).map(([name, call]) => [
    name,
    async (...rest: never[]) => (call as Callable)(wire, ...rest),
  ]);
  return Object.fromEntries(bound) as Bound<Functions>;
};
