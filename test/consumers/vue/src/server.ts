import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import 'foyer-elements/define.js';
import Page from './Page.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(Page, { served: true }));
