import { renderToString } from 'react-dom/server';
import 'foyer-elements/define.js';
import { Page } from './Page.js';

export const render = (): string => renderToString(<Page served />);
