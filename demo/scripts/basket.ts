import { frameUrl } from '../../src/frame/frame-url.js';
import './site.js';
import { find } from './find.js';
import { showInFrame } from './frame.js';
import { offerGifts } from './gift.js';
import { pageSession } from './session.js';

const session = pageSession();
const { url } = frameUrl(session.wire.base, { page: 'basket' });
if (url !== undefined) showInFrame(find('basket', HTMLElement), url, 'Your basket', session);
offerGifts(find('gift', HTMLElement), session);
