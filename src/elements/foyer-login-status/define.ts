import { define } from '../../base/define.js';
import { FoyerLoginStatus } from './foyer-login-status.js';

define('foyer-login-status', FoyerLoginStatus);
