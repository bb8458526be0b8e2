import type { SessionKey, VisitorSession } from '../../src/sandbox/index.js';

/** A visitor whose tokens live in memory. */
export interface MemorySession extends VisitorSession {
  readonly tokens: ReadonlyMap<SessionKey, string>;
}

export const memorySession = (): MemorySession => {
  const tokens = new Map<SessionKey, string>();
  return {
    tokens,
    get: (key) => tokens.get(key),
    set(key, token) {
      if (token === undefined) tokens.delete(key);
      else tokens.set(key, token);
    },
  };
};
