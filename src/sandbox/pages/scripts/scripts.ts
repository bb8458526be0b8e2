import { dataLayerScript } from './data-layer.js';
import { frameScript } from './frame.js';
import { integrateScript } from './integrate.js';
import { leaveScript } from './leave.js';

/** Scripts by their names in lower case, below `website/scripts/`. Only `integrate.js` is for host pages. */
const scripts: Readonly<Record<string, string>> = {
  'frame.js': frameScript,
  'integrate.js': integrateScript,
  'leave.js': leaveScript,
  'data-layer.js': dataLayerScript,
};

/** A script as a file: pages work under a policy that forbids inline scripts. Undefined for one that is not there. */
export const scriptFile = (name: string): Response | undefined => {
  if (!Object.hasOwn(scripts, name)) return undefined;
  return new Response(scripts[name], {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
};
