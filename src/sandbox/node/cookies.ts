import type { SessionKey, VisitorSession } from '../session.js';

/** Names as one venue's cookie policy lists them. Source: reference 4 (single source, inferred). */
const names: Readonly<Record<SessionKey, string>> = {
  session: 'SessionID',
  login: 'ASPXAUTH',
  queue: 'QueueNumber',
  pages: 'CookieDetection',
};

/** A visitor whose tokens live in cookies of the host that was asked. */
export interface CookieSession extends VisitorSession {
  /** `Set-Cookie` lines for what changed. */
  readonly changes: readonly string[];
}

const readCookies = (header: string | null): Map<string, string> => {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0) cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  return cookies;
};

/**
 * Separate cookies for session, login, queue and pages, `HttpOnly`, `SameSite=Lax`, gone with the browser session.
 *
 * @param crossSite `SameSite=None; Secure` instead: the attributes of the real cookies are unknown.
 */
export const cookieSession = (request: Request, crossSite: () => boolean): CookieSession => {
  const cookies = readCookies(request.headers.get('Cookie'));
  const changed = new Map<SessionKey, string | undefined>();
  return {
    get: (key) => cookies.get(names[key]),
    set(key, token) {
      if (token === undefined) cookies.delete(names[key]);
      else cookies.set(names[key], token);
      changed.set(key, token);
    },
    get changes() {
      const site = crossSite() ? 'SameSite=None; Secure' : 'SameSite=Lax';
      return [...changed].map(([key, token]) =>
        token === undefined
          ? `${names[key]}=; Path=/; HttpOnly; ${site}; Max-Age=0`
          : `${names[key]}=${token}; Path=/; HttpOnly; ${site}`,
      );
    },
  };
};
