// Preloaded where a snippet runs in Node: whatever address it asks, the sandbox answers.
import { newVisitor, sandbox } from './venue.js';

const visitor = newVisitor();
globalThis.fetch = (input, init) => sandbox.handle(new Request(input, init), visitor);
