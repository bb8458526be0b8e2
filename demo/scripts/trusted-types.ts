// One copy of the kit, for the header. The listing is left to the script tag's copy.
import '../../src/elements/foyer-basket-summary/define.js';
import '../../src/elements/foyer-login-status/define.js';
import { find } from './find.js';

const reports = find('reports', HTMLOutputElement);
let count = 0;
document.addEventListener('securitypolicyviolation', () => {
  count += 1;
  reports.value = String(count);
});

/** As it came with this page: each of its rules on a line. */
const showPolicy = async (): Promise<void> => {
  const { headers } = await fetch(location.href, { method: 'HEAD' });
  const policy = headers.get('Content-Security-Policy');
  if (policy) find('policy', HTMLElement).textContent = policy.replaceAll('; ', ';\n');
};
showPolicy().catch(() => {});
