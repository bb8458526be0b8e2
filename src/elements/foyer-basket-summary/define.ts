import { define } from '../../base/define.js';
import { FoyerBasketSummary } from './foyer-basket-summary.js';

define('foyer-basket-summary', FoyerBasketSummary);

// Who imports the tag alone gets its type as well.
export type { FoyerBasketSummary };
