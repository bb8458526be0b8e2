import { define } from '../../base/define.js';
import { FoyerFrame } from './foyer-frame.js';

define('foyer-frame', FoyerFrame);

// Who imports the tag alone gets its type as well.
export type { FoyerFrame };
