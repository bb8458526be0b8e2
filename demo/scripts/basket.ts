import './site.js';
import { find } from './find.js';
import { offerGifts } from './gift.js';
import { pageSession } from './session.js';

offerGifts(find('gift', HTMLElement), pageSession());
