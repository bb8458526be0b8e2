import type { sentences } from './settings-advice.js';
import { warn } from './warn.js';

/** Tells the developer one of the sentences that come with a chunk of their own; once per page. */
export const advise = (about: keyof typeof sentences, word?: unknown): void => {
  import('./settings-advice.js').then(
    (advice) => warn(advice.sentences[about](word)),
    // A site that leaves the chunk out does without.
    () => undefined,
  );
};
