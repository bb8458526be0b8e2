import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist-server/server.js';

const page = 'dist/server.html';
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--page-->', await render()));
