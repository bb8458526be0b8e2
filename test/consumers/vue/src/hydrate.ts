import { createSSRApp } from 'vue';
import 'foyer-elements/define.js';
import Page from './Page.vue';

// Late on purpose: by then the elements are upgraded and have their answers.
addEventListener('hydrate', () => createSSRApp(Page, { served: true }).mount('#root'), { once: true });
