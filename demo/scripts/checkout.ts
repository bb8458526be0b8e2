import { frameUrl } from '../../src/frame/frame-url.js';
import './site.js';
import { find } from './find.js';
import { showInFrame } from './frame.js';
import { pageSession } from './session.js';

const session = pageSession();
const { url } = frameUrl(session.wire.base, { page: 'checkout' });
if (url !== undefined) showInFrame(find('checkout', HTMLElement), url, 'Checkout', session);
