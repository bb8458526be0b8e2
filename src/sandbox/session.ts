/**
 * What the system keeps in a visitor's browser, each in a cookie of its own: the basket's session, the login, the place
 * in the queue, and what its pages remember from one to the next. Source: reference 4, 0.2; iframes A6.
 */
export type SessionKey = 'session' | 'login' | 'queue' | 'pages';

/**
 * A visitor, as an adapter supplies them to the sandbox: cookies in Node, a record in a service worker, where there are
 * no cookies. The sandbox reads and writes opaque tokens only.
 */
export interface VisitorSession {
  get(key: SessionKey): string | undefined;
  /** `undefined` forgets. */
  set(key: SessionKey, token: string | undefined): void;
}
