/** How a page of this origin answers: its headers, or where it fails to. */
export type OwnPage =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers }
  /** It sends the browser to another origin. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'unreachable' };

/**
 * Asks a page of the venue's own, on this page's origin, for its headers; the body is let go. Never rejects. In a file of
 * its own because only the diagnosis of a frame needs it.
 */
export const askOwnPage = async (url: string): Promise<OwnPage> => {
  const reading = new AbortController();
  const ask = (redirect: RequestRedirect): Promise<Response> =>
    fetch(url, { mode: 'same-origin', cache: 'no-store', redirect, signal: reading.signal });
  try {
    const { status, headers } = await ask('follow');
    return { kind: 'answer', status, headers };
  } catch {
    // A redirect to elsewhere fails like a network that is down; asked not to follow, the two differ.
    const type = await ask('manual').then(
      (answer) => answer.type,
      () => 'error',
    );
    return { kind: type === 'opaqueredirect' ? 'redirect' : 'unreachable' };
  } finally {
    reading.abort();
  }
};
