/** Makes the page look as if it were still loading, until `finish()` loads it. */
export const whileLoading = (): { finish(): void } => {
  Object.defineProperty(document, 'readyState', { get: () => 'interactive', configurable: true });
  return {
    finish() {
      Reflect.deleteProperty(document, 'readyState');
      window.dispatchEvent(new Event('load'));
    },
  };
};
