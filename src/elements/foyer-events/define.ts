import { define } from '../../base/define.js';
import { FoyerEvents } from './foyer-events.js';

define('foyer-events', FoyerEvents);

// Who imports the tag alone gets its type as well.
export type { FoyerEvents };
