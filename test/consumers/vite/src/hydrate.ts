// First, so that elements take over what the server drew of them.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'foyer-elements/define.js';
import { start } from './page.js';

addEventListener('hydrate', start, { once: true });
