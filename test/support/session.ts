import type { Clock } from '../../src/api/clock.js';
import type * as api from '../../src/session/session.js';
import type * as requestKinds from '../../src/session/requests.js';
import type { SessionState } from '../../src/session/state.js';
import type { TestSandbox } from './sandbox.js';

/** What a copy of the script has of the session. */
export interface Copy {
  readonly Session: typeof api.Session;
  readonly requests: typeof requestKinds;
}

type Session = InstanceType<Copy['Session']>;

const load = async (query: string): Promise<Copy> => (await import(`/~test/copy.js?${query}`)) as Copy;
let copies = 0;

/** A copy of the script of its own, in a file of its own. */
export const newCopy = (): Promise<Copy> => load(`copy=${(copies += 1)}`);

/** A copy of an earlier version: its record has one field fewer, and it knows one kind of request fewer. */
export const oldCopy = (): Promise<Copy> => load('age=old');

/** Another tab: a page of its own with a copy of its own. */
export const openTab = async (): Promise<{ readonly copy: Copy; readonly page: Window; close(): void }> => {
  const frame = document.createElement('iframe');
  frame.src = '/~test/tab';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Window & { copy?: Copy };
  if (!page.copy)
    await new Promise((resolve) => page.addEventListener('copy-ready', resolve, { once: true }));
  return { copy: page.copy as Copy, page, close: () => frame.remove() };
};

/** A session of this copy at the sandbox. */
export const sessionAt = ({ Session }: Copy, { url, client }: TestSandbox, clock?: Clock): Session =>
  new Session({ clientName: client, customDomain: url, ...(clock && { clock }) });

/** Resolves with the first state that passes; listens until then, and longer only if told to. */
export const stateThat = (
  session: Session,
  passes: (state: SessionState) => boolean,
): Promise<SessionState> =>
  new Promise((resolve) => {
    let found = false;
    const stop: { now?: () => void } = {};
    stop.now = session.subscribe((state) => {
      if (found || !passes(state)) return;
      found = true;
      resolve(state);
      queueMicrotask(() => stop.now?.());
    });
  });

export const hasBasket = ({ basket }: SessionState): boolean => basket.value !== undefined && !basket.error;

/** Collects page-level events of a name while something happens. */
export const heard = (
  name: string,
  page: Document = document,
): { readonly events: CustomEvent[]; end(): void } => {
  const events: CustomEvent[] = [];
  const listen = (event: Event): void => {
    events.push(event as CustomEvent);
  };
  page.addEventListener(name, listen);
  return { events, end: () => page.removeEventListener(name, listen) };
};

/** A page that has asked nothing yet, and a system that nobody has visited. */
export const startAfresh = async (sandbox: TestSandbox): Promise<void> => {
  Reflect.deleteProperty(globalThis, Symbol.for('foyer.wire.v1'));
  await sandbox.reset();
};
