import { render } from 'lit';
import { page } from './markup.js';
import { start } from './page.js';

/** The elements are known beforehand; or, at `?late`, when the page is told to, and all that is set is set before. */
const late = location.search === '?late';
if (!late) await import('foyer-elements/loader.js');

render(page, document.getElementById('root')!);
start();

if (late) addEventListener('upgrade', () => void import('foyer-elements/loader.js'), { once: true });
