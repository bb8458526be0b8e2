import { createSandbox } from '../../src/sandbox/index.js';
import type { VisitorSession } from '../../src/sandbox/index.js';

/** The ticketing system that every host name in the documents leads to. */
export const sandbox = createSandbox({
  clients: ['lantern', 'harbour'],
  origins: ['https://www.lantern.example'],
  report: (error) => {
    throw error;
  },
});

/** A browser that came for the first time. */
export const newVisitor = (): VisitorSession => {
  const tokens = new Map<string, string>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => {
      if (token === undefined) tokens.delete(key);
      else tokens.set(key, token);
    },
  };
};
