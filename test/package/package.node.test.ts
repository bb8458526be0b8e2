import { after, before, describe } from 'node:test';
import { install } from './installed.js';
import type { Installed } from './installed.js';
import { bundles } from './parts/bundles.js';
import { contents } from './parts/contents.js';
import { inNode } from './parts/in-node.js';
import { types } from './parts/types.js';

describe('the package, installed', () => {
  let installed: Installed | undefined;
  before(() => {
    installed = install();
  });
  after(() => installed?.remove());
  const get = (): Installed => {
    if (!installed) throw new Error('The package could not be packed and installed.');
    return installed;
  };

  contents(get);
  inNode(get);
  bundles(get);
  types(get);
});
