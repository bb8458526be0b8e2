// Pages that list events: the basket opens beside what is looked at.
import './site.js';
import { openBasketInDrawer } from './drawer.js';

openBasketInDrawer();
