import { define } from '../../base/define.js';
import { FoyerEvents } from './foyer-events.js';

define('foyer-events', FoyerEvents);
