import { createRoot } from 'react-dom/client';
import 'foyer-elements/define.js';
import { Page } from './Page.js';

createRoot(document.getElementById('root')!).render(<Page />);
