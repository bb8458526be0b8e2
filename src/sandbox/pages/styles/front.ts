import { frontBaseCss } from './front-base.js';
import { frontFormsCss } from './front-forms.js';
import { frontListsCss } from './front-lists.js';

/** The look of the sandbox's front page. */
export const frontCss = `${frontBaseCss}\n${frontListsCss}\n${frontFormsCss}`;
