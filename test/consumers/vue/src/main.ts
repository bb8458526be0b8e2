import { createApp } from 'vue';
import Page from './Page.vue';
import { upgrade } from './upgrade.js';

void upgrade(() => createApp(Page).mount('#root'));
