import { buildDemo } from '../../scripts/demo/build.js';

/** Builds the demo's pages once for all workers. */
export default buildDemo;
