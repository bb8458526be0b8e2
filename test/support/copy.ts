/** What a copy of the script has of the session, for tests with several on one page. */
export { Session } from '../../src/session/session.js';
export * as requests from '../../src/session/requests.js';
