import { folder, workerFile } from './address.js';

export interface StartOptions {
  /** Address of the worker's file. Left out: beside the page. */
  readonly file?: string | URL;
  /** Milliseconds in which it should answer; a slow machine takes a while to start it. Left out: 15,000. */
  readonly timeLimit?: number;
}

/** The browser runs no service worker here; the message says what to do. */
export class SandboxBlockedError extends Error {
  override readonly name = 'SandboxBlockedError';

  constructor(cause?: unknown) {
    super(
      'This page brings its own ticketing system, in a service worker, and the browser does not run it. ' +
        'Open the page over https or on localhost, in a window that is not private, and allow it to store data.',
      { cause },
    );
  }
}

/** Resolves once this page's requests go through the worker. */
const controlled = async (registration: ServiceWorkerRegistration): Promise<void> => {
  const { serviceWorker } = navigator;
  await serviceWorker.ready;
  if (serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    // A page that was reloaded by force (with shift) is left alone by the worker until it asks.
    registration.active?.postMessage('claim');
    if (serviceWorker.controller) resolve();
  });
};

/**
 * Starts the sandbox in a service worker and waits until this page is answered by it.
 *
 * @returns what `customDomain` takes.
 * @throws SandboxBlockedError when that does not happen in time.
 */
export const startSandbox = async ({
  file = workerFile,
  timeLimit = 15_000,
}: StartOptions = {}): Promise<string> => {
  const url = new URL(file, document.baseURI);
  if (!('serviceWorker' in navigator)) throw new SandboxBlockedError();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SandboxBlockedError()), timeLimit);
  });
  try {
    const start = navigator.serviceWorker.register(url).then(controlled);
    await Promise.race([start, late]);
  } catch (cause) {
    throw cause instanceof SandboxBlockedError ? cause : new SandboxBlockedError(cause);
  } finally {
    clearTimeout(timer);
  }
  return new URL(folder, url).href;
};
