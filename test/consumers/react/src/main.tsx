import { createRoot } from 'react-dom/client';
import { Page } from './Page.js';
import { upgrade } from './upgrade.js';

const draw = (): void => createRoot(document.getElementById('root')!).render(<Page />);

void upgrade(draw);
