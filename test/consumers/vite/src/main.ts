import 'foyer-elements/loader.js';
import { render } from 'lit';
import { page } from './markup.js';
import { start } from './page.js';

render(page, document.getElementById('root')!);
start();
