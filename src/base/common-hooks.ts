/** Names of the hooks of every element that fills an author's own markup; what they do is in hooks/common.ts. */
export const commonHookNames: readonly string[] = [
  'data-loading-container',
  'data-loaded-container',
  'data-empty-container',
  'data-not-empty-container',
  'data-error-container',
  'data-error-message',
  'data-retry',
];
