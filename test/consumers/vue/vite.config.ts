import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('foyer-') } } })],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'server.html'] },
  },
});
