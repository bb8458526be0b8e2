import type { VisitorSession } from '../session.js';
import type { Desk } from './desk.js';
import { isToken } from './logins.js';
import type { PageSession } from './records.js';

/** Milliseconds that a session is kept after its last change. */
const kept = 24 * 60 * 60_000;

const fresh: PageSession = { touched: 0, culture: null, editing: null, checkout: null };

/**
 * What the system's pages remember of each visitor. Kept apart from the basket's session, so that opening a page and
 * adding by the API at the same time cannot take each other's cookie away.
 */
export class PageSessions {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Has the visitor's browser kept what a page gave it? */
  isKnown(visitor: VisitorSession): boolean {
    return isToken(visitor.get('pages'));
  }

  /** Gives the visitor's browser something to keep. */
  start(visitor: VisitorSession): void {
    if (!this.isKnown(visitor)) visitor.set('pages', crypto.randomUUID());
  }

  read(visitor: VisitorSession): PageSession {
    const token = visitor.get('pages');
    return (isToken(token) ? this.#desk.state.pageSessions[token] : undefined) ?? fresh;
  }

  /** Lost at once where the visitor's browser keeps nothing. */
  change(visitor: VisitorSession, patch: Partial<Omit<PageSession, 'touched'>>): void {
    this.start(visitor);
    const token = visitor.get('pages');
    if (!isToken(token)) return;
    const { state } = this.#desk;
    this.#forgetOld();
    state.pageSessions[token] = { ...this.read(visitor), ...patch, touched: this.#desk.now() };
  }

  #forgetOld(): void {
    const oldest = this.#desk.now() - kept;
    for (const [token, { touched }] of Object.entries(this.#desk.state.pageSessions)) {
      if (touched < oldest) delete this.#desk.state.pageSessions[token];
    }
  }
}
