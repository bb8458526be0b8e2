import type { FrameFact } from '../gate.js';
import type { Contents, Hash } from './read-message.js';

type SessionFact = Extract<FrameFact, { readonly kind: 'session' }>;

/**
 * Makes one fact of the two messages that a page sends on every load, in whatever order they come. The contents mostly
 * hold the hash too, and then they are enough. Source: iframes A4.
 */
export const pairUp = (): ((half: Contents | Hash) => SessionFact | undefined) => {
  /** A hash whose contents have not come. */
  let waiting: string | null = null;
  /** Contents whose hash has not come. */
  let open: Contents | null = null;

  const factOf = ({ loggedIn, count }: Contents, hash: string): SessionFact => ({
    kind: 'session',
    hash,
    loggedIn,
    count,
  });

  return (half) => {
    if (half.kind === 'contents') {
      const hash = half.hash ?? waiting;
      open = waiting !== null && waiting === hash ? null : half;
      waiting = null;
      return hash === null ? undefined : factOf(half, hash);
    }
    const contents = open;
    open = null;
    if (!contents) {
      waiting = half.hash;
      return undefined;
    }
    return contents.hash === half.hash ? undefined : factOf(contents, half.hash);
  };
};
