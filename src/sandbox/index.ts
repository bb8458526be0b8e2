export { createSandbox, localOrigins } from './sandbox.js';
export type { Sandbox, SandboxOptions } from './sandbox.js';
export { asDocumented, dialects, dialectNames, isDialect, theOtherWay } from './dialects.js';
export type { Dialect } from './dialects.js';
export type { Conditions, Fault, FaultTarget, LoggedRequest } from './scenarios.js';
export type { SessionKey, VisitorSession } from './session.js';
export type { System } from './system.js';
export type { Website } from './website.js';
export { CatalogueError } from './season/recorded.js';
