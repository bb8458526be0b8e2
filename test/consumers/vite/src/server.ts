import 'foyer-elements/define.js';
import { render as renderLit } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { page } from './markup.js';

export const render = (): Promise<string> => collectResult(renderLit(page));
