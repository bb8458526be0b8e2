// Loaded beforehand: the chunk of an earlier test would else come late and speak up in the next.
import '../../src/base/settings-advice.js';

const saidKey = Symbol.for('foyer.warned');

/** What developers are told while a test runs, on a page that has said nothing yet. */
export const collectWarnings = (): { readonly said: string[]; end(): void } => {
  Reflect.deleteProperty(globalThis, saidKey);
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...texts: unknown[]) => void said.push(texts.map(String).join(' '));
  return {
    said,
    end() {
      console.warn = warn;
    },
  };
};
