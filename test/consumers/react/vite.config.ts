import { defineConfig } from 'vite';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'server.html'] },
  },
});
