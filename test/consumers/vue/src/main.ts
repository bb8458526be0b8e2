import { createApp } from 'vue';
import 'foyer-elements/define.js';
import Page from './Page.vue';

createApp(Page).mount('#root');
