import type { Clock } from './clock.js';

/** A request as it goes out. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly credentials: 'include' | 'omit';
  /** JSON text. */
  readonly body?: string;
  /** Bytes are kept as they are where a document is asked for. */
  readonly as?: 'text' | 'bytes';
}

/**
 * What came back, or why nothing did: plain data, so that copies of the script can share it. A failure is a fact
 * here, not an exception.
 */
export interface Answer {
  /** 0 where no answer could be read. */
  readonly status: number;
  readonly text: string;
  /** When it was there, in milliseconds since the epoch. */
  readonly time: number;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly bytes?: Blob;
  readonly failure?: 'network' | 'refused' | 'timeout' | 'cut-off';
  readonly cause?: unknown;
}

/** The one header that the system's preflight lets pass. Source: reference 4, design "Wire rules". */
const jsonHeader = { 'Content-Type': 'application/json; charset=UTF-8' }; // assumption: preflight-allows-content-type

/** One exchange over the network. Rejects only when the signal says so. */
export const exchange = async (outgoing: Outgoing, clock: Clock, signal: AbortSignal): Promise<Answer> => {
  let status = 0;
  try {
    const response = await fetch(outgoing.url, {
      method: outgoing.method,
      mode: 'cors',
      credentials: outgoing.credentials, // assumption: cookies-none
      // Going back in the browser's history would otherwise bring back the basket of then from its cache.
      cache: outgoing.credentials === 'include' ? 'no-store' : 'default', // assumption: uncached-reads-pass-preflight
      signal,
      ...(outgoing.body === undefined ? {} : { headers: jsonHeader, body: outgoing.body }),
    });
    status = response.status;
    const wait = retryAfterOf(response.headers.get('Retry-After'), clock.now());
    const told = wait === null ? {} : { retryAfter: wait };
    if (outgoing.as === 'bytes' && response.ok) {
      const bytes = await response.blob();
      return { status, text: '', time: clock.now(), bytes, ...told };
    }
    return { status, text: await response.text(), time: clock.now(), ...told };
  } catch (cause) {
    signal.throwIfAborted();
    return { status, text: '', time: clock.now(), failure: status === 0 ? 'network' : 'cut-off', cause };
  }
};

/**
 * Does anything answer at this address? Asked without CORS after a network failure: the answer cannot be read, but that
 * there is one tells a page that is refused from a network that is down.
 */
export const answersAt = async (url: string, signal: AbortSignal): Promise<boolean> => {
  const reading = new AbortController();
  const stop = (): void => reading.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: reading.signal });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  } finally {
    signal.removeEventListener('abort', stop);
    // Nobody reads the body.
    reading.abort();
  }
};

/** `Retry-After` is in seconds or a date; browsers mostly hide it across origins. */
const retryAfterOf = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // The one date form that names its zone, so the visitor's zone cannot come in.
  const date = / GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
};
