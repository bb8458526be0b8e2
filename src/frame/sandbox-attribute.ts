/** Without these a booking breaks half-way. Source: iframes R11, A5. */
const required = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  // The form by user activation is not enough: the system leaves the frame by script after a form.
  'allow-top-navigation',
] as const;

/** Without these a confirmation dialog or a ticket to keep is missing. */
const advised = ['allow-modals', 'allow-downloads'] as const;

export interface SandboxLack {
  readonly required: readonly string[];
  readonly advised: readonly string[];
}

/**
 * What a `sandbox` attribute lacks that a booking needs; null where there is no such attribute, which is best, or nothing
 * is missing.
 *
 * @param tokens As in the attribute; null where there is none.
 */
export const sandboxLacks = (tokens: string | null): SandboxLack | null => {
  if (tokens === null) return null;
  const given = new Set(tokens.toLowerCase().split(/\s+/));
  const lack = {
    required: required.filter((token) => !given.has(token)),
    advised: advised.filter((token) => !given.has(token)),
  };
  return lack.required.length + lack.advised.length > 0 ? lack : null;
};
