import { define } from '../../base/define.js';
import { FoyerLoginStatus } from './foyer-login-status.js';

define('foyer-login-status', FoyerLoginStatus);

// Who imports the tag alone gets its type as well.
export type { FoyerLoginStatus };
