import { buildDemo } from '../../scripts/demo-server.js';

/** Builds the demo's pages once for all workers. */
export default buildDemo;
