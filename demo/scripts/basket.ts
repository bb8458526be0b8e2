import { basketPage } from '../../src/frame/pages.js';
import './site.js';
import { find } from './find.js';
import { showInFrame } from './frame.js';
import { pageSession } from './session.js';

const session = pageSession();
showInFrame(find('basket', HTMLElement), basketPage(session.wire.base), 'Your basket', session);
