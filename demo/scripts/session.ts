import { sessionFor } from '../../src/session/session.js';
import type { Session } from '../../src/session/session.js';

const { documentElement } = document;

/**
 * The session that the elements on this page use too, by the settings on the page's `html`.
 *
 * @throws ApiError `settings`
 */
export const pageSession = (): Session =>
  sessionFor({
    clientName: documentElement.getAttribute('client-name') ?? '',
    customDomain: documentElement.getAttribute('custom-domain'),
  });
