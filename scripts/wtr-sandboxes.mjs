import { createSandbox } from '../src/sandbox/index.ts';
import { serveSandbox } from '../src/sandbox/node/server.ts';
import { closedPort } from './closed-port.mjs';

/**
 * Every test file starts a sandbox of its own by asking for `/~test/sandbox`: a real server at another port, so another
 * origin, whose scenarios and baskets no other file touches. They are stopped with the run.
 */
export const sandboxes = () => {
  const running = [];
  return {
    name: 'sandboxes',
    async serve(context) {
      if (context.path !== '/~test/sandbox') return undefined;
      const dialects = context.query.dialects ? String(context.query.dialects).split(',') : [];
      const sandbox = createSandbox({ dialects });
      const server = await serveSandbox(sandbox, { port: 0 });
      running.push(server);
      const offline = `http://localhost:${await closedPort()}`;
      return { body: JSON.stringify({ url: server.url, offline }), type: 'json' };
    },
    async serverStop() {
      await Promise.all(running.map((server) => server.close()));
    },
  };
};
