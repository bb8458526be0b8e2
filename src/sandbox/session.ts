/** What the system keeps in a visitor's browser; three separate cookies on the real system. Source: reference 4, 0.2. */
export type SessionKey = 'session' | 'login' | 'queue';

/**
 * A visitor, as an adapter supplies them to the sandbox: cookies in Node, a record in a service worker, where there are
 * no cookies. The sandbox reads and writes opaque tokens only.
 */
export interface VisitorSession {
  get(key: SessionKey): string | undefined;
  /** `undefined` forgets. */
  set(key: SessionKey, token: string | undefined): void;
}
