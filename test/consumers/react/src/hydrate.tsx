import { hydrateRoot } from 'react-dom/client';
import 'foyer-elements/define.js';
import { Page } from './Page.js';

// Late on purpose: by then the elements are upgraded and have their answers.
addEventListener('hydrate', () => hydrateRoot(document.getElementById('root')!, <Page served />), {
  once: true,
});
