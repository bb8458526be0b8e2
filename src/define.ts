import './elements/foyer-basket-summary/define.js';
import './elements/foyer-events/define.js';
import './elements/foyer-frame/define.js';
import './elements/foyer-login-status/define.js';
